//! The texts that people really have: pastes, broken strings and error messages from public issues, READMEs and configuration files, in
//! `tests/vectors/public-cases.json` and `collected-cases.json`. `{T}` and `{U}` are two tokens, `{TE}` is the first one percent-encoded.
//!
//! Each is put into the box. A field has the value that is wanted of it, or is empty. `Findings` are words that are in what is
//! reported then, and `Error message` is in the first row that the text finds; `null`, if that is no error of the database.

use crate::{project::none_of, story::Story};
use astra_connection_string::model::{Field, Finding, Msg, View};
use astra_programs::{Failure, FailureGroup};
use astra_uri::Part;
use serde::Deserialize;
use std::collections::BTreeMap;
use test_support::{figures, project::vectors_of, vectors::with_tokens};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    kind: Kind,
    #[serde(rename = "shape")]
    _shape: String,
    text: String,
    want: BTreeMap<String, Want>,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Paste,
    String,
    Error,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Want {
    Text(String),
    Words(Vec<String>),
    Nothing,
}

#[test]
fn the_public_cases_are_read_as_their_users_meant_them() {
    are_read_as_meant("public-cases");
}

/// More of the same kind, collected later: the first ones were known when the reader was written.
#[test]
fn the_cases_collected_later_are_read_as_their_users_meant_them() {
    are_read_as_meant("collected-cases");
}

#[track_caller]
fn are_read_as_meant(vectors: &str) {
    let cases: Vec<Case> = vectors_of(vectors);
    let wrong: Vec<String> = cases.iter().filter_map(differences).collect();
    figures::print(format_args!(
        "{vectors}: {} of {} are read as they are meant",
        cases.len() - wrong.len(),
        cases.len()
    ));
    none_of("cases that are read otherwise", &wrong);
}

/// The differences from what is wanted.
fn differences(case: &Case) -> Option<String> {
    let text = with_tokens(&case.text);
    let found = if case.kind == Kind::Error { in_error(case, &text) } else { in_paste(case, &text) };
    (!found.is_empty()).then(|| format!("{}\n        {}", case.name, found.join("\n        ")))
}

fn in_paste(case: &Case, text: &str) -> Vec<String> {
    let story = Story::begins().does(Msg::TextPasted(None, text.to_owned()));
    let of_field = |part: &Part| {
        let name = Field::Part(*part).to_string();
        let wanted = match case.want.get(&name) {
            Some(Want::Text(text)) => with_tokens(text),
            _ => String::new(),
        };
        let found = story.model().connect().text(Field::Part(*part));
        let is_of_fields = case.want.keys().any(|name| name != "Findings") || case.want.is_empty();
        let is_shown = story.model().connect().fields().contains(&Field::Part(*part));
        (is_of_fields && (is_shown || !wanted.is_empty()) && found != wanted)
            .then(|| format!("{name}: {found:?} instead of {wanted:?}"))
    };
    let mut differences: Vec<String> = Part::ALL.iter().filter_map(of_field).collect();
    if let Some(Want::Words(words)) = case.want.get("Findings") {
        let reported = reported(story.view());
        differences.extend(
            words
                .iter()
                .filter(|word| !reported.contains(*word))
                .map(|word| format!("{word:?} is not in {reported:?}")),
        );
    }
    differences
}

fn in_error(case: &Case, text: &str) -> Vec<String> {
    let first = Failure::matching(text).first().copied();
    let is_right = match (case.want.get("Error message"), first) {
        (Some(Want::Text(words)), first) => first.is_some_and(|first| first.message().contains(&**words)),
        // It is another service's.
        (_, Some(first)) => first.group == FailureGroup::Elsewhere,
        (_, None) => true,
    };
    if is_right { Vec::new() } else { vec![format!("it finds {:?}", first.map(Failure::message))] }
}

/// All that is shown of the paste.
fn reported(View { paste, .. }: &View) -> String {
    let findings = paste.findings.iter().flat_map(|finding| match finding {
        Finding::Title(text) => vec![(*text).to_owned()],
        Finding::Message(_, text) | Finding::Code(text) => vec![text.clone()],
        Finding::Behaviours(lines) | Finding::Others(lines) => lines.clone(),
        Finding::Pasted(pieces) => vec![pieces.iter().map(|(_, piece)| piece.as_str()).collect()],
        Finding::Fixed | Finding::CanFix => Vec::new(),
    });
    let open = paste.open.iter().flat_map(|open| open.labels.iter().chain([&open.count]).cloned());
    let all = findings.chain(paste.notes.iter().cloned()).chain(open).chain([paste.more.clone()]);
    all.collect::<Vec<_>>().join("\n")
}
