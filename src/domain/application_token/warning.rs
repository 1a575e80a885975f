//! What is unusual about a token that can be one.

use super::ApplicationToken;
use std::fmt;

/// What is unusual about a token that can be one. Holds counts, never a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplicationTokenWarning {
    /// Not 97 characters, and not two parts either.
    Length {
        /// How many there are.
        found: usize,
    },
    /// Two parts, of which one has not the usual length.
    Parts {
        /// The length of the first part, usually 24.
        first: usize,
        /// The length of the second part, usually 64.
        second: usize,
    },
    /// The usual lengths, with a character that is unusual at its place.
    Characters,
}

impl ApplicationTokenWarning {
    pub(super) fn of(token: &str) -> Option<Self> {
        let parts =
            token.strip_prefix(ApplicationToken::PREFIX)?.split_once(':').filter(|(_, second)| !second.contains(':'));
        match parts {
            None if token.len() == ApplicationToken::USUAL_LENGTH => Some(Self::Characters),
            None => Some(Self::Length { found: token.len() }),
            Some((first, second)) if (first.len(), second.len()) != (24, 64) => {
                Some(Self::Parts { first: first.len(), second: second.len() })
            }
            Some((first, second)) => {
                let is_usual = first.bytes().all(|b| b.is_ascii_alphabetic())
                    && second.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
                (!is_usual).then_some(Self::Characters)
            }
        }
    }
}

impl fmt::Display for ApplicationTokenWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length { found } => {
                write!(
                    f,
                    "an application token usually has {} characters; this has {found}",
                    ApplicationToken::USUAL_LENGTH
                )
            }
            Self::Parts { first, second } => {
                write!(
                    f,
                    "after AstraCS: a token usually has 24 letters, a colon and 64 digits; this has {first} and {second}"
                )
            }
            Self::Characters => write!(
                f,
                "a token usually has 24 letters and 64 hexadecimal digits in lower case; this has others among them"
            ),
        }
    }
}
