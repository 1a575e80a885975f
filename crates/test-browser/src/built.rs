//! The file under test: what `cargo xtask dist` has built.

use std::{fs, path::PathBuf};
use test_support::project;
use url::Url;

/// The text of the built page.
pub fn page() -> String {
    fs::read_to_string(path()).expect("there is no dist/index.html: `cargo xtask test` provides it")
}

/// The script that embeds it.
pub fn embed() -> String {
    fs::read_to_string(path().with_file_name("embed.js")).expect("it lies beside the page")
}

/// Its address on disk.
pub fn file_address() -> String {
    Url::from_file_path(path()).expect("the path is absolute").into()
}

fn path() -> PathBuf {
    project::root().join("dist/index.html")
}
