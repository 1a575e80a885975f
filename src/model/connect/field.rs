//! `Field`: the text fields of the page.

use astra_uri::{Deployment, Part};
use std::fmt;

/// A text field of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// That of a value of the connection. An address in the field of the database ID, or of the base URL, is split.
    Part(Part),
    /// The name of a sample app's project.
    ProjectName,
}

impl Field {
    /// The field of the database ID.
    pub const DATABASE_ID: Self = Self::Part(Part::DatabaseId);
    /// The field of the region.
    pub const REGION: Self = Self::Part(Part::Region);
    /// The field of the keyspace.
    pub const KEYSPACE: Self = Self::Part(Part::Keyspace);
    /// The field of the token.
    pub const TOKEN: Self = Self::Part(Part::Token);
    /// The field of the base URL.
    pub const BASE_URL: Self = Self::Part(Part::BaseUrl);
    /// The field of the user name.
    pub const USERNAME: Self = Self::Part(Part::Username);
    /// The field of the password.
    pub const PASSWORD: Self = Self::Part(Part::Password);

    /// All of them, each at its index.
    pub const ALL: [Self; 8] = [
        Self::DATABASE_ID,
        Self::REGION,
        Self::KEYSPACE,
        Self::TOKEN,
        Self::BASE_URL,
        Self::USERNAME,
        Self::PASSWORD,
        Self::ProjectName,
    ];

    /// Those that a connection is made of, in the order of the page.
    #[must_use]
    pub fn of(deployment: Deployment) -> [Self; 4] {
        Part::of(deployment).map(Self::Part)
    }

    /// Its place in lists of all fields.
    pub(in crate::model) fn index(self) -> usize {
        match self {
            Self::Part(part) => part as usize,
            Self::ProjectName => Part::ALL.len(),
        }
    }

    /// The `id` of its element: public, links and tests use it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::DATABASE_ID => "database-id",
            Self::REGION => "region",
            Self::KEYSPACE => "keyspace",
            Self::TOKEN => "token",
            Self::BASE_URL => "base-url",
            Self::USERNAME => "username",
            Self::PASSWORD => "password",
            Self::ProjectName => "project-name",
        }
    }

    /// The field whose element has this `id`.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.id() == id)
    }

    /// Whether what is typed is hidden.
    #[must_use]
    pub fn is_secret(self) -> bool {
        matches!(self, Self::Part(part) if part.is_secret())
    }

    /// A hint for filling it in, on one line.
    #[must_use]
    pub fn hint(self, deployment: Deployment) -> &'static str {
        match (self, deployment) {
            (Self::DATABASE_ID, _) => "The whole API endpoint works here, too.",
            (Self::REGION, _) => "In the API endpoint it follows the ID.",
            (Self::KEYSPACE, Deployment::Astra) => "Vector databases begin with default_keyspace.",
            (Self::KEYSPACE, Deployment::SelfHosted) => "As createKeyspace of the Data API made it.",
            (Self::TOKEN, _) => "It begins with AstraCS: and stays in this page.",
            (Self::BASE_URL, _) => "Where the Data API listens, without its path.",
            (Self::USERNAME, _) => "A role of the database, such as cassandra.",
            (Self::PASSWORD, _) => "Of this role. It stays in this page.",
            (Self::ProjectName, _) => "Of the new folder, such as my-discord-bot.",
        }
    }
}

/// Its label, which is its accessible name.
impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Part(part) => part.fmt(f),
            Self::ProjectName => f.write_str("Project name"),
        }
    }
}
