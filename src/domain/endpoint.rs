//! `Endpoint`: the API endpoint of a database in one of its regions.

use super::{DatabaseId, Region};
use std::fmt;

/// `https://<database ID>-<region>.apps.astra.datastax.com`, as Astra's portal shows it.
///
/// A database in several regions has one endpoint in each.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Endpoint {
    database_id: DatabaseId,
    region: Region,
    environment: Environment,
}

impl Endpoint {
    /// The endpoint of this database in this region.
    #[must_use]
    pub fn new(database_id: DatabaseId, region: Region, environment: Environment) -> Self {
        Self { database_id, region, environment }
    }

    /// The database.
    #[must_use]
    pub fn database_id(&self) -> DatabaseId {
        self.database_id
    }

    /// The region.
    #[must_use]
    pub fn region(&self) -> &Region {
        &self.region
    }

    /// The environment of Astra.
    #[must_use]
    pub fn environment(&self) -> Environment {
        self.environment
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { database_id, region, environment } = self;
        write!(f, "https://{database_id}-{region}{}", environment.api_suffix())
    }
}

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

    /// What follows the region in the host of the API: `.apps.astra.datastax.com`.
    #[must_use]
    pub fn api_suffix(self) -> &'static str {
        match self {
            Self::Production => ".apps.astra.datastax.com",
            Self::Dev => ".apps.astra-dev.datastax.com",
            Self::Test => ".apps.astra-test.datastax.com",
        }
    }

    /// What follows the region in its other hosts, which users paste in place of the API's: the one for CQL, and the one
    /// for its dashboard, which the DevOps API names `grafanaUrl`.
    pub(super) fn other_suffixes(self) -> [&'static str; 2] {
        match self {
            Self::Production => [".db.astra.datastax.com", ".dashboard.astra.datastax.com"],
            Self::Dev => [".db.astra-dev.datastax.com", ".dashboard.astra-dev.datastax.com"],
            Self::Test => [".db.astra-test.datastax.com", ".dashboard.astra-test.datastax.com"],
        }
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
