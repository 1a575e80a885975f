//! `Field`: what the page asks for.

use crate::domain::{Deployment, Value};
use std::fmt;

/// A text field of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The database's ID, or its endpoint, which is split.
    DatabaseId,
    /// The region.
    Region,
    /// The keyspace.
    Keyspace,
    /// The application token.
    Token,
    /// The base URL of a self-hosted Data API, or its connection string, which is split.
    BaseUrl,
    /// The user name for it.
    Username,
    /// The password for it.
    Password,
    /// The name of a sample app's project.
    ProjectName,
}

impl Field {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::DatabaseId,
        Self::Region,
        Self::Keyspace,
        Self::Token,
        Self::BaseUrl,
        Self::Username,
        Self::Password,
        Self::ProjectName,
    ];

    /// Those that a connection is made of, in the order of the page.
    #[must_use]
    pub const fn of(deployment: Deployment) -> [Self; 4] {
        match deployment {
            Deployment::Astra => [Self::DatabaseId, Self::Region, Self::Keyspace, Self::Token],
            Deployment::SelfHosted => [Self::BaseUrl, Self::Keyspace, Self::Username, Self::Password],
        }
    }

    /// The `id` of its element: public, links and tests use it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::DatabaseId => "database-id",
            Self::Region => "region",
            Self::Keyspace => "keyspace",
            Self::Token => "token",
            Self::BaseUrl => "base-url",
            Self::Username => "username",
            Self::Password => "password",
            Self::ProjectName => "project-name",
        }
    }

    /// The field whose element has this `id`.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.id() == id)
    }

    /// The environment variable that programs take the value from; for the parts of Astra's endpoint, those of DataStax's
    /// first documentation.
    #[must_use]
    pub fn variable(self, deployment: Deployment) -> Option<&'static str> {
        Some(match self {
            Self::DatabaseId => "ASTRA_DB_ID",
            Self::Region => "ASTRA_DB_REGION",
            Self::Keyspace => Value::Keyspace.variable(deployment),
            Self::Token => Value::Token.variable(deployment),
            Self::BaseUrl => Value::Endpoint.variable(deployment),
            Self::Username => Value::Username.variable(deployment),
            Self::Password => Value::Password.variable(deployment),
            Self::ProjectName => return None,
        })
    }

    /// Whether what is typed is hidden.
    #[must_use]
    pub fn is_secret(self) -> bool {
        matches!(self, Self::Token | Self::Password)
    }

    /// Where the value is found.
    #[must_use]
    pub fn hint(self, deployment: Deployment) -> &'static str {
        match (self, deployment) {
            (Self::DatabaseId, _) => {
                "In Astra: your database, Database Details. The whole API endpoint works here too."
            }
            (Self::Region, _) => "In Database Details as well; in the API endpoint it follows the ID.",
            (Self::Keyspace, Deployment::Astra) => {
                "In the database's list of keyspaces. Vector databases begin with default_keyspace."
            }
            (Self::Keyspace, Deployment::SelfHosted) => "As created by the createKeyspace command of the Data API.",
            (Self::Token, _) => "In Database Details: Generate Token. It begins with AstraCS: and stays in this page.",
            (Self::BaseUrl, _) => "Where the Data API listens. The page adds its path, /v1/.",
            (Self::Username, _) => "A role of the database; cassandra in DataStax's containers.",
            (Self::Password, _) => "Of this role. It stays in this page.",
            (Self::ProjectName, _) => "Of the new folder, such as my-discord-bot.",
        }
    }
}

/// Its label, which is its accessible name.
impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DatabaseId => "Database ID",
            Self::Region => "Region",
            Self::Keyspace => "Keyspace",
            Self::Token => "Application token",
            Self::BaseUrl => "Base URL",
            Self::Username => "Username",
            Self::Password => "Password",
            Self::ProjectName => "Project name",
        })
    }
}
