//! The project's folder, and the files in it.

use serde::de::DeserializeOwned;
use std::{fs, path::PathBuf};

/// The folder that `Cargo.toml` lies in.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file, by its path from the root.
#[track_caller]
pub(crate) fn text_of(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A file of `tests/vectors`.
#[track_caller]
pub(crate) fn vectors_of<T: DeserializeOwned>(name: &str) -> T {
    let path = format!("tests/vectors/{name}.json");
    serde_json::from_str(&text_of(&path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Fails with everything that was found, not with the first.
#[track_caller]
pub(crate) fn none_of(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}: {}\n{}", found.len(), found.join("\n"));
}
