//! The outline of a string: as it was read, without anything that may be a secret.

use super::Parsed;
use crate::{Reveal, credentials::ApplicationToken, slices::halves};

/// In the place of whatever is not shown.
const LEFT_OUT: &str = "…";
/// A longer text is no string that a user would compare with another, in bytes.
const LONGEST: usize = 1_024;
/// The words that addresses and strings of databases have, right or wrong.
const WORDS: [&str; 28] = [
    "http",
    "https",
    "mongodb",
    "srv",
    "api",
    "json",
    "rest",
    "graphql",
    "v1",
    "v2",
    "db",
    "apps",
    "astra",
    "dev",
    "test",
    "datastax",
    "com",
    "localhost",
    "keyspaces",
    "namespaces",
    "collections",
    "swagger",
    "ui",
    "applicationToken",
    "443",
    "8080",
    "8181",
    "29080",
];

/// The marks of an address, of which it has no more than three in a row.
const MARKS: &[u8] = b":/?&=#.-@%\"'`\\";
const MOST_MARKS: usize = 3;

impl Parsed {
    /// The text with only those words in it that the values read from it have, or that addresses have anyway; without the
    /// values of its query. `None` for a long text.
    pub(super) fn outline_of(&self, text: &str) -> Option<String> {
        if text.len() > LONGEST {
            return None;
        }
        let values: Vec<String> = self.draft.values().map(|value| value.text(Reveal::Masked).to_string()).collect();
        let (before, query) = halves(text, text.find('?').unwrap_or(text.len()));
        let mut outline = String::new();
        Self::push(before, &values, &mut outline);
        for (place, parameter) in query.split('&').enumerate() {
            let (name, value) = halves(parameter, parameter.find('=').unwrap_or(parameter.len()));
            outline.push_str(if place > 0 { "&" } else { "" });
            Self::push(name, &[], &mut outline);
            if !value.is_empty() {
                outline.push('=');
                outline.push_str(if value.starts_with("=AstraCS:") { ApplicationToken::MASK } else { LEFT_OUT });
            }
        }
        // A quote that opens the text closes it as well.
        let quote = text.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'));
        outline.extend(quote.filter(|quote| !query.is_empty() && text.ends_with(*quote)));
        Some(outline)
    }

    fn push(text: &str, values: &[String], outline: &mut String) {
        let mut marks = 0;
        for word in words(text) {
            let is_mark = word.bytes().all(|b| MARKS.contains(&b));
            marks = if is_mark { marks + 1 } else { 0 };
            let is_known = || WORDS.contains(&word) || values.iter().any(|value| words(value).any(|one| one == word));
            let shown = if (is_mark && marks <= MOST_MARKS) || is_known() { word } else { LEFT_OUT };
            // What is left out is left out once.
            if shown != LEFT_OUT || !outline.ends_with(LEFT_OUT) {
                outline.push_str(shown);
            }
        }
    }
}

/// Runs of letters, digits and underscores, and each character between them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_of_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end =
            if is_of_word(first) { rest.find(|c| !is_of_word(c)).unwrap_or(rest.len()) } else { first.len_utf8() };
        let (word, after) = halves(rest, end);
        rest = after;
        Some(word)
    })
}

#[cfg(test)]
mod tests {
    use crate::Draft;

    fn outline(text: &str) -> Option<String> {
        Draft::parse(text).outline
    }

    #[test]
    fn it_has_the_words_of_an_address_and_the_values_that_were_read() {
        let host = "2597da05-9018-4566-a534-04338b75973b-us-east-2.db.astra.datastax.com:29080";
        let text = format!("\"http://{host}/api/v1/json/a_shop/?applicationToken=AstraCS:x&logLevel=debug\"");
        let expected = format!("\"http://{host}/api/v1/json/a_shop/?applicationToken=AstraCS:••••&…=…\"");
        assert_eq!(outline(&text), Some(expected));
    }

    #[test]
    fn nothing_else_of_a_text_is_in_it() {
        for (text, shown) in [
            ("https://user:pass@host/", "https://…:…@…/"),
            ("https://host/AstraCS:secret", "https://…/…:…"),
            ("https://host/?AstraCS:x=1", "https://…/?…:…=…"),
            ("pässword", "…"),
        ] {
            assert_eq!(outline(text).as_deref(), Some(shown));
        }
        assert_eq!(outline(&"x".repeat(1_025)), None);
    }
}
