//! Slices of a text, without a panic: that of an index would print the text, which may hold a secret.

/// The text before a place; nothing, where the text has no such place.
pub(crate) fn before(text: &str, end: usize) -> &str {
    text.get(..end).unwrap_or_default()
}

/// The text after a place; nothing, where the text has no such place.
pub(crate) fn after(text: &str, start: usize) -> &str {
    text.get(start..).unwrap_or_default()
}

/// The text up to the last byte that is kept; those after it are of ASCII.
pub(crate) fn until_last(text: &str, is_kept: impl FnMut(u8) -> bool) -> &str {
    before(text, text.bytes().rposition(is_kept).map_or(0, |last| last + 1))
}

/// Whether a text begins with a byte of ASCII.
pub(crate) fn begins(text: &str, byte: u8) -> bool {
    text.as_bytes().first() == Some(&byte)
}

/// The text before a place, and the text after it; all of it is before a place that it does not have.
pub(crate) fn halves(text: &str, at: usize) -> (&str, &str) {
    text.split_at_checked(at).unwrap_or((text, ""))
}

/// The text before the first place of a mark, and the text after it; all of it is before a mark that it does not have.
pub(crate) fn cut(text: &str, mark: char) -> (&str, &str) {
    text.split_once(mark).unwrap_or((text, ""))
}

/// The text before the last place of a mark, and the text after it; all of it is after a mark that it does not have.
pub(crate) fn cut_last(text: &str, mark: char) -> (&str, &str) {
    text.rsplit_once(mark).unwrap_or(("", text))
}

/// Where a mark is in a short text. That of the standard library prepares itself for a long one.
pub(crate) fn find(text: &str, mark: &str) -> Option<usize> {
    let mark = mark.as_bytes();
    text.as_bytes().windows(mark.len()).position(|part| part.first() == mark.first() && part == mark)
}

/// Whether a mark is in a short text.
pub(crate) fn has(text: &str, mark: &str) -> bool {
    find(text, mark).is_some()
}
