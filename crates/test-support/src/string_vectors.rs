//! The reader of `tests/vectors/strings.json`: texts that are diagnosed as connection strings.

use crate::project::vectors_of;
use serde::Deserialize;

/// A text, the codes of its diagnostics in their order, and the string that it means. Texts have the placeholders of
/// [`crate::vectors::filled_in`].
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StringVector {
    /// The peculiarity of the text.
    pub description: String,
    /// The text.
    pub text: String,
    /// The codes.
    pub diagnostics: Vec<String>,
    /// The right string, with the name of a part in brackets, where the text does not contain it.
    pub fixed: String,
}

/// All of them.
#[track_caller]
pub fn string_vectors() -> Vec<StringVector> {
    vectors_of("strings")
}
