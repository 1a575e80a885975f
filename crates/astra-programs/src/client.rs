//! `Client`: the libraries and tools that the page has files for.

use astra_uri::Deployment;
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
    /// The MCP server and the frameworks that take the credentials from variables.
    Others,
}

impl Client {
    /// All of them, in the order of the page's tabs.
    pub const ALL: [Self; 5] = [Self::Mongoose, Self::Curl, Self::AstraDbTs, Self::Astrapy, Self::Others];

    /// Those for a deployment: the others are for Astra alone.
    #[must_use]
    pub fn of(deployment: Deployment) -> &'static [Self] {
        match deployment {
            Deployment::Astra => &Self::ALL,
            Deployment::SelfHosted => &[Self::Mongoose, Self::Curl, Self::AstraDbTs, Self::Astrapy],
        }
    }
}

impl fmt::Display for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Mongoose => "Mongoose",
            Self::Curl => "curl",
            Self::AstraDbTs => "astra-db-ts",
            Self::Astrapy => "astrapy",
            Self::Others => "Other clients",
        })
    }
}
