//! `Region`: where the database is, as one label of its host name.

use super::{Address, Character, Correction, DatabaseId, KnownRegion, Parsed, placeholder::is_placeholder, wrapping};
use std::fmt;

/// The region of an Astra database: `us-east-2`, `us-east1`, `westus3`.
///
/// Accepted: letters, digits and hyphens, no hyphen at either end, at most 26 characters, because
/// `<database ID>-<region>` is one DNS label of at most 63. Upper case is read as lower case. A display name beside
/// the region, or the name of a known place alone, is read as the region it means. An unknown region is a warning,
/// never an error: no complete public list exists.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Region(Box<str>);

impl Region {
    /// The greatest length, in characters.
    pub const MAX_LENGTH: usize = 63 - DatabaseId::LENGTH - 1;

    /// Reads a region.
    ///
    /// # Errors
    /// When `text` cannot be a part of an endpoint's host; with an answer of its own for what is often put here instead.
    pub fn parse(text: &str) -> Result<Parsed<Self, RegionWarning>, RegionError> {
        let (text, mut corrections) = wrapping::unwrap(text);
        match text {
            text if text.contains("AstraCS") => return Err(RegionError::Token),
            text if is_placeholder(text) => return Err(RegionError::Placeholder),
            text if DatabaseId::parse(text).is_ok() => return Err(RegionError::DatabaseId),
            text if text.contains("://") || Address::parse(text).is_some() => return Err(RegionError::Address),
            _ => {}
        }
        let name = match known_in_display_name(text) {
            Some((known, correction)) => {
                corrections.push(correction);
                known.name
            }
            None => text,
        };
        let value = Self::from_name(name)?;
        if name.contains(|c: char| c.is_ascii_uppercase()) {
            corrections.push(Correction::LowerCased);
        }
        let warnings = value.warning().into_iter().collect();
        Ok(Parsed { value, corrections, warnings })
    }

    /// Reads a name as it stands in a host.
    pub(crate) fn from_name(name: &str) -> Result<Self, RegionError> {
        if name.is_empty() {
            return Err(RegionError::Empty);
        }
        if let Some((position, kind)) = Character::first_unfit(name, |c| c.is_ascii_alphanumeric() || c == '-') {
            return Err(RegionError::Character { position, kind });
        }
        if name.len() > Self::MAX_LENGTH {
            return Err(RegionError::Length { found: name.len() });
        }
        if name.starts_with('-') || name.ends_with('-') {
            return Err(RegionError::OuterHyphen);
        }
        Ok(Self(name.to_ascii_lowercase().into()))
    }

    fn warning(&self) -> Option<RegionWarning> {
        match self.known() {
            Some(known) => known.twin().map(|twin| RegionWarning::Twin { known, twin }),
            None => Some(
                KnownRegion::nearest(&self.0).map_or(RegionWarning::Unknown, |known| RegionWarning::NearMiss { known }),
            ),
        }
    }

    /// The name, in lower case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is known of it.
    #[must_use]
    pub fn known(&self) -> Option<&'static KnownRegion> {
        KnownRegion::named(&self.0)
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The region that a text of several words means: `us-east-2 (Ohio)`, `AWS us-east-2`, `US East (N. Virginia)`.
fn known_in_display_name(text: &str) -> Option<(&'static KnownRegion, Correction)> {
    const MARKS: [char; 6] = ['(', ')', ',', '|', '·', '–'];
    let is_mark = |c: char| c.is_whitespace() || MARKS.contains(&c);
    if let Some(known) = KnownRegion::at(text).filter(|known| !known.name.eq_ignore_ascii_case(text)) {
        return Some((known, Correction::PlaceLookedUp));
    }
    if !text.contains(is_mark) || !is_prose(text, is_mark) {
        return None;
    }
    let mut named = text.split(is_mark).filter_map(|word| KnownRegion::named(&word.to_ascii_lowercase()));
    let known = named.next()?;
    named.all(|other| other == known).then_some((known, Correction::DisplayName))
}

/// Only words and what separates them, a full stop only behind a word: a text with a slash, or a dot within, may be a host.
fn is_prose(text: &str, is_mark: impl Fn(char) -> bool) -> bool {
    const MAX_LENGTH: usize = 100;
    text.len() <= MAX_LENGTH
        && text.chars().all(|c| c.is_ascii_alphanumeric() || !c.is_ascii() || matches!(c, '-' | '.') || is_mark(c))
        && text.split('.').skip(1).all(|rest| rest.is_empty() || rest.starts_with(&is_mark))
}

/// What is unusual about a region that can be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegionWarning {
    /// Not among the known ones, nor near one.
    Unknown,
    /// Not among the known ones, and like this one.
    NearMiss {
        /// What may have been meant.
        known: &'static KnownRegion,
    },
    /// Known, and so is a region of another cloud whose name differs in a hyphen.
    Twin {
        /// The one that was read.
        known: &'static KnownRegion,
        /// The other one.
        twin: &'static KnownRegion,
    },
}

impl RegionWarning {
    /// The name that may have been meant.
    #[must_use]
    pub fn suggestion(&self) -> Option<&'static str> {
        match self {
            Self::Unknown => None,
            Self::NearMiss { known } => Some(known.name),
            Self::Twin { twin, .. } => Some(twin.name),
        }
    }
}

impl fmt::Display for RegionWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => {
                write!(f, "this region is not known to this page, which is fine if Astra shows it like this")
            }
            Self::NearMiss { known } => {
                write!(f, "this region is not known to this page, but {} is: {known}", known.name)
            }
            Self::Twin { known, twin } => {
                write!(f, "two regions differ in a hyphen: {} is {known}; {} is {twin}", known.name, twin.name)
            }
        }
    }
}

/// Why a text is no region. Holds no part of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegionError {
    /// Nothing but white space.
    Empty,
    /// More than 26 characters.
    Length {
        /// How many there are.
        found: usize,
    },
    /// A character that is no letter, digit or hyphen of ASCII.
    Character {
        /// Its place, counted from 1.
        position: usize,
        /// What it is.
        kind: Character,
    },
    /// A hyphen at the beginning or the end.
    OuterHyphen,
    /// A placeholder of documentation or of a template.
    Placeholder,
    /// A database ID or a datacenter ID.
    DatabaseId,
    /// An endpoint or another address.
    Address,
    /// An application token, or something that holds one.
    Token,
}

impl fmt::Display for RegionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the region is missing"),
            Self::Length { found } => {
                write!(f, "a region has at most {} characters; this has {found}", Region::MAX_LENGTH)
            }
            Self::Character { position, kind } => {
                write!(f, "a region has only letters, digits and hyphens; character {position} is {kind}")
            }
            Self::OuterHyphen => {
                write!(f, "a region begins and ends with a letter or a digit; here a hyphen is at an end")
            }
            Self::Placeholder => write!(f, "this is a placeholder; the region of your own database goes here"),
            Self::DatabaseId => write!(f, "this is an ID; a region is a short name such as us-east-2"),
            Self::Address => {
                write!(f, "this is an address; an API endpoint can be put in the field Database ID, which splits it")
            }
            Self::Token => write!(f, "this holds an application token; it belongs in the field Application token"),
        }
    }
}

impl std::error::Error for RegionError {}
