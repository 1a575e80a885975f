//! `Keyspace`: the part of the database that collections are in, as one segment of a path.

use super::{ApplicationToken, Character, is_placeholder, unwrap::unwrap};
use crate::{Code, Detail, Diagnostic, Draft, Part, Reading};
use std::fmt;

/// The name of a keyspace (the Data API's older word is namespace).
///
/// Accepted: 1 to 48 letters, digits and underscores of ASCII, in the case in which it was created: what the Data API
/// lets one create (`SchemaObjectNamingRule`). It is a path segment as it is, by type, because no driver decodes the path.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Keyspace(Box<str>);

impl Keyspace {
    /// The greatest length, in characters.
    pub const MAX_LENGTH: usize = 48;

    /// Reads a keyspace's name.
    ///
    /// # Errors
    /// When no keyspace can have the name.
    pub fn parse(text: &str) -> Result<Reading<Self>, Diagnostic> {
        let (text, notes) = unwrap(text);
        let wrong = |code: Code, detail| Err(code.on(Part::Keyspace).with(detail));
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        match text {
            "" => return wrong(Code::Missing, Detail::None),
            text if text.contains(ApplicationToken::MARK) => return wrong(Code::MisplacedToken, Detail::None),
            text if text.contains("://") || Draft::parse_address(text).is_some() => {
                return wrong(Code::MisplacedAddress, Detail::None);
            }
            text if is_placeholder(text) && !text.bytes().all(is_name) => {
                return wrong(Code::Placeholder, Detail::None);
            }
            _ => {}
        }
        if let Some((position, kind)) = Character::first_unfit(text, is_name) {
            return wrong(Code::KeyspaceCharacter, Detail::Character(position, kind));
        }
        if text.len() > Self::MAX_LENGTH {
            return wrong(Code::TooLong, Detail::Counts(Self::MAX_LENGTH, text.len()));
        }
        let warning = unusual(text).map(|code| code.on(Part::Keyspace));
        Ok(Reading::new(Self(text.into()), Part::Keyspace, notes).with(warning))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The warning for a name that a keyspace can have, and should not or does not.
fn unusual(name: &str) -> Option<Code> {
    let lower = name.to_ascii_lowercase();
    Some(match lower.as_str() {
        "dse" | "system" => Code::KeyspaceReserved,
        name if name.starts_with("system_") => Code::KeyspaceReserved,
        "data_endpoint_auth" => Code::KeyspaceInternal,
        "api" | "json" | "v1" => Code::KeyspacePathSegment,
        _ if is_placeholder(name) => Code::KeyspaceLikePlaceholder,
        name if name.starts_with('_') || name.ends_with('_') => Code::KeyspaceOuterUnderscore,
        name if name.starts_with(|c: char| c.is_ascii_digit()) => Code::KeyspaceLeadingDigit,
        name if name.len() == 1 => Code::KeyspaceOneCharacter,
        _ => return None,
    })
}

impl fmt::Display for Keyspace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
