//! What is in a query's filter.

use super::{Source, calls::is_within};

/// How the methods that take a filter end.
const QUERIES: [&str; 7] = ["find(", "One(", "Many(", "Documents(", "Update(", "Delete(", "exists("];

/// Whether this is a value in a filter: `User.find({ name: /^a/ })`.
pub(super) fn is_in_filter(source: &Source<'_>, at: usize, rest: &str) -> bool {
    !rest.starts_with(['/', '*']) && is_within(source.text, at, &QUERIES)
}
