//! The project's folder, and the files in it.

use serde::de::DeserializeOwned;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The folder of the project.
#[must_use]
pub fn root() -> PathBuf {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this crate is in a folder of crates");
    crates.parent().expect("the crates are in the project").to_owned()
}

/// The text of a file, by its path from the root.
#[must_use]
#[track_caller]
pub fn text_of(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A file of `tests/vectors`.
#[must_use]
#[track_caller]
pub fn vectors_of<T: DeserializeOwned>(name: &str) -> T {
    let path = format!("tests/vectors/{name}.json");
    serde_json::from_str(&text_of(&path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Fails with everything that was found, not with the first.
#[track_caller]
pub fn none_of(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}: {}\n{}", found.len(), found.join("\n"));
}
