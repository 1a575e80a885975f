//! The table of diagnostics: no code without its vector, no name twice, and `docs/diagnostics.md` has every row.

use crate::{code_lines, part_vectors::id, string_vectors};
use astra_uri::{
    Code, Detail, Fix, Part, Severity,
    credentials::Character,
    drivers::{Behaviour, Run},
};
use std::collections::BTreeSet;
use test_support::{
    project::{none_of, text_of},
    vectors::vectors,
};

#[test]
fn every_code_has_a_vector() {
    let mut met: BTreeSet<Code> = Part::ALL
        .into_iter()
        .flat_map(|part| vectors(id(part)).into_iter().map(move |vector| part.parse(&vector.input)))
        .flat_map(|read| match read {
            Ok(read) => read.diagnostics.iter().map(|one| one.code).collect(),
            Err(error) => vec![error.code],
        })
        .collect();
    met.extend(string_vectors::codes());
    // Code has its own tests, and so have pastes.
    let elsewhere = ["creates-namespace", "no-is-astra", "not-astra", "own-header", "set-driver-after-model"];
    let too = ["set-driver-after-connect", "named-import", "old-arguments", "client-credential", "other-id"];
    let pastes = ["placeholder-omitted", "more-values", "not-read", "public-secret"];
    let endpoints = ["endpoint-is-string", "endpoint-has-path", "endpoint-has-slash"];
    let lines = code_lines::names();
    let is_elsewhere = |name: &str| {
        [&elsewhere[..], &too, &pastes, &endpoints].concat().contains(&name) || lines.iter().any(|line| line == name)
    };
    let missing = Code::ALL.iter().filter(|code| !met.contains(code) && !is_elsewhere(code.name()));
    none_of("without a vector", &missing.map(|code| code.name().to_owned()).collect::<Vec<_>>());
}

#[test]
fn every_kind_of_an_unfit_character_has_a_vector() {
    let mut kinds: Vec<Character> = Part::ALL
        .into_iter()
        .flat_map(|part| vectors(id(part)).into_iter().filter_map(move |vector| part.parse(&vector.input).err()))
        .filter_map(|error| if let Detail::Character(_, kind) = error.detail { Some(kind) } else { None })
        .collect();
    kinds.dedup();
    for kind in [
        Character::Space,
        Character::Hyphen,
        Character::Underscore,
        Character::FullStop,
        Character::Slash,
        Character::Colon,
        Character::Other,
        Character::NonAscii,
    ] {
        assert!(kinds.contains(&kind), "{kind}");
    }
}

#[test]
fn names_are_words_with_hyphens_and_unique() {
    let names: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(names.len(), Code::ALL.len());
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let wrong = names.iter().filter(|name| !name.split('-').all(is_word));
    none_of("names that are no words", &wrong.map(ToString::to_string).collect::<Vec<_>>());
}

#[test]
fn a_string_s_diagnostic_is_an_error_where_a_driver_fails_and_nowhere_else() {
    let wrong = Code::ALL.iter().filter(|code| {
        let behaviours = astra_uri::Diagnostic::from(**code).behaviours();
        let runs = Run::of(behaviours, &astra_uri::Driver::ALL);
        // The string that is meant may work all the same.
        let is_open = |does| matches!(does, Behaviour::Works | Behaviour::Ignores | Behaviour::ReportsConnecting);
        let fails = runs.iter().any(|(_, does)| !is_open(*does));
        !behaviours.is_empty() && fails != (code.severity() == Severity::Error)
    });
    none_of("severities", &wrong.map(|code| code.name().to_owned()).collect::<Vec<_>>());
}

/// `UPDATE_DOCS=1 cargo test -p astra-uri` writes the table again.
#[test]
fn the_table_of_the_documentation_is_this_one() {
    let path = "docs/diagnostics.md";
    let table: String = Code::ALL.iter().map(|code| row(*code)).collect();
    let text = text_of(path);
    let start = text.find("| code |").expect("it has a table");
    let head: usize = text[start..].split_inclusive('\n').take(2).map(str::len).sum();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        let written = [&text[..start + head], &table].concat();
        std::fs::write(test_support::project::root().join(path), written).expect("the document can be written");
        return;
    }
    assert_eq!(&text[start + head..], table, "{path}: UPDATE_DOCS=1 writes it");
}

fn row(code: Code) -> String {
    let diagnostic = astra_uri::Diagnostic::from(code);
    let runs = Run::of(diagnostic.behaviours(), &astra_uri::Driver::ALL);
    let drivers: Vec<String> = runs.iter().map(|(run, does)| format!("{run}: {does}")).collect();
    let fix = match (code.fix(), code) {
        (_, Code::RegionNearMiss | Code::RegionTwin) => "the other region is offered".to_owned(),
        (Fix::Enter, code) if (Code::CreatesNamespace..=Code::RegExp).contains(&code) => "leave it out".to_owned(),
        (Fix::Enter, _) => "enter the value".to_owned(),
        (Fix::Read, _) => "corrected already".to_owned(),
        (Fix::Line(line), _) => format!("`{}`", line.replace('\n', " ")),
        (Fix::Region(_), _) => unreachable!("no code alone names a region"),
    };
    let message = code.message().replace('|', "\\|").replace('<', "&lt;");
    format!("| `{code}` | {} | {message} | {} | {fix} |\n", code.severity(), drivers.join("; "))
}
