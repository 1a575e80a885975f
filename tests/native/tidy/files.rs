//! The files of the project: all of them, except for what is built, fetched or kept by git.

use super::code::code_of;
use crate::project::root;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A file, by its path from the root.
pub(super) struct File {
    pub(super) path: String,
    pub(super) text: String,
}

impl File {
    /// Its name's ending: `rs`.
    pub(super) fn extension(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    /// A line of it, as tools and editors write it.
    pub(super) fn at(&self, line: usize) -> String {
        format!("{}:{line}", self.path)
    }

    /// Its text without comments and literals, line by line: for Rust.
    pub(super) fn code(&self) -> String {
        code_of(&self.text)
    }

    /// Whether it lies in one of these folders.
    pub(super) fn is_in(&self, folders: &[&str]) -> bool {
        folders.iter().any(|folder| self.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')))
    }
}

/// Every file of ours; what is no text is read as well as it can be.
pub(super) fn files() -> Vec<File> {
    const NOT_OURS: [&str; 4] = ["target", "dist", "node_modules", ".git"];
    let mut files = Vec::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the project can be read") {
            let entry = entry.expect("its entries too");
            let (name, kind) = (entry.file_name(), entry.file_type().expect("an entry has a type"));
            if kind.is_dir() && !NOT_OURS.iter().any(|other| name == *other) {
                folders.push(entry.path());
            } else if kind.is_file() {
                files.push(read(&entry.path()));
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// Every file with one of these endings.
pub(super) fn files_of(extensions: &[&str]) -> Vec<File> {
    files().into_iter().filter(|file| extensions.contains(&file.extension())).collect()
}

/// Every file of Rust in these folders.
pub(super) fn rust_in(folders: &[&str]) -> Vec<File> {
    files_of(&["rs"]).into_iter().filter(|file| file.is_in(folders)).collect()
}

fn read(path: &Path) -> File {
    let bytes = fs::read(path).expect("a file of the project can be read");
    let from_root: PathBuf = path.strip_prefix(root()).expect("it lies in the project").into();
    File { path: from_root.to_string_lossy().replace('\\', "/"), text: String::from_utf8_lossy(&bytes).into_owned() }
}
