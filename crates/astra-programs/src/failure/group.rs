//! `FailureGroup`: where the cause of a failure lies.

use std::fmt;

/// Where the cause of a failure lies, which need not be where its message points to. Its `Display` is the heading over its rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureGroup {
    /// The token, its role, or how it comes into the program.
    Credentials,
    /// The host, the path or the keyspace of the string.
    Address,
    /// The package, how it is loaded, and what is passed to it.
    Driver,
    /// The runtime, or the bundler that puts the program together for it.
    Runtime,
    /// The server has it, but not so much or so soon.
    Limits,
    /// Nothing answers, or something between answers in its place.
    Network,
    /// Another service, whose message is taken for the database's.
    Elsewhere,
}

impl FailureGroup {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 7] =
        [Self::Credentials, Self::Address, Self::Driver, Self::Runtime, Self::Limits, Self::Network, Self::Elsewhere];
}

impl fmt::Display for FailureGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Credentials => "Credentials",
            Self::Address => "Address",
            Self::Driver => "Driver and options",
            Self::Runtime => "Runtime and bundler",
            Self::Limits => "Limits",
            Self::Network => "Network",
            Self::Elsewhere => "Not the database",
        })
    }
}
