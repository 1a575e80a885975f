//! `DatabaseId`: the UUID that names an Astra database.

use super::{ApplicationToken, Character, is_placeholder, unwrap::unwrap};
use crate::{Code, Detail, Diagnostic, Draft, Part, Reading};
use std::fmt;

/// The ID of an Astra database: a UUID.
///
/// Accepted: 36 characters, 8-4-4-4-12 hexadecimal digits, in either case; the same without hyphens;
/// and a datacenter ID (`…-1`), which is the database ID followed by a number. It is shown in lower case,
/// as every driver sends it, because it is part of a host name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DatabaseId([u8; 16]);

impl DatabaseId {
    /// The length of an ID in its usual form, in characters.
    pub const LENGTH: usize = 36;

    /// Reads an ID.
    ///
    /// # Errors
    /// When `text` is not a UUID; values often entered here by mistake have their own diagnostic.
    pub fn parse(text: &str) -> Result<Reading<Self>, Diagnostic> {
        let (text, mut notes) = unwrap(text);
        let misplaced = match text {
            "" => Some(Code::Missing),
            text if text.contains(ApplicationToken::MARK) => Some(Code::MisplacedToken),
            text if is_placeholder(text) => Some(Code::Placeholder),
            text if Draft::parse_address(text).is_some() => Some(Code::DatabaseIdIsAddress),
            text if text.contains("://") => Some(Code::DatabaseIdIsForeignAddress),
            _ => None,
        };
        if let Some(code) = misplaced {
            return Err(code.on(Part::DatabaseId));
        }
        let id = match without_datacenter(text) {
            Some(id) => {
                notes.push(Code::DatacenterRemoved);
                id
            }
            None => text,
        };
        let is_compact = id.len() == 32 && !id.contains('-');
        let value = if is_compact { Self::from_compact(id) } else { Self::from_hyphenated(id) }?;
        if is_compact {
            notes.push(Code::HyphensAdded);
        }
        if id.contains(|c: char| c.is_ascii_uppercase()) {
            notes.push(Code::LowerCased);
        }
        Ok(Reading::new(value, Part::DatabaseId, notes))
    }

    pub(crate) fn from_hyphenated(text: &str) -> Result<Self, Diagnostic> {
        let found = text.chars().count();
        if found != Self::LENGTH {
            return Err(wrong(Code::DatabaseIdLength, Detail::Count(found)));
        }
        if let Some((position, kind)) = Character::first_unfit(text, |byte| byte.is_ascii_hexdigit() || byte == b'-') {
            return Err(wrong(Code::DatabaseIdCharacter, Detail::Character(position, kind)));
        }
        let is_group_end = |index| matches!(index, 8 | 13 | 18 | 23);
        if text.bytes().enumerate().any(|(index, byte)| (byte == b'-') != is_group_end(index)) {
            return Err(Code::DatabaseIdHyphens.on(Part::DatabaseId));
        }
        Ok(Self::of_digits(text))
    }

    fn from_compact(text: &str) -> Result<Self, Diagnostic> {
        if let Some((position, kind)) = Character::first_unfit(text, |byte| byte.is_ascii_hexdigit()) {
            return Err(wrong(Code::DatabaseIdCharacter, Detail::Character(position, kind)));
        }
        Ok(Self::of_digits(text))
    }

    /// The ID of these 32 digits, with hyphens between them or without.
    fn of_digits(text: &str) -> Self {
        let digits = text.chars().filter_map(|c| c.to_digit(16));
        Self(digits.fold(0, |number, digit| number << 4 | u128::from(digit)).to_be_bytes())
    }
}

fn wrong(code: Code, detail: Detail) -> Diagnostic {
    code.on(Part::DatabaseId).with(detail)
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
