//! `ReadUrl`: a URL in the parts that drivers look at.

use crate::slices::cut;
use zeroize::Zeroizing;

/// A URL as a parser has read it. No `Debug`: the token may be a part of it.
pub struct ReadUrl {
    /// The scheme, `//`, the host, and the port where the parser keeps it.
    pub base: String,
    /// The path from its first slash on, before the parser escapes what a path cannot hold; and the query after a question
    /// mark. Cleared on drop.
    pub target: Zeroizing<String>,
}

impl ReadUrl {
    /// The path and the query.
    #[must_use]
    pub fn path_and_query(&self) -> (&str, &str) {
        cut(&self.target, '?')
    }
}
