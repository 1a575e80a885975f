//! The indexes of a schema, which no driver makes for a collection.

use super::{Source, calls::is_within};

impl Source<'_> {
    /// A table has indexes.
    fn is_of_collections(&self) -> bool {
        !self.text.contains("isTable")
    }
}

/// Whether this is an option of a field, and on: `email: { type: String, unique: true }`.
pub(super) fn is_on_in_schema(source: &Source<'_>, at: usize, rest: &str) -> bool {
    rest.trim_start_matches(['\'', '"', ' ', ':', '[']).starts_with("true")
        && is_within(source.text, at, &["Schema(", ".index("])
        && source.is_of_collections()
}

/// `schema.index({ email: 1 })`
pub(super) fn is_of_fields(source: &Source<'_>, _: usize, rest: &str) -> bool {
    rest.starts_with('{') && source.is_of_collections()
}
