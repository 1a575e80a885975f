//! `DatabaseId`: the UUID that names an Astra database.

use super::{Character, Correction, Parsed, address::Address, placeholder::is_placeholder, wrapping};
use std::fmt;

/// The ID of an Astra database: a UUID.
///
/// Accepted: 36 characters, 8-4-4-4-12 hexadecimal digits, in either case; the same without hyphens;
/// and a datacenter ID (`…-1`), which is the database ID with a number behind it. It is shown in lower case,
/// as every driver sends it, because it is part of a host name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DatabaseId([u8; 16]);

impl DatabaseId {
    /// The length of an ID in its usual form, in characters.
    pub const LENGTH: usize = 36;

    /// Reads an ID.
    ///
    /// # Errors
    /// When `text` is no UUID; with an answer of its own for what is often put here instead.
    pub fn parse(text: &str) -> Result<Parsed<Self>, DatabaseIdError> {
        let (text, mut corrections) = wrapping::unwrap(text);
        match text {
            "" => return Err(DatabaseIdError::Empty),
            text if text.contains("AstraCS") => return Err(DatabaseIdError::Token),
            text if is_placeholder(text) => return Err(DatabaseIdError::Placeholder),
            text if Address::parse(text).is_some() => return Err(DatabaseIdError::Endpoint),
            text if text.contains("://") => return Err(DatabaseIdError::ForeignAddress),
            _ => {}
        }
        let id = match without_datacenter(text) {
            Some(id) => {
                corrections.push(Correction::Datacenter);
                id
            }
            None => text,
        };
        let is_compact = id.len() == 32 && !id.contains('-');
        let value = if is_compact { Self::from_digits(id) } else { Self::from_hyphenated(id) }?;
        if is_compact {
            corrections.push(Correction::Hyphenated);
        }
        if id.contains(|c: char| c.is_ascii_uppercase()) {
            corrections.push(Correction::LowerCased);
        }
        Ok(Parsed { value, corrections, warnings: Vec::new() })
    }

    pub(super) fn from_hyphenated(text: &str) -> Result<Self, DatabaseIdError> {
        let found = text.chars().count();
        if found != Self::LENGTH {
            return Err(DatabaseIdError::Length { found });
        }
        if let Some((position, kind)) = Character::first_unfit(text, |c| c.is_ascii_hexdigit() || c == '-') {
            return Err(DatabaseIdError::Character { position, kind });
        }
        let is_group_end = |index| matches!(index, 8 | 13 | 18 | 23);
        if text.char_indices().any(|(index, c)| (c == '-') != is_group_end(index)) {
            return Err(DatabaseIdError::Hyphens);
        }
        Self::from_digits(&text.replace('-', ""))
    }

    fn from_digits(digits: &str) -> Result<Self, DatabaseIdError> {
        if let Some((position, kind)) = Character::first_unfit(digits, |c| c.is_ascii_hexdigit()) {
            return Err(DatabaseIdError::Character { position, kind });
        }
        u128::from_str_radix(digits, 16)
            .map(|number| Self(number.to_be_bytes()))
            .map_err(|_| DatabaseIdError::Length { found: digits.len() })
    }
}

/// The ID before the `-1` of a datacenter ID.
fn without_datacenter(text: &str) -> Option<&str> {
    let (id, number) = text.split_at_checked(DatabaseId::LENGTH)?;
    let digits = number.strip_prefix('-')?;
    let is_number = (1..=3).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    is_number.then_some(id)
}

impl fmt::Display for DatabaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, byte) in self.0.iter().enumerate() {
            if matches!(index, 4 | 6 | 8 | 10) {
                f.write_str("-")?;
            }
            write!(f, "{byte:02x}")?;
        }
        Ok(())
    }
}

/// Why a text is no database ID. Holds no part of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatabaseIdError {
    /// Nothing but white space.
    Empty,
    /// Not 36 characters.
    Length {
        /// How many there are.
        found: usize,
    },
    /// A character that is neither a hexadecimal digit nor a hyphen.
    Character {
        /// Its place, counted from 1.
        position: usize,
        /// What it is.
        kind: Character,
    },
    /// Hyphens elsewhere than in 8-4-4-4-12.
    Hyphens,
    /// A placeholder of documentation or of a template.
    Placeholder,
    /// An application token, or something that holds one.
    Token,
    /// The API endpoint or another address of the database: the form splits it.
    Endpoint,
    /// An address of something else.
    ForeignAddress,
}

impl fmt::Display for DatabaseIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the database ID is missing"),
            Self::Length { found } => {
                write!(f, "a database ID has {} characters; this has {found}", DatabaseId::LENGTH)
            }
            Self::Character { position, kind } => {
                write!(
                    f,
                    "a database ID has only the digits 0 to 9, the letters a to f and hyphens; character {position} is {kind}"
                )
            }
            Self::Hyphens => {
                write!(f, "a database ID has its hyphens after 8, 12, 16 and 20 digits; here they are not")
            }
            Self::Placeholder => write!(f, "this is a placeholder; the ID of your own database goes here"),
            Self::Token => write!(f, "this holds an application token; it belongs in the field Application token"),
            Self::Endpoint => {
                write!(f, "this is an address of the database; its ID is the 36 characters before the region")
            }
            Self::ForeignAddress => {
                write!(
                    f,
                    "this is an address, but no endpoint of a database: that has the host <database ID>-<region>.apps.astra.datastax.com"
                )
            }
        }
    }
}

impl std::error::Error for DatabaseIdError {}
