//! `Username`: who a self-hosted Data API is asked as.

use super::{ApplicationToken, Parsed, wrapping};
use std::fmt;

/// The name of a database role of Cassandra. Accepted: 1 to 255 characters, none of them a control character. White
/// space and quotes around it are left out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Username(Box<str>);

impl Username {
    /// The greatest length, in characters.
    pub const MAX_LENGTH: usize = 255;

    /// Reads a user name.
    ///
    /// # Errors
    /// When nobody can have it; with an answer of its own for a token.
    pub fn parse(text: &str) -> Result<Parsed<Self>, UsernameError> {
        let (text, corrections) = wrapping::unwrap(text);
        let found = text.chars().count();
        match text {
            "" => Err(UsernameError::Empty),
            text if ApplicationToken::is_within(text) => Err(UsernameError::Token),
            text if text.contains(char::is_control) => Err(UsernameError::Control),
            _ if found > Self::MAX_LENGTH => Err(UsernameError::Length { found }),
            text => Ok(Parsed { value: Self(text.into()), corrections, warnings: Vec::new() }),
        }
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

/// Why a text is no user name. Holds no part of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UsernameError {
    /// Nothing but white space.
    Empty,
    /// A token, or something that holds one.
    Token,
    /// A line break or another control character.
    Control,
    /// More than 255 characters.
    Length {
        /// How many there are.
        found: usize,
    },
}

impl fmt::Display for UsernameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the user name is missing"),
            Self::Token => write!(f, "this holds a token; the page makes the token from user name and password"),
            Self::Control => write!(f, "a user name is one line of text; this has a line break or a control character"),
            Self::Length { found } => {
                write!(f, "a user name has at most {} characters; this has {found}", Username::MAX_LENGTH)
            }
        }
    }
}

impl std::error::Error for UsernameError {}
