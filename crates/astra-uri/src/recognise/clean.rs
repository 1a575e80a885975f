//! A text without what copying and writing out have added to it.

use crate::{credentials::is_invisible, mapped::mapped, slices::after};
use zeroize::Zeroizing;

/// The text without characters that take no place, which come along from web pages and from the beginnings of files; `None`
/// if it has none.
pub(super) fn without_invisible(text: &str) -> Option<Zeroizing<String>> {
    let has_invisible = !text.is_ascii() && has_invisible(text);
    has_invisible.then(|| mapped(text, &|c| (!is_invisible(c)).then_some(c)))
}

/// Whether one of them is in the text. Nearly no byte is the first of one.
fn has_invisible(text: &str) -> bool {
    text.bytes().enumerate().any(|(at, byte)| matches!(byte, 0xE2 | 0xEF) && after(text, at).starts_with(is_invisible))
}

/// The text without the backslashes that PHP puts before the slashes of JSON, and with the quotes that HTML has names for;
/// `None` if it has none of them.
pub(super) fn unescaped(text: &str) -> Option<Zeroizing<String>> {
    // A text does not grow by this, and so leaves no copies in memory.
    if text.contains(r":\/\/") {
        Some(Zeroizing::new(text.replace(r"\/", "/")))
    } else {
        text.contains("&quot;").then(|| Zeroizing::new(text.replace("&quot;", "\"")))
    }
}

/// Whether a word of the cleaned text is in the text as it was, with no removed character in it or beside it.
pub(super) fn is_untouched(word: &str, text: &str) -> bool {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(word) {
        if !before.ends_with(is_invisible) && !after.starts_with(is_invisible) {
            return true;
        }
        rest = after;
    }
    false
}

/// The lines of a text that are not blank, without white space around them.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').map(str::trim).filter(|line| !line.is_empty())
}
