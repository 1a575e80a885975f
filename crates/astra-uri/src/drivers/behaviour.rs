//! `Behaviour`: what a driver does with a connection string, or with an option.

use super::Refusal;
use std::fmt;

/// The behaviour of a driver. Its `Display` is a predicate, such as `connects, and sends no token`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behaviour {
    /// `mongoose.connect` or `createAstraUri` throws.
    Throws(Refusal),
    /// It connects, and no query can be sent.
    FailsAtQuery,
    /// The token goes to a host that is not Astra's.
    SendsTokenElsewhere,
    /// The token is sent unencrypted.
    SendsInTheClear,
    /// It takes something else out of the string than is shown, or may do so.
    ReadsOtherwise,
    /// Requests go where no database's API is.
    ReachesNoDatabase,
    /// Requests go to another path.
    AsksOtherPath,
    /// The whole path is taken for the keyspace.
    TakesWholePath,
    /// `v1`, of the API's path, is taken for the keyspace.
    TakesPathForKeyspace,
    /// Another keyspace than there can be.
    AsksOtherKeyspace,
    /// The first command is `createNamespace`.
    CreatesNamespace,
    /// No token is sent.
    SendsNoToken,
    /// All tokens are read as one list.
    ReadsSeveralTokens,
    /// The token is sent in a header that Astra does not read.
    SendsOtherHeader,
    /// The text in its place is sent as the token, whatever it is.
    SendsOtherToken,
    /// The token is printed.
    ShowsToken,
    /// The inner fields of an object are sent, and not what it stands for.
    SendsInnerFields,
    /// `{}` is sent in its place.
    SendsEmptyObject,
    /// It is sent as `$regularExpression`, which the server has to know.
    SendsRegularExpression,
    /// The connection is reported to be on its way.
    ReportsConnecting,
    /// It has no effect, and nothing says so.
    Ignores,
    /// It works.
    Works,
}

impl Behaviour {
    /// When it shows: the smaller, the sooner.
    #[must_use]
    pub fn stage(self) -> u8 {
        match self {
            Self::Throws(_) => 0,
            Self::FailsAtQuery => 1,
            Self::SendsTokenElsewhere | Self::SendsInTheClear | Self::ShowsToken | Self::ReadsOtherwise => 2,
            Self::ReachesNoDatabase => 3,
            Self::AsksOtherPath | Self::TakesWholePath | Self::TakesPathForKeyspace => 4,
            Self::AsksOtherKeyspace | Self::CreatesNamespace => 5,
            Self::Works => 7,
            _ => 6,
        }
    }
}

impl fmt::Display for Behaviour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Throws(refusal) => return write!(f, "throws “{refusal}”"),
            Self::FailsAtQuery => "connects, and fails at the first query",
            Self::SendsTokenElsewhere => "sends the token to this host",
            Self::SendsInTheClear => "sends the token unencrypted",
            Self::ReadsOtherwise => "may read other values in it",
            Self::ReachesNoDatabase => "reaches no database",
            Self::AsksOtherPath => "asks under another path",
            Self::TakesWholePath => "takes the whole path for the keyspace",
            Self::TakesPathForKeyspace => "takes v1 for the keyspace",
            Self::AsksOtherKeyspace => "asks for a keyspace of this very name",
            Self::CreatesNamespace => "asks Astra to create the keyspace",
            Self::SendsNoToken => "connects, and sends no token",
            Self::ReadsSeveralTokens => "reads a list of tokens",
            Self::SendsOtherHeader => "sends the token in this header alone",
            Self::SendsOtherToken => "sends what is there as the token",
            Self::ShowsToken => "shows the token",
            Self::SendsInnerFields => "sends inner fields",
            Self::SendsEmptyObject => "sends {} instead",
            Self::SendsRegularExpression => "sends $regularExpression",
            Self::ReportsConnecting => "reports 2, connecting",
            Self::Ignores => "ignores it",
            Self::Works => "works",
        })
    }
}
