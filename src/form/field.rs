//! `Field`: the four things that a connection string is made of, as the page asks for them.

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
}

impl Field {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 4] = [Self::DatabaseId, Self::Region, Self::Keyspace, Self::Token];

    /// The `id` of its element: public, links and tests use it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::DatabaseId => "database-id",
            Self::Region => "region",
            Self::Keyspace => "keyspace",
            Self::Token => "token",
        }
    }

    /// The field whose element has this `id`.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.id() == id)
    }

    /// The environment variable by which DataStax's first documentation names the value.
    #[must_use]
    pub fn variable(self) -> &'static str {
        match self {
            Self::DatabaseId => "ASTRA_DB_ID",
            Self::Region => "ASTRA_DB_REGION",
            Self::Keyspace => "ASTRA_DB_KEYSPACE",
            Self::Token => "ASTRA_DB_APPLICATION_TOKEN",
        }
    }

    /// Where in Astra the value is found.
    #[must_use]
    pub fn hint(self) -> &'static str {
        match self {
            Self::DatabaseId => "In Astra: your database, Database Details. The whole API endpoint works here too.",
            Self::Region => "In Database Details as well; in the API endpoint it follows the ID.",
            Self::Keyspace => "In the database's list of keyspaces. Vector databases begin with default_keyspace.",
            Self::Token => "In Database Details: Generate Token. It begins with AstraCS: and stays in this page.",
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
        })
    }
}
