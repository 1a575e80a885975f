//! The values in a query's filter.

use super::calls::is_within;

/// How the methods that take a filter end.
const QUERIES: &str = "find(|One(|Many(|Documents(|Update(|Delete(|exists(";

/// Whether this is a value in a filter: `User.find({ name: /^a/ })`.
pub(super) fn is_in_filter(before: &str, rest: &str) -> bool {
    !rest.starts_with(['/', '*']) && is_within(before, QUERIES)
}
