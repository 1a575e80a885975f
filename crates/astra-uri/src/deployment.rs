//! `Deployment`: where the Data API runs.

use std::fmt;

/// Whose Data API the page makes strings for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Deployment {
    /// DataStax's cloud.
    #[default]
    Astra,
    /// One's own Data API, before Cassandra, DSE or HCD.
    SelfHosted,
}

impl Deployment {
    /// Both, the usual one first.
    pub const ALL: [Self; 2] = [Self::Astra, Self::SelfHosted];

    /// The path of the Data API before the keyspace (`DEFAULT_DATA_API_PATHS` of astra-db-ts 2.3.0; on Astra the same
    /// for every driver since stargate-mongoose 0.2.0-ALPHA-4).
    #[must_use]
    pub fn api_path(self) -> &'static str {
        match self {
            Self::Astra => "/api/json/v1/",
            Self::SelfHosted => "/v1/",
        }
    }
}

impl fmt::Display for Deployment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Astra => "Astra",
            Self::SelfHosted => "Self-hosted Data API",
        })
    }
}
