//! Whether a text is a table whose columns have commas between them.

use super::name::Name;

/// Whether the first line has nothing but names, of which two at least are known, and the second has as many cells.
pub(super) fn has_columns(text: &str) -> bool {
    const LONGEST: usize = 512;
    let mut lines = text.trim_start().lines().filter(|line| !line.is_empty());
    let (Some(heads), Some(row)) = (lines.next(), lines.next()) else { return false };
    let cells = || heads.split(',').map(|cell| cell.trim().trim_matches('"'));
    let is_name = |cell: &str| cell.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-. ".contains(&byte));
    heads.len() <= LONGEST
        && row.split(',').count() >= cells().count()
        && cells().all(is_name)
        && cells().filter(|cell| Name::of(cell).is_some()).count() > 1
}
