//! The profile that every Firefox of a story begins with: that of one which was started and ended once, without a page.
//!
//! A Firefox with an empty profile compiles its own scripts and fills its databases, which takes it as long as a story. This one
//! is in `target/`, by the version of Firefox; a story gets a copy.

use crate::{browser::Browser, firefox};
use std::{
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
    process::{self, Command},
    sync::{LazyLock, Once},
};
use test_support::project;

/// The files by which a running Firefox keeps others out.
const LOCKS: [&str; 2] = ["lock", ".parentlock"];

/// Makes the profile, unless it is there.
pub(crate) fn make() {
    static MADE: Once = Once::new();
    MADE.call_once(|| {
        if !STARTED_ONCE.is_dir() {
            let first = Browser::of_first_start();
            first.close();
            // Whole or not at all, also where two runs make it.
            let part = STARTED_ONCE.with_extension(process::id().to_string());
            copy_folder(&firefox::profile(first.driver().scratch()), &part).expect("target/ is writable");
            if fs::rename(&part, &*STARTED_ONCE).is_err() {
                fs::remove_dir_all(part).expect("the folder is ours");
            }
        }
    });
}

/// Copies it, if it is there.
pub(crate) fn copy(into: &Path) {
    if STARTED_ONCE.is_dir() {
        copy_folder(&STARTED_ONCE, into).expect("the session's folder is writable");
    }
}

/// Where it is, by the version that Firefox prints.
static STARTED_ONCE: LazyLock<PathBuf> = LazyLock::new(|| {
    let version = Command::new("firefox-esr").arg("--version").output();
    let version = version.expect("there is no `firefox-esr` on the PATH: `cargo xtask test` provides it").stdout;
    let name = String::from_utf8_lossy(&version).trim().replace(' ', "-");
    project::root().join("target/e2e").join(name)
});

fn copy_folder(from: &Path, into: &Path) -> io::Result<()> {
    fs::create_dir_all(into)?;
    for entry in fs::read_dir(from)? {
        let (entry, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        if entry.is_dir() {
            copy_folder(&entry, &into.join(name))?;
        } else if !LOCKS.map(OsStr::new).contains(&&*name) {
            fs::copy(&entry, into.join(name))?;
        }
    }
    Ok(())
}
