//! The domain's messages as sentences of the page.

use std::fmt::Display;

/// A sentence: the first letter is a capital, and a full stop ends it.
#[must_use]
pub fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|letter| text_of(&letter.to_ascii_uppercase())).unwrap_or_default();
    let stop = if words.ends_with('.') { "" } else { "." };
    format!("{first}{}{stop}", letters.as_str())
}

/// The displayed text of a value. One function for all types: their own `to_string` are code of their own in the page.
#[must_use]
pub fn text_of(shown: &dyn Display) -> String {
    shown.to_string()
}

/// The items of a list: `a, b and c`.
pub(super) fn list(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", with_commas(first)),
    }
}

/// `a, b, c`
pub(super) fn with_commas(words: &[String]) -> String {
    words.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::{list, sentence};

    #[test]
    fn makes_sentences_and_lists() {
        assert_eq!(sentence("the region is missing"), "The region is missing.");
        assert_eq!(sentence("Read as x."), "Read as x.");
        assert_eq!(sentence(""), ".");
        assert_eq!(list(&["a".into(), "b".into(), "c".into()]), "a, b and c");
        assert_eq!(list(&["a".into()]), "a");
    }
}
