//! The reader of the fields' test vectors, `tests/vectors/<id of the field>.json`.
//!
//! A vector has a `description`, an `input`, and either `value`, which the input is read as, with the messages of its
//! `corrections` and `warnings`, or `error`, the message of the refusal. In inputs and values
//!
//! - `${LETTERS24}` and `${HEX64}` are 24 letters and 64 hexadecimal digits, so that no file holds a token of
//!   the usual form;
//! - `${1000000*a}` is the text after the asterisk, so many times.

use crate::{
    credentials::{LETTERS24, hex64, token},
    project::vectors_of,
};
use serde::Deserialize;

/// How a text is read, all in the words that the page shows.
#[derive(Debug, PartialEq)]
pub enum Outcome {
    /// As a value.
    Accepted {
        /// The value.
        value: String,
        /// The messages of the notes.
        corrections: Vec<String>,
        /// The messages of the warnings.
        warnings: Vec<String>,
    },
    /// Not at all, with the message of the error.
    Refused(String),
}

/// A text, and how its field has to read it.
pub struct Vector {
    /// The peculiarity of it.
    pub description: String,
    /// The text.
    pub input: String,
    /// The reading.
    pub outcome: Outcome,
}

/// All vectors of a field, by the id of its element.
#[must_use]
#[track_caller]
pub fn vectors(id: &str) -> Vec<Vector> {
    let entries: Vec<Entry> = vectors_of(id);
    entries.into_iter().map(Entry::into_vector).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    description: String,
    input: String,
    value: Option<String>,
    #[serde(default)]
    corrections: Vec<String>,
    #[serde(default)]
    warnings: Vec<String>,
    error: Option<String>,
}

impl Entry {
    #[track_caller]
    fn into_vector(self) -> Vector {
        let Self { description, input, value, corrections, warnings, error } = self;
        let outcome = match (value, error) {
            (Some(value), None) => Outcome::Accepted { value: filled_in(&value), corrections, warnings },
            (None, Some(error)) if corrections.is_empty() && warnings.is_empty() => Outcome::Refused(error),
            _ => panic!("“{description}” is either accepted or refused"),
        };
        Vector { description, input: filled_in(&input), outcome }
    }
}

/// The text with its marks filled in.
#[must_use]
pub fn filled_in(text: &str) -> String {
    let mut rest = &*text.replace("${LETTERS24}", LETTERS24).replace("${HEX64}", &hex64());
    let mut filled = String::new();
    while let Some((before, times, repeated, after)) = next_repetition(rest) {
        filled += before;
        filled += &repeated.repeat(times);
        rest = after;
    }
    filled + rest
}

/// The text of a public case with its marks filled in: `{T}` and `{U}` are two tokens, `{TE}` is the first one percent-encoded.
#[must_use]
pub fn with_tokens(text: &str) -> String {
    let token = token();
    text.replace("{TE}", &token.replace(':', "%3A")).replace("{T}", &token).replace("{U}", &token.replace('0', "1"))
}

/// The first `${1000000*a}`: the text before it, its number, its text, and the text after it.
fn next_repetition(text: &str) -> Option<(&str, usize, &str, &str)> {
    text.match_indices("${").find_map(|(start, mark)| {
        let (inner, after) = text[start + mark.len()..].split_once('}')?;
        let (times, repeated) = inner.split_once('*')?;
        Some((&text[..start], times.parse().ok()?, repeated, after))
    })
}

#[test]
fn the_marks_in_vectors_are_filled_in() {
    assert_eq!(filled_in("a${3*bc}d${2*}}e"), "abcbcbcd}e");
    assert_eq!(filled_in("<${LETTERS24}>"), format!("<{LETTERS24}>"));
    assert_eq!(filled_in("${ID}"), "${ID}");
}
