//! Why a text is no base URL.

use super::BaseUrl;
use std::fmt;

/// Why a text is no base URL of a Data API. Holds no part of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BaseUrlError {
    /// Nothing but white space.
    Empty,
    /// A placeholder of documentation or of a template.
    Placeholder,
    /// A token, or something that holds one.
    Token,
    /// More than 512 characters.
    Length {
        /// How many there are.
        found: usize,
    },
    /// Another scheme than `http` and `https`.
    Scheme,
    /// A user name before the host.
    UserInfo,
    /// No host that a URL can have.
    Host,
    /// A host of Astra.
    Astra,
    /// No port from 1 to 65535.
    Port,
    /// More behind the host and port than the API's own path.
    Path,
}

impl fmt::Display for BaseUrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the base URL is missing"),
            Self::Placeholder => write!(f, "this is a placeholder; the address of your own Data API goes here"),
            Self::Token => write!(f, "this holds a token; only an address such as {} goes here", BaseUrl::DEFAULT),
            Self::Length { found } => {
                write!(f, "a base URL has at most {} characters; this has {found}", BaseUrl::MAX_LENGTH)
            }
            Self::Scheme => write!(f, "a base URL begins with http:// or https://"),
            Self::UserInfo => write!(f, "a base URL names no user; user name and password have fields of their own"),
            Self::Host => {
                write!(f, "a base URL has a host name in letters and digits of ASCII, an IPv4 address, or [::1]")
            }
            Self::Astra => write!(f, "this is a host of Astra; choose Astra above"),
            Self::Port => write!(f, "a port is a number from 1 to 65535"),
            Self::Path => write!(f, "a base URL ends after its host and port; the page adds the API's path"),
        }
    }
}

impl std::error::Error for BaseUrlError {}
