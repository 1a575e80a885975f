//! The crates that nobody maintains: each is explained in `docs/dependencies.md`, and nothing else is.

use crate::project::none_of;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use test_support::project::{text_of, vectors_of};

/// `tests/vectors/unmaintained-crates.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unmaintained {
    source: String,
    /// The advisory on each crate.
    crates: BTreeMap<String, String>,
}

#[test]
fn exactly_the_unmaintained_crates_are_explained() {
    let Unmaintained { source, crates } = vectors_of("unmaintained-crates");
    assert!(source.contains("RustSec") && crates.len() > 100, "{source}: {}", crates.len());
    let used = used_crates(&text_of("Cargo.lock"));
    assert!(used.len() > 100, "{} crates are in the lock file", used.len());
    let expected: BTreeSet<_> = used
        .into_iter()
        .filter_map(|(name, version)| {
            let advisory = crates.get(&name)?.clone();
            Some((name, version, advisory))
        })
        .collect();
    let explained = explained_crates(&text_of("docs/dependencies.md"));
    let differ: Vec<_> = expected.symmetric_difference(&explained).map(|one| format!("{one:?}")).collect();
    none_of("unmaintained crates without an explanation, and explanations without the crate", &differ);
}

#[test]
fn cargo_deny_ignores_exactly_the_explained_advisories() {
    let explained: BTreeSet<String> =
        explained_crates(&text_of("docs/dependencies.md")).into_iter().map(|(_, _, advisory)| advisory).collect();
    let settings = text_of("deny.toml");
    let entries = settings.lines().filter_map(|line| line.trim().strip_prefix("{ id = \""));
    let ignored: BTreeSet<String> = entries.filter_map(|entry| Some(entry.split_once('"')?.0.to_owned())).collect();
    assert_eq!(ignored, explained);
}

/// The name and version of each package in a lock file.
fn used_crates(lock_file: &str) -> BTreeSet<(String, String)> {
    let value = |line: Option<&str>, key| Some(line?.strip_prefix(key)?.trim_matches('"').to_owned());
    let packages = lock_file.split("[[package]]\n").skip(1);
    let parts = packages.filter_map(|package| {
        let mut lines = package.lines();
        Some((value(lines.next(), "name = ")?, value(lines.next(), "version = ")?))
    });
    parts.collect()
}

/// The name, version and advisory in each row of the table, all of whose cells are filled.
fn explained_crates(document: &str) -> BTreeSet<(String, String, String)> {
    let rows = document.lines().filter(|line| line.starts_with("| `"));
    let crates = rows.map(|row| {
        let cells: Vec<_> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [name, advisory, why, code, removed_by] = cells[..] else { panic!("{row}") };
        assert!(![why, code, removed_by].contains(&""), "{row}");
        let (name, version) = name.split_once("` ").expect("a version follows the name");
        (name.trim_matches('`').to_owned(), version.to_owned(), advisory.to_owned())
    });
    crates.collect()
}
