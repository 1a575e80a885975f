//! A text without what copying and writing out have added to it.

use crate::credentials::is_invisible;
use zeroize::Zeroizing;

/// The text without characters that take no place, which come along from web pages and from the beginnings of files, and
/// without the backslashes that PHP puts before the slashes of JSON; `None` if it has none.
pub(super) fn clean(text: &str) -> Option<Zeroizing<String>> {
    let has_invisible = !text.is_ascii() && text.contains(is_invisible);
    let has_escapes = text.contains(r":\/\/");
    if !has_invisible && !has_escapes {
        return None; // Nearly all texts.
    }
    // Allocated at its greatest length: a text that grows leaves copies in memory.
    let mut clean = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text.chars().filter(|c| !is_invisible(*c)).peekable();
    while let Some(c) = rest.next() {
        let is_escape = has_escapes && c == '\\' && rest.peek() == Some(&'/');
        if !is_escape {
            clean.push(c);
        }
    }
    Some(clean)
}
