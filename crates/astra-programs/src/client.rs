//! `Client`: the libraries and tools that the page has programs for.

use std::fmt;

/// A client of the Data API. Its `Display` is the name of its tab.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Client {
    /// Mongoose, with one of the drivers.
    #[default]
    Mongoose,
    /// A command that tests the credentials and needs nothing installed.
    Curl,
    /// DataStax's client in TypeScript.
    AstraDbTs,
    /// DataStax's client in Python.
    Astrapy,
}

impl Client {
    /// All of them, in the order of the page's tabs.
    pub const ALL: [Self; 4] = [Self::Mongoose, Self::Curl, Self::AstraDbTs, Self::Astrapy];
}

impl fmt::Display for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Mongoose => "Mongoose",
            Self::Curl => "curl",
            Self::AstraDbTs => "astra-db-ts",
            Self::Astrapy => "astrapy",
        })
    }
}
