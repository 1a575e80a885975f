//! `Region`: where the database is, as one label of its host name.

use super::{ApplicationToken, Character, DatabaseId, KnownRegion, is_placeholder, unwrap::unwrap};
use crate::{Code, Detail, Diagnostic, Draft, Part, Reading};
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
    /// When `text` cannot be part of an endpoint's host; values often entered here by mistake have their own diagnostic.
    pub fn parse(text: &str) -> Result<Reading<Self>, Diagnostic> {
        let (text, mut notes) = unwrap(text);
        let misplaced = match text {
            text if text.contains(ApplicationToken::MARK) => Some(Code::MisplacedToken),
            text if is_placeholder(text) => Some(Code::Placeholder),
            text if DatabaseId::parse(text).is_ok() => Some(Code::RegionIsDatabaseId),
            text if text.contains("://") || Draft::parse_address(text).is_some() => Some(Code::MisplacedAddress),
            _ => None,
        };
        if let Some(code) = misplaced {
            return Err(code.on(Part::Region));
        }
        let name = match known_in_display_name(text) {
            Some((known, note)) => {
                notes.push(note);
                known.name
            }
            None => text,
        };
        let value = Self::from_name(name)?;
        if name.contains(|c: char| c.is_ascii_uppercase()) {
            notes.push(Code::LowerCased);
        }
        let warning = value.warning();
        Ok(Reading::new(value, Part::Region, notes).with(warning))
    }

    /// Reads a name as it is in a host.
    pub(crate) fn from_name(name: &str) -> Result<Self, Diagnostic> {
        let wrong = |code: Code, detail| Err(code.on(Part::Region).with(detail));
        if name.is_empty() {
            return wrong(Code::Missing, Detail::None);
        }
        if let Some((position, kind)) =
            Character::first_unfit(name, |byte| byte.is_ascii_alphanumeric() || byte == b'-')
        {
            return wrong(Code::RegionCharacter, Detail::Character(position, kind));
        }
        if name.len() > Self::MAX_LENGTH {
            return wrong(Code::TooLong, Detail::Counts(Self::MAX_LENGTH, name.len()));
        }
        if name.starts_with('-') || name.ends_with('-') {
            return wrong(Code::RegionOuterHyphen, Detail::None);
        }
        Ok(Self(name.to_ascii_lowercase().into()))
    }

    fn warning(&self) -> Option<Diagnostic> {
        let (code, detail) = match self.known() {
            Some(known) => (Code::RegionTwin, Detail::Regions(known, known.twin()?)),
            None => match KnownRegion::nearest(&self.0) {
                Some(known) => (Code::RegionNearMiss, Detail::Region(known)),
                None => (Code::RegionUnknown, Detail::None),
            },
        };
        Some(code.on(Part::Region).with(detail))
    }

    /// The name, in lower case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The facts about it, where this crate knows it.
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
fn known_in_display_name(text: &str) -> Option<(&'static KnownRegion, Code)> {
    const MARKS: [char; 6] = ['(', ')', ',', '|', '·', '–'];
    let is_mark = |c: char| c.is_whitespace() || MARKS.contains(&c);
    if let Some(known) = KnownRegion::at(text).filter(|known| !known.name.eq_ignore_ascii_case(text)) {
        return Some((known, Code::RegionFromPlace));
    }
    if !text.contains(is_mark) || !is_prose(text, is_mark) {
        return None;
    }
    let mut named = text.split(is_mark).filter_map(|word| KnownRegion::named(&word.to_ascii_lowercase()));
    let known = named.next()?;
    named.all(|other| other == known).then_some((known, Code::DisplayNameRemoved))
}

/// Only words and what separates them, a full stop only after a word: a text with a slash, or a dot within, may be a host.
fn is_prose(text: &str, is_mark: impl Fn(char) -> bool) -> bool {
    const MAX_LENGTH: usize = 100;
    text.len() <= MAX_LENGTH
        && text.chars().all(|c| c.is_ascii_alphanumeric() || !c.is_ascii() || matches!(c, '-' | '.') || is_mark(c))
        && text.split('.').skip(1).all(|rest| rest.is_empty() || rest.starts_with(&is_mark))
}
