//! Whether a text is a table whose columns have commas between them.

use super::{clean::lines, name::Name};

/// Whether the first line has nothing but names, of which two at least are known, and the second has as many cells.
pub(super) fn has_columns(text: &str) -> bool {
    const LONGEST: usize = 512;
    let mut lines = lines(text);
    let Some(heads) = lines.next() else { return false };
    let cells = || heads.split(',').map(|cell| cell.trim().trim_matches('"'));
    let is_name = |cell: &str| cell.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-. ".contains(&byte));
    heads.len() <= LONGEST
        && cells().all(is_name)
        && cells().filter(|cell| Name::of(cell).is_some()).count() > 1
        && lines.next().is_some_and(|row| row.split(',').count() >= cells().count())
}
