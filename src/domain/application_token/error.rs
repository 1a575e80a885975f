//! Why a text is no application token: the words, and how what stands in its place is told.

use super::{super::placeholder::is_placeholder, ApplicationToken};
use std::fmt;

/// Why a text is no application token. Holds counts and kinds, never a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplicationTokenError {
    /// Nothing but white space.
    Empty,
    /// It does not begin with `AstraCS:`.
    Prefix,
    /// Nothing follows `AstraCS:`.
    NothingAfterPrefix,
    /// A placeholder of documentation or of a template.
    Placeholder,
    /// A token whose characters are hidden by dots, such as this page's own masked text.
    Masked,
    /// The client ID that Astra shows beside the token: 24 letters.
    ClientId,
    /// The client secret that Astra shows beside the token.
    ClientSecret,
    /// JSON, such as the file that Astra offers for download.
    Json,
    /// The name of a file.
    FileName,
    /// An address, such as a whole connection string.
    Address,
    /// A token for a self-hosted Data API: `Cassandra:…`.
    SelfHosted,
    /// More than one token.
    SeveralTokens,
    /// White space or a line break within it.
    WhiteSpace,
    /// A character outside visible ASCII.
    NonAscii,
    /// More than 1,024 characters.
    Length {
        /// How many there are.
        found: usize,
    },
}

impl ApplicationTokenError {
    pub(super) fn of(text: &str) -> Option<Self> {
        let Some(rest) = text.strip_prefix(ApplicationToken::PREFIX) else {
            return Some(Self::of_something_else(text));
        };
        match rest {
            _ if text.len() > ApplicationToken::MAX_LENGTH && text.is_ascii() => {
                Some(Self::Length { found: text.len() })
            }
            "" => Some(Self::NothingAfterPrefix),
            rest if rest.contains("AstraCS") => Some(Self::SeveralTokens),
            rest if rest.contains('•') || rest.chars().all(|c| c == '*') => Some(Self::Masked),
            rest if is_placeholder(rest) => Some(Self::Placeholder),
            rest if rest.contains(char::is_whitespace) => Some(Self::WhiteSpace),
            rest if !rest.bytes().all(|b| b.is_ascii_graphic()) => Some(Self::NonAscii),
            _ => None,
        }
    }

    fn of_something_else(text: &str) -> Self {
        match text {
            "" => Self::Empty,
            text if text.starts_with(['{', '[']) && text.contains(':') && text.contains('"') => Self::Json,
            text if text.contains("://") => Self::Address,
            text if is_placeholder(text) => Self::Placeholder,
            text if text.starts_with("Cassandra:") => Self::SelfHosted,
            text if is_file_name(text) => Self::FileName,
            text if text.contains(char::is_whitespace) || text.contains("AstraCS") || begins_in_another_case(text) => {
                Self::Prefix
            }
            text if text.len() == 24 && text.bytes().all(|b| b.is_ascii_alphabetic()) => Self::ClientId,
            text if (60..=300).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic()) => {
                Self::ClientSecret
            }
            _ => Self::Prefix,
        }
    }
}

fn begins_in_another_case(text: &str) -> bool {
    let prefix = ApplicationToken::PREFIX;
    text.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

fn is_file_name(text: &str) -> bool {
    let ending = text.rsplit_once('.').map_or("", |(_, ending)| ending);
    ["json", "csv", "txt", "env"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}

impl fmt::Display for ApplicationTokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the application token is missing"),
            Self::Prefix => write!(f, "an application token begins with AstraCS: in exactly this case; this does not"),
            Self::NothingAfterPrefix => {
                write!(f, "nothing follows AstraCS: here; a token goes on with 24 letters, a colon and 64 digits")
            }
            Self::Masked => write!(f, "this token is hidden by dots; copy it where all of it can be seen"),
            Self::Placeholder => write!(f, "this is a placeholder; the token of your own database goes here"),
            Self::ClientId => write!(
                f,
                "this has the form of a client ID; the token is the value beside it that begins with AstraCS:"
            ),
            Self::ClientSecret => {
                write!(f, "this may be the client secret; the token is the value beside it that begins with AstraCS:")
            }
            Self::Json => {
                write!(f, "this is JSON; only the value of its token goes here, the one that begins with AstraCS:")
            }
            Self::FileName => write!(f, "this is the name of a file; the token within it goes here"),
            Self::Address => {
                write!(f, "this is an address; only the token goes here, the part that begins with AstraCS:")
            }
            Self::SelfHosted => {
                write!(f, "this is a token for a self-hosted Data API; a token of Astra begins with AstraCS:")
            }
            Self::SeveralTokens => write!(f, "this holds more than one token"),
            Self::WhiteSpace => write!(f, "a token is one word; there is white space or a line break within this"),
            Self::NonAscii => write!(f, "a token has only visible ASCII characters; this has another"),
            Self::Length { found } => {
                write!(f, "a token has at most {} characters; this has {found}", ApplicationToken::MAX_LENGTH)
            }
        }
    }
}

impl std::error::Error for ApplicationTokenError {}
