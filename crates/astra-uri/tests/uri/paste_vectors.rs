//! The corpus of pastes: each file of `tests/vectors/paste` is a text that users paste, with the expected result.
//!
//! Above the line `---` is the result: a value for each field, several with `|` between them where the user has to choose,
//! and the codes of its notes. Nothing above it means that nothing is filled in. The marks are those of the fields'
//! vectors; `line ends: crlf` gives the text the line ends of Windows.

use astra_uri::{Choice, Code, Diagnostic, Part, Recognised, Reveal, recognise};
use std::{collections::BTreeMap, fs};
use test_support::{
    project::{none_of, root},
    vectors::filled_in,
};

/// A result: each kind of thing that is reported of a text, with its values.
type Reading = BTreeMap<String, Vec<String>>;

#[test]
fn every_paste_is_read_as_in_its_file() {
    let mut wrong = Vec::new();
    let cases = cases();
    assert!(cases.len() >= 150, "{} pastes", cases.len());
    for (name, expected, text) in cases {
        let found = reading(&recognise(&text));
        if found != expected {
            wrong.push(format!("{name}\n    expected {expected:?}\n    found    {found:?}"));
        }
    }
    none_of("pastes that are read otherwise", &wrong);
}

#[test]
fn unrelated_text_fills_nothing() {
    let nothing: Vec<_> = cases().into_iter().filter(|(name, ..)| name.contains("nothing-")).collect();
    assert!(nothing.len() >= 20, "{} pastes of nothing", nothing.len());
    for (name, expected, text) in nothing {
        assert!(expected.is_empty() && recognise(&text).parts().next().is_none(), "{name}");
    }
}

#[test]
fn a_text_of_more_than_a_mebibyte_is_not_read() {
    let text = "x".repeat(Recognised::LONGEST as usize + 1);
    assert_eq!(recognise(&text).notes, [Diagnostic::from(Code::NotRead)]);
}

/// Each paste with the name of its file.
pub(crate) fn texts() -> Vec<(String, String)> {
    cases().into_iter().map(|(name, _, text)| (name, text)).collect()
}

/// Each paste: its file's name, its result, its text.
fn cases() -> Vec<(String, Reading, String)> {
    let folder = root().join("tests/vectors/paste");
    let entries = fs::read_dir(&folder).expect("the folder can be read");
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
        .into_iter()
        .map(|name| {
            let file = fs::read_to_string(folder.join(&name)).expect("a paste is a text");
            let parts = file.strip_prefix("---\n").map(|text| ("", text)).or_else(|| file.split_once("\n---\n"));
            let (head, text) = parts.unwrap_or_else(|| panic!("{name} has no ---"));
            let mut expected = Reading::new();
            let mut is_crlf = false;
            for line in head.lines() {
                let (kind, values) = line.split_once(": ").unwrap_or_else(|| panic!("{name}: {line}"));
                if kind == "line ends" {
                    is_crlf = true;
                    continue;
                }
                expected.entry(kind.to_owned()).or_default().extend(values.split(" | ").map(filled_in));
            }
            let text = filled_in(text);
            let text = if is_crlf { text.replace('\n', "\r\n") } else { text };
            (name, expected, text)
        })
        .collect()
}

fn reading(recognised: &Recognised) -> Reading {
    let mut reading = Reading::new();
    for part in Part::ALL {
        let values = match recognised.choice(part) {
            Choice::None => continue,
            Choice::One(value, _) => vec![value],
            Choice::Several(values, _) => values,
        };
        let texts = values.iter().map(|value| value.text(Reveal::Plain).to_string()).collect();
        let kind = if part == Part::Token { "token".to_owned() } else { part.to_string().to_lowercase() };
        reading.insert(kind, texts);
    }
    let id = match recognised.choice(Part::DatabaseId) {
        Choice::None => None,
        Choice::One(id, _) => Some(id),
        Choice::Several(ids, _) => ids.into_iter().next(),
    };
    if let Some(environment) = recognised.environment(id.as_ref()) {
        reading.insert("environment".to_owned(), vec![environment.to_string()]);
    }
    let mut notes: Vec<String> = recognised.notes.iter().map(|note| note.code.to_string()).collect();
    notes.sort();
    if !notes.is_empty() {
        reading.insert("notes".to_owned(), notes);
    }
    reading
}
