//! `Password`: the secret of a self-hosted Data API. It leaves by one method.

use super::ApplicationToken;
use crate::{Code, Detail, Diagnostic, Part, Reading, Reveal};
use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// The password of a database role. Accepted: 1 to 1,024 characters, none of them a control character. Nothing is removed
/// from it: white space and quotes may belong to a password.
///
/// No `Display` and no serialisation; `Debug` shows nothing; the memory is cleared on drop.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Box<str>);

impl Password {
    /// The greatest length, in characters.
    pub const MAX_LENGTH: usize = 1_024;
    /// Dots in the place of a hidden one.
    pub const MASK: &'static str = "••••";

    /// Reads a password.
    ///
    /// # Errors
    /// When it cannot be a password; a token has its own diagnostic.
    pub fn parse(text: &str) -> Result<Reading<Self>, Diagnostic> {
        let found = text.chars().count();
        let (code, detail) = match text {
            "" => (Code::Missing, Detail::None),
            text if text.starts_with("Cassandra:") => (Code::PasswordIsToken, Detail::None),
            text if ApplicationToken::begins_within(text) => (Code::PasswordIsAstraToken, Detail::None),
            text if text.contains(char::is_control) => (Code::ControlCharacter, Detail::None),
            _ if found > Self::MAX_LENGTH => (Code::TooLong, Detail::Counts(Self::MAX_LENGTH, found)),
            text => {
                let warning = unusual(text).map(|code| code.on(Part::Password));
                return Ok(Reading::new(Self(text.into()), Part::Password, Vec::new()).with(warning));
            }
        };
        Err(code.on(Part::Password).with(detail))
    }

    /// The password as `reveal` says: the one way in which it leaves this crate. The memory of the text is cleared on drop.
    #[must_use]
    pub fn text(&self, reveal: Reveal) -> Zeroizing<String> {
        Zeroizing::new(match reveal {
            Reveal::Masked => Self::MASK.to_owned(),
            Reveal::Placeholder => "YOUR_PASSWORD".to_owned(),
            Reveal::Plain => self.0.to_string(),
        })
    }
}

fn unusual(text: &str) -> Option<Code> {
    let is_quoted = |quote: char| text.len() > 1 && text.starts_with(quote) && text.ends_with(quote);
    match text {
        text if text.trim() != text => Some(Code::PasswordOuterSpace),
        _ if ['"', '\'', '`'].iter().copied().any(is_quoted) => Some(Code::PasswordQuotes),
        _ => None,
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(_) = self;
        f.write_str("[redacted]")
    }
}

impl Drop for Password {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}
