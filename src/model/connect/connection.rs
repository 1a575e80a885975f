//! From the values of the fields to the connection.

use super::{Connect, Field, FieldValue};
use astra_programs::ProjectName;
use astra_uri::{Connection, Draft, Value};

impl Connect {
    /// The connection as far as the fields tell it.
    #[must_use]
    pub fn draft(&self) -> Draft {
        let mut draft = Draft::new(self.deployment, Some(self.environment()));
        self.fields().iter().filter_map(|field| self.value(*field)).for_each(|value| draft.set(value.clone()));
        draft
    }

    /// The connection; `None` while one of its four fields has no value.
    #[must_use]
    pub fn connection(&self) -> Option<Connection> {
        self.draft().connection()
    }

    /// Whether each of the four fields has a value.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.readable() == self.fields().len()
    }

    /// How many of the four fields have a value.
    #[must_use]
    pub fn readable(&self) -> usize {
        self.fields().iter().filter(|field| self.value(**field).is_some()).count()
    }

    /// The name of a sample app's project.
    pub(in crate::model) fn project_name(&self) -> Option<&ProjectName> {
        match self.input(Field::ProjectName).parsed.value.as_ref()? {
            FieldValue::ProjectName(name) => Some(name),
            FieldValue::Part(_) => None,
        }
    }

    /// Every error that keeps the connection from being complete, in the order of the page, shown or not.
    #[must_use]
    pub fn errors(&self) -> Vec<(Field, String)> {
        let error = |field: &Field| Some((*field, self.input(*field).parsed.notes.error.clone()?));
        self.fields().iter().filter_map(error).collect()
    }

    pub(super) fn value(&self, field: Field) -> Option<&Value> {
        match self.input(field).parsed.value.as_ref()? {
            FieldValue::Part(value) => Some(value),
            FieldValue::ProjectName(_) => None,
        }
    }
}
