//! SECURITY.md names the tests of its promises: each of them exists.

use crate::project::{none_of, root};
use std::{fs, path::Path};

#[test]
fn every_test_that_a_promise_names_is_there() {
    let text = fs::read_to_string(root().join("SECURITY.md")).expect("it is there");
    let (promises, _) = text.split_once("## What is not promised").expect("its sections have these names");
    let rows: Vec<&str> = promises.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
    assert!(rows.len() > 10, "{rows:?}");
    let code = [read_all(&root().join("tests")), read_all(&root().join("xtask/src")), read_all(&root().join("crates"))]
        .concat();
    let is_there = |name: &str| {
        let path: Vec<&str> = name.split("::").collect();
        let last = path[path.len() - 1];
        let is_test = |end: &str| code.contains(&format!("fn {last}{end}"));
        is_test("()")
            || code.contains(&format!("mod {last};"))
            || last.strip_suffix('…').is_some_and(|start| code.contains(&format!("fn {start}")))
    };
    let missing: Vec<String> = rows
        .iter()
        .filter_map(|row| row.rsplit('|').nth(1))
        .flat_map(|tests| tests.split('`').skip(1).step_by(2))
        .filter(|name| !is_there(name))
        .map(str::to_owned)
        .collect();
    none_of("tests that SECURITY.md names", &missing);
    for row in rows {
        assert!(row.rsplit('|').nth(1).is_some_and(|tests| tests.contains('`') || tests.contains("the same")), "{row}");
    }
}

/// The text of every file of Rust in a folder.
fn read_all(folder: &Path) -> String {
    let entries = fs::read_dir(folder).expect("it can be read").map(|entry| entry.expect("its entries too").path());
    entries
        .map(|path| match path.extension() {
            _ if path.is_dir() => read_all(&path),
            Some(extension) if extension == "rs" => fs::read_to_string(path).expect("it is text"),
            _ => String::new(),
        })
        .collect()
}
