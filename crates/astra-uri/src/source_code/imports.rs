//! The packages that code imports: the driver under its name, and one copy of Mongoose or two.

use super::{
    Source,
    calls::{has_one, last},
};
use crate::slices::{cut, halves};

impl Source<'_> {
    /// Whether a copy of Mongoose follows beside the code's own.
    pub(super) fn has_own_copy(&self, rest: &str) -> bool {
        rest.starts_with(['\'', '"']) && has_one(self.text, "'mongoose'|\"mongoose\"")
    }
}

/// `import { createAstraUri } from '@datastax/astra-mongoose'`: Node finds no name that a `CommonJS` module exports by a getter,
/// as astra-mongoose 1.0.3 to 1.6.0 does.
pub(super) fn is_named_import(before: &str, rest: &str) -> bool {
    let (rest, from) = cut(rest, '}');
    let from = from.trim_start().strip_prefix("from").and_then(|from| from.trim_start().get(1..));
    let names = last(before, "import").unwrap_or("(");
    from.is_some_and(|from| from.starts_with("@datastax/astra-mongoose"))
        && names.contains('{')
        && !has_one(&[names, rest].concat(), ";|(")
}

/// Whether what comes before the name of a package imports it.
pub(super) fn is_imported(before: &str, rest: &str) -> bool {
    let (before, _) = halves(before, before.len().saturating_sub(1));
    rest.starts_with(['\'', '"']) && "from |require(|import |import(".split('|').any(|end| before.ends_with(end))
}
