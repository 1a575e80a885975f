//! The packages that code imports: the driver under its name, and one copy of Mongoose or two.

use super::{
    Source,
    calls::{calls, has_one},
};
use crate::{Code, slices::halves};

impl Source<'_> {
    /// `import { createAstraUri } from '@datastax/astra-mongoose'`: Node finds no name that a `CommonJS` module exports
    /// by a getter, as astra-mongoose 1.0.3 to 1.6.0 does.
    pub(super) fn imports(&mut self) {
        for (at, rest) in calls(self.text, "import") {
            let Some((names, from)) = rest.split_once('}') else { continue };
            let Some(from) = from.trim_start().strip_prefix("from") else { continue };
            let is_of_driver =
                from.trim_start().get(1..).is_some_and(|name| name.starts_with("@datastax/astra-mongoose"));
            let is_list = names.contains('{') && !names.contains([';', '(']);
            if is_of_driver
                && is_list
                && let Some(place) = names.find("createAstraUri")
            {
                self.report(at + "import".len() + place, Code::NamedImport);
            }
        }
    }

    /// Whether a copy of Mongoose follows beside the code's own.
    pub(super) fn has_own_copy(&self, rest: &str) -> bool {
        rest.starts_with(['\'', '"']) && has_one(self.text, "'mongoose'|\"mongoose\"")
    }
}

/// Whether what comes before the name of a package imports it.
pub(super) fn is_imported(before: &str, rest: &str) -> bool {
    let (before, _) = halves(before, before.len().saturating_sub(1));
    rest.starts_with(['\'', '"']) && "from |require(|import |import(".split('|').any(|end| before.ends_with(end))
}
