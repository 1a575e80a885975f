//! A text with some of its characters changed, decoded or left out, in memory that is cleared on drop.

use url::form_urlencoded;
use zeroize::Zeroizing;

/// The text with each character as `map` has it, and without those for which it has none; never longer than the text.
pub(crate) fn mapped(text: &str, map: &dyn Fn(char) -> Option<char>) -> Zeroizing<String> {
    // Allocated at its greatest length: a text that grows leaves copies in memory.
    let mut mapped = Zeroizing::new(String::with_capacity(text.len()));
    mapped.extend(text.chars().filter_map(map));
    mapped
}

/// The text without tabs and line breaks, which both parsers of URLs remove.
pub(crate) fn unbroken(text: &str) -> Zeroizing<String> {
    if !text.bytes().any(|byte| matches!(byte, b'\t' | b'\n' | b'\r')) {
        return Zeroizing::new(text.to_owned()); // Nearly all texts.
    }
    mapped(text, &|c| (!matches!(c, '\t' | '\n' | '\r')).then_some(c))
}

/// The text with slashes in the place of backslashes.
pub(crate) fn slashed(text: &str) -> Zeroizing<String> {
    if !text.contains('\\') {
        return Zeroizing::new(text.to_owned()); // Nearly all texts.
    }
    mapped(text, &|c| Some(if c == '\\' { '/' } else { c }))
}

/// The text with the colons that percent escapes stand for.
pub(crate) fn with_colons(text: &str) -> Zeroizing<String> {
    let text = Zeroizing::new(text.replace("%3A", ":"));
    Zeroizing::new(text.replace("%3a", ":"))
}

/// The value of a parameter as it is meant: with `+` as it is.
pub(crate) fn decoded(raw: &str) -> Zeroizing<String> {
    let query = Zeroizing::new(["=", &raw.replace('+', "%2B")].concat());
    let value = form_urlencoded::parse(query.as_bytes()).next().map(|(_, value)| value.into_owned());
    Zeroizing::new(value.unwrap_or_default())
}
