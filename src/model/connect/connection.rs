//! From the values of the fields to the connection.

use super::{Connect, Field, FieldValue};
use crate::domain::{Connection, ConnectionString, Endpoint, ProjectName, SelfHosted, Target};

impl Connect {
    /// The connection, put together from the values of its four fields; `None` while one of them has none.
    #[must_use]
    pub fn connection(&self) -> Option<Connection> {
        use FieldValue::{BaseUrl, DatabaseId, Keyspace, Password, Region, Token, Username};
        Some(match self.fields().map(|field| self.value(field)) {
            [Some(DatabaseId(id)), Some(Region(region)), Some(Keyspace(keyspace)), Some(Token(token))] => {
                let endpoint = Endpoint::new(*id, region.clone(), self.environment);
                Connection::Astra(ConnectionString::new(Target::new(endpoint, keyspace.clone()), token.clone()))
            }
            [Some(BaseUrl(url)), Some(Keyspace(keyspace)), Some(Username(name)), Some(Password(password))] => {
                let (url, name) = (url.clone(), name.clone());
                Connection::SelfHosted(SelfHosted::new(url, keyspace.clone(), name, password.clone()))
            }
            _ => return None,
        })
    }

    /// Whether each of the four fields has a value.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.readable() == self.fields().len()
    }

    /// How many of the four fields have a value.
    #[must_use]
    pub fn readable(&self) -> usize {
        self.fields().into_iter().filter(|field| self.value(*field).is_some()).count()
    }

    /// The name of a sample app's project.
    pub(in crate::model) fn project_name(&self) -> Option<&ProjectName> {
        match self.value(Field::ProjectName) {
            Some(FieldValue::ProjectName(name)) => Some(name),
            _ => None,
        }
    }

    /// Every error that keeps the connection from being complete, in the order of the page, shown or not.
    #[must_use]
    pub fn errors(&self) -> Vec<(Field, String)> {
        self.errors_of(|_| true)
    }

    /// The errors of these that are shown.
    #[must_use]
    pub fn shown_errors(&self) -> Vec<(Field, String)> {
        self.errors_of(|field| self.input(field).is_settled)
    }

    fn errors_of(&self, is_meant: impl Fn(Field) -> bool) -> Vec<(Field, String)> {
        let fields = self.fields().into_iter().filter(|field| is_meant(*field));
        fields.filter_map(|field| Some((field, self.input(field).parsed.notes.error.clone()?))).collect()
    }

    pub(super) fn value(&self, field: Field) -> Option<&FieldValue> {
        self.input(field).parsed.value.as_ref()
    }
}
