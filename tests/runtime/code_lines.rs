//! The report of the page on a line of code is what the installed drivers do with that very line: they do again what
//! `tests/vectors/code-lines.json` recorded.

use crate::vectors;
use serde_json::Value;
use test_support::{figures, node, package_sets::SETS};

#[test]
fn the_installed_drivers_do_what_was_recorded_of_each_line() {
    let recorded: Value = vectors::read("code-lines");
    let lines = recorded["lines"].as_array().expect("it has lines");
    for set in SETS {
        set.installed();
        let seen: Vec<Value> = node::ask("lines.mjs", &[set.name()], "");
        assert_eq!(seen.len(), lines.len(), "{set}");
        let (package, number) = set.name().rsplit_once('-').expect("a set is named after a version");
        let scope = if package == "astra-mongoose" { "@datastax/" } else { "" };
        let version = format!("{scope}{package}@{number}");
        for (line, saw) in lines.iter().zip(&seen) {
            let results = line["results"].as_array().expect("it has results");
            let is_of = |result: &&Value| {
                result["versions"].as_array().is_some_and(|all| all.contains(&version.as_str().into()))
            };
            let happened = results.iter().find(is_of).map(|result| &result["saw"]);
            assert_eq!(Some(saw), happened, "{version}: {}", line["lines"]);
        }
        figures::print(format_args!("lines of code: {version} did as recorded with {}", seen.len()));
    }
}
