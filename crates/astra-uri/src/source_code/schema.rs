//! The indexes of a schema, which no driver makes for a collection.

use super::{calls::is_within, connection::is_set};

/// Whether this is an option of a field, and on, as in `email: { type: String, unique: true }`; or `schema.index({ email: 1 })`.
pub(super) fn is_on_in_schema(before: &str, rest: &str) -> bool {
    (is_set(rest, "true") && is_within(before, "Schema(|.index(")) || rest.starts_with("({")
}
