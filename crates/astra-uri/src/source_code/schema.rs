//! The indexes of a schema, which no driver makes for a collection.

use super::calls::is_within;
use crate::slices::cut;

/// Whether this is an option of a field, and on, as in `email: { type: String, unique: true }`; or `schema.index({ email: 1 })`.
pub(super) fn is_on_in_schema(before: &str, rest: &str) -> bool {
    // `'unique': true` is one too.
    let (quote, value) = cut(rest, ':');
    let is_on = quote.len() < 2 && value.trim_start().starts_with("true");
    (is_on && is_within(before, "Schema(|.index(")) || rest.starts_with("({")
}
