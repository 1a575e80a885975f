//! `Effect`: what a driver does with a string or an option that is not as it should be.

use super::Refusal;
use std::fmt;

/// What comes of a flaw. Its `Display` says what the driver does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// `mongoose.connect` or `createAstraUri` throws.
    Throws(Refusal),
    /// It connects, and no query can be sent.
    NoQuery,
    /// The token goes to a host that is not Astra's.
    TokenElsewhere,
    /// The token goes over the wire as it is.
    InTheClear,
    /// Requests go where no database's API is.
    NoDatabase,
    /// Requests go to another path.
    OtherPath,
    /// The whole path is taken for the keyspace.
    WholePath,
    /// `v1`, of the API's path, is taken for the keyspace.
    PathAsKeyspace,
    /// Another keyspace than there can be.
    OtherKeyspace,
    /// The first command is `createNamespace`.
    CreatesNamespace,
    /// No token is sent.
    NoToken,
    /// All tokens are read as one list.
    SeveralTokens,
    /// The token is sent in a header that Astra does not read.
    OtherHeader,
    /// What stands there is sent as the token, whatever it is.
    OtherToken,
    /// Nothing.
    None,
}

impl Effect {
    /// When it shows: the smaller, the sooner.
    #[must_use]
    pub fn stage(self) -> u8 {
        match self {
            Self::Throws(_) => 0,
            Self::NoQuery => 1,
            Self::TokenElsewhere | Self::InTheClear => 2,
            Self::NoDatabase => 3,
            Self::OtherPath | Self::WholePath | Self::PathAsKeyspace => 4,
            Self::OtherKeyspace | Self::CreatesNamespace => 5,
            Self::NoToken | Self::SeveralTokens | Self::OtherHeader | Self::OtherToken => 6,
            Self::None => 7,
        }
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Throws(refusal) => return write!(f, "throws “{refusal}”"),
            Self::NoQuery => "connects, and fails at the first query",
            Self::TokenElsewhere => "sends the token to this host",
            Self::InTheClear => "sends the token unencrypted",
            Self::NoDatabase => "reaches no database",
            Self::OtherPath => "asks under another path",
            Self::WholePath => "takes the whole path for the keyspace",
            Self::PathAsKeyspace => "takes v1 for the keyspace",
            Self::OtherKeyspace => "asks for a keyspace of this very name",
            Self::CreatesNamespace => "asks Astra to create the keyspace",
            Self::NoToken => "connects, and sends no token",
            Self::SeveralTokens => "reads a list of tokens",
            Self::OtherHeader => "sends the token in this header alone",
            Self::OtherToken => "sends what stands there as the token",
            Self::None => "works",
        })
    }
}
