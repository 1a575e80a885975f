//! `Password`: the secret of a self-hosted Data API. It shows itself to nobody but through one accessor.

use super::{ApplicationToken, Parsed};
use std::fmt;
use zeroize::Zeroize;

/// The password of a database role. Accepted: 1 to 1,024 characters, none of them a control character. Nothing is left
/// out of it: white space and quotes may belong to a password.
///
/// No `Display` and no serialisation; `Debug` shows nothing; the memory is cleared on drop.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Box<str>);

impl Password {
    /// The greatest length, in characters.
    pub const MAX_LENGTH: usize = 1_024;

    /// Reads a password.
    ///
    /// # Errors
    /// When it cannot be one; with an answer of its own for a token.
    pub fn parse(text: &str) -> Result<Parsed<Self, PasswordWarning>, PasswordError> {
        let found = text.chars().count();
        match text {
            "" => Err(PasswordError::Empty),
            text if text.starts_with("Cassandra:") => Err(PasswordError::Token),
            text if ApplicationToken::is_within(text) => Err(PasswordError::AstraToken),
            text if text.contains(char::is_control) => Err(PasswordError::Control),
            _ if found > Self::MAX_LENGTH => Err(PasswordError::Length { found }),
            text => Ok(Parsed {
                value: Self(text.into()),
                corrections: Vec::new(),
                warnings: PasswordWarning::of(text).into_iter().collect(),
            }),
        }
    }

    /// The password itself, for [`super::SelfHosted`] and for nothing else.
    pub(super) fn expose_password(&self) -> &str {
        &self.0
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

/// What is unusual about a password that can be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordWarning {
    /// White space at the beginning or the end.
    OuterSpace,
    /// Quotes around it.
    Quotes,
}

impl PasswordWarning {
    fn of(text: &str) -> Option<Self> {
        let is_quoted = |quote: char| text.len() > 1 && text.starts_with(quote) && text.ends_with(quote);
        match text {
            text if text.trim() != text => Some(Self::OuterSpace),
            _ if ['"', '\'', '`'].into_iter().any(is_quoted) => Some(Self::Quotes),
            _ => None,
        }
    }
}

impl fmt::Display for PasswordWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OuterSpace => "white space at the beginning or the end belongs to this password",
            Self::Quotes => "the quotes belong to this password",
        })
    }
}

/// Why a text is no password. Holds no part of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordError {
    /// Nothing at all.
    Empty,
    /// A token of Astra.
    AstraToken,
    /// A whole token of a self-hosted Data API: `Cassandra:…`.
    Token,
    /// A line break or another control character.
    Control,
    /// More than 1,024 characters.
    Length {
        /// How many there are.
        found: usize,
    },
}

impl fmt::Display for PasswordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the password is missing"),
            Self::AstraToken => write!(f, "this holds an application token of Astra; choose Astra above"),
            Self::Token => write!(f, "this is a whole token; the page makes it from user name and password"),
            Self::Control => write!(f, "a password is one line of text; this has a line break or a control character"),
            Self::Length { found } => {
                write!(f, "a password has at most {} characters; this has {found}", Password::MAX_LENGTH)
            }
        }
    }
}

impl std::error::Error for PasswordError {}
