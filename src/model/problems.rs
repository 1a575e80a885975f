//! `Problems`: everything that stands between the form and a connection string.

use super::Field;
use crate::domain::{
    ApplicationTokenError, BaseUrlError, DatabaseIdError, KeyspaceError, PasswordError, RegionError, UsernameError,
};
use std::fmt::Display;

/// The error of each field of the deployment that cannot be read. At least one is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    pub(super) database_id: Option<DatabaseIdError>,
    pub(super) region: Option<RegionError>,
    pub(super) keyspace: Option<KeyspaceError>,
    pub(super) token: Option<ApplicationTokenError>,
    pub(super) base_url: Option<BaseUrlError>,
    pub(super) username: Option<UsernameError>,
    pub(super) password: Option<PasswordError>,
}

impl Problems {
    /// The words for this field, if it cannot be read.
    #[must_use]
    pub fn of(&self, field: Field) -> Option<String> {
        let error: &dyn Display = match field {
            Field::DatabaseId => self.database_id.as_ref()?,
            Field::Region => self.region.as_ref()?,
            Field::Keyspace => self.keyspace.as_ref()?,
            Field::Token => self.token.as_ref()?,
            Field::BaseUrl => self.base_url.as_ref()?,
            Field::Username => self.username.as_ref()?,
            Field::Password => self.password.as_ref()?,
            Field::ProjectName => return None,
        };
        Some(error.to_string())
    }

    /// The fields that cannot be read, in the order of the page, each with its words.
    pub fn iter(&self) -> impl Iterator<Item = (Field, String)> {
        Field::ALL.into_iter().filter_map(|field| self.of(field).map(|words| (field, words)))
    }
}
