//! `Username`: the user of a self-hosted Data API.

use super::{ApplicationToken, unwrap::unwrap};
use crate::{Code, Detail, Diagnostic, Part, Reading};
use std::fmt;

/// The name of a database role of Cassandra. Accepted: 1 to 255 characters, none of them a control character. White
/// space and quotes around it are removed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Username(Box<str>);

impl Username {
    /// The greatest length, in characters.
    pub const MAX_LENGTH: usize = 255;

    /// Reads a user name.
    ///
    /// # Errors
    /// When it cannot be a user name; a token has its own diagnostic.
    pub fn parse(text: &str) -> Result<Reading<Self>, Diagnostic> {
        let (text, notes) = unwrap(text);
        let found = text.chars().count();
        let (code, detail) = match text {
            "" => (Code::Missing, Detail::None),
            text if ApplicationToken::is_within(text) => (Code::UsernameToken, Detail::None),
            text if text.contains(char::is_control) => (Code::ControlCharacter, Detail::None),
            _ if found > Self::MAX_LENGTH => (Code::TooLong, Detail::Counts(Self::MAX_LENGTH, found)),
            text => return Ok(Reading::new(Self(text.into()), Part::Username, notes)),
        };
        Err(code.on(Part::Username).with(detail))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Username {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
