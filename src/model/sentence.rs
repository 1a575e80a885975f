//! The domain's messages as sentences of the page.

/// A sentence: the first letter is a capital, and a full stop ends it.
#[must_use]
pub fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase().to_string()).unwrap_or_default();
    let stop = if words.ends_with('.') { "" } else { "." };
    format!("{first}{}{stop}", letters.as_str())
}

/// The items of a list: `a, b and c`.
pub(super) fn list(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
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
