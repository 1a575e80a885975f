//! A pasted text as it was meant before it was copied or written out.

use zeroize::Zeroizing;

/// The text without characters that take no place, which come along from web pages and from the beginnings of files, and
/// without the backslashes that PHP puts before the slashes of JSON; `None` if it has none.
pub(super) fn plain(text: &str) -> Option<Zeroizing<String>> {
    let is_unseen = |c: char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}');
    let has_unseen = !text.is_ascii() && text.contains(is_unseen);
    let has_escapes = text.contains(r":\/\/");
    if !has_unseen && !has_escapes {
        return None; // Nearly all texts.
    }
    // As long as it may become: a growing one would leave copies behind.
    let mut plain = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text.chars().filter(|c| !is_unseen(*c)).peekable();
    while let Some(c) = rest.next() {
        let is_escape = has_escapes && c == '\\' && rest.peek() == Some(&'/');
        if !is_escape {
            plain.push(c);
        }
    }
    Some(plain)
}
