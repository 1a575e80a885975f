//! `Unfinished`: the fields that keep something from being copied.

use super::{Connect, Field};
use crate::model::{sentence::list, text_of};
use std::fmt;

/// The fields without a value, of those that something needs. Its `Display` names them, and nothing that is in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unfinished {
    /// Those that are empty.
    pub missing: Vec<Field>,
    /// Those that cannot be read.
    pub wrong: Vec<Field>,
}

impl Connect {
    /// The ones among these.
    #[must_use]
    pub fn unfinished(&self, fields: &[Field]) -> Unfinished {
        let unfinished = fields.iter().copied().filter(|field| self.input(*field).parsed.value.is_none());
        let (missing, wrong) = unfinished.partition(|field| self.input(*field).text.is_empty());
        Unfinished { missing, wrong }
    }

    /// The first of them in the order of the page.
    pub(in crate::model) fn first_unfinished(&self, fields: &[Field]) -> Option<Field> {
        fields.iter().copied().find(|field| self.input(*field).parsed.value.is_none())
    }
}

impl fmt::Display for Unfinished {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = |fields: &[Field]| list(&fields.iter().map(|field| text_of(field)).collect::<Vec<_>>());
        match (&self.missing[..], &self.wrong[..]) {
            ([], []) => Ok(()),
            (missing, []) => write!(f, "missing: {}", named(missing)),
            ([], wrong) => write!(f, "cannot be read: {}", named(wrong)),
            (missing, wrong) => write!(f, "missing: {}; cannot be read: {}", named(missing), named(wrong)),
        }
    }
}
