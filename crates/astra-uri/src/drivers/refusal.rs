//! `Refusal`: how a driver says that it does not take a connection string, or its options.

use std::fmt;

/// The error of a driver. Its `Display` is the exact message, with `…` in place of what was passed to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No URL. (`TypeError`, `ERR_INVALID_URL`)
    InvalidUrl,
    /// No text. (`TypeError` of Node's `url.parse`)
    NoText,
    /// Nothing in the place of the keyspace.
    NoKeyspace,
    /// No token, in stargate-mongoose 0.1.
    NoToken,
    /// Two parameters `applicationToken`.
    SeveralTokens,
    /// Two parameters `authHeaderName`.
    SeveralHeaderNames,
    /// No token, up to stargate-mongoose 0.5.4.
    AuthRequired,
    /// No token, from stargate-mongoose 0.5.5 on.
    UsernameRequired,
    /// `createNamespaceOnConnect: true` with `isAstra: true`.
    CreatesNamespace,
    /// A host that is not Astra's.
    ForeignHost,
    /// `isAstra: false` without a user.
    NotAstra,
    /// `useDb`, which Mongoose's own driver alone had for long.
    NoUseDb,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InvalidUrl => "Invalid URL",
            Self::NoText => "The \"url\" argument must be of type string. Received undefined",
            Self::NoKeyspace => "Invalid URI: keyspace is required",
            Self::NoToken => "Invalid URI: applicationToken is required",
            Self::SeveralTokens => "Invalid URI: multiple application tokens",
            Self::SeveralHeaderNames => "Invalid URI: multiple application auth header names",
            Self::AuthRequired => "applicationToken/auth info required for initialization",
            Self::UsernameRequired => {
                "stargate-mongoose: must set `username` and `password` option when connecting if `applicationToken` not set"
            }
            Self::CreatesNamespace => "Cannot set createNamespaceOnConnect when connecting to Astra",
            Self::ForeignHost => "Cannot extract astra environment for endpoint '…'",
            Self::NotAstra => "Username and password are required when connecting to non-Astra deployments",
            Self::NoUseDb => "….useDb is not a function",
        })
    }
}
