//! `Problems`: everything that stands between the form and a connection string.

use super::Field;
use crate::domain::{ApplicationTokenError, DatabaseIdError, KeyspaceError, RegionError};

/// The error of each field that cannot be read. At least one is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problems {
    pub(super) database_id: Option<DatabaseIdError>,
    pub(super) region: Option<RegionError>,
    pub(super) keyspace: Option<KeyspaceError>,
    pub(super) token: Option<ApplicationTokenError>,
}

impl Problems {
    /// The words for this field, if it cannot be read.
    #[must_use]
    pub fn of(&self, field: Field) -> Option<String> {
        match field {
            Field::DatabaseId => self.database_id.map(|error| error.to_string()),
            Field::Region => self.region.map(|error| error.to_string()),
            Field::Keyspace => self.keyspace.map(|error| error.to_string()),
            Field::Token => self.token.map(|error| error.to_string()),
        }
    }

    /// The fields that cannot be read, in the order of the page, each with its words.
    pub fn iter(&self) -> impl Iterator<Item = (Field, String)> {
        Field::ALL.into_iter().filter_map(|field| self.of(field).map(|words| (field, words)))
    }
}
