//! The shared test vectors: what each field accepts, and how it is read; and other facts.

use serde::{Deserialize, de::DeserializeOwned};
use std::fs;
use test_support::{
    credentials::{LETTERS24, hex64},
    project::root,
};

/// A text that a field accepts, and the value that it is read as.
pub(crate) struct Accepted {
    pub(crate) input: String,
    pub(crate) value: String,
}

/// The accepted vectors of one field.
#[track_caller]
pub(crate) fn accepted(field: &str) -> Vec<Accepted> {
    let vectors: Vec<Vector> = read(field);
    let accepted: Vec<_> = vectors.into_iter().filter_map(Vector::accepted).collect();
    assert!(!accepted.is_empty(), "{field}: none is accepted");
    accepted
}

/// What is in `tests/vectors/<name>.json`.
#[track_caller]
pub(crate) fn read<T: DeserializeOwned>(name: &str) -> T {
    let path = root().join("tests/vectors").join(name).with_extension("json");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[derive(Deserialize)]
struct Vector {
    input: String,
    value: Option<String>,
}

impl Vector {
    fn accepted(self) -> Option<Accepted> {
        let value = filled_in(&self.value?);
        Some(Accepted { input: filled_in(&self.input), value })
    }
}

/// With the parts of a token that no file contains.
fn filled_in(text: &str) -> String {
    text.replace("${LETTERS24}", LETTERS24).replace("${HEX64}", &hex64())
}
