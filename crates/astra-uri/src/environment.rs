//! `Environment`: which Astra a host belongs to.

use crate::slices::after;
use std::fmt;

/// The environment of Astra that a host belongs to. An address of the development or test environment keeps it:
/// it is never turned into production unasked. (The hosts: `AstraEnvironment` in DataStax's Java client.)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Environment {
    /// Astra as customers know it.
    #[default]
    Production,
    /// DataStax's development environment.
    Dev,
    /// DataStax's test environment.
    Test,
}

impl Environment {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Production, Self::Dev, Self::Test];

    /// The end of the host of the API, after the region: `.apps.astra.datastax.com`.
    #[must_use]
    pub fn api_suffix(self) -> &'static str {
        match self {
            Self::Production => ".apps.astra.datastax.com",
            Self::Dev => ".apps.astra-dev.datastax.com",
            Self::Test => ".apps.astra-test.datastax.com",
        }
    }

    /// The domain of all its services: `astra.datastax.com`.
    pub(crate) fn domain(self) -> &'static str {
        after(self.api_suffix(), ".apps.".len())
    }
}

impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Production => "production",
            Self::Dev => "development",
            Self::Test => "test",
        })
    }
}
