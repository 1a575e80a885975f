//! What is wrong in any of the ways that the vectors know, for a host of any environment of Astra: all four fields are filled
//! at once, what is wrong is listed, and one click brings everything back.

use crate::{
    built,
    engine::part_of,
    messages::MASK,
    page::Page,
    wrong_strings::{FIX, messages},
};
use astra_uri::{Diagnostic, Severity, recognise};
use serde_json::json;
use std::collections::BTreeSet;
use test_support::{
    credentials::DATABASE_ID,
    project::none_of,
    string_vectors::{StringVector, string_vectors},
    vectors::filled_in,
};

/// The host of each environment after the region.
const ENVIRONMENTS: [&str; 3] = ["astra.datastax.com", "astra-dev.datastax.com", "astra-test.datastax.com"];

/// Those that tell all four values and go to Astra, each for every environment.
fn vectors_of_astra() -> Vec<StringVector> {
    let mut seen = BTreeSet::new();
    let vectors = string_vectors().into_iter().filter(is_of_astra).flat_map(in_each_environment);
    vectors.filter(|vector| seen.insert(vector.text.clone())).collect()
}

/// What goes elsewhere, or tells less than all, waits for the user.
fn is_of_astra(vector: &StringVector) -> bool {
    let goes_elsewhere = |code: &String| ["look-alike-host", "look-alike-letters", "custom-domain"].contains(&&**code);
    !vector.fixed.contains('<') && !vector.diagnostics.iter().any(goes_elsewhere)
}

fn in_each_environment(vector: StringVector) -> Vec<StringVector> {
    let [production, others @ ..] = ENVIRONMENTS;
    if !vector.text.contains(&format!(".{production}"))
        || vector.diagnostics.iter().any(|code| code == "swapped-environment")
    {
        return vec![vector];
    }
    let elsewhere = |host: &&str| StringVector {
        description: format!("{} ({host})", vector.description),
        text: vector.text.replace(production, host),
        diagnostics: vector.diagnostics.clone(),
        fixed: vector.fixed.replace(production, host),
    };
    let mut vectors: Vec<StringVector> = others.iter().map(elsewhere).collect();
    vectors.push(vector);
    vectors
}

/// The content expected after the paste: the text of the string, the fields, and the messages.
fn expected(vector: &StringVector) -> Shown {
    let text = filled_in(&vector.text);
    let diagnostics = recognise(&text).string.unwrap_or_else(|| panic!("{text} is a string")).diagnostics;
    let codes: Vec<&str> = diagnostics.iter().map(|one| one.code.name()).collect();
    assert_eq!(codes, vector.diagnostics, "{}", vector.description);
    let fixed = filled_in(&vector.fixed);
    let (rest, token) = fixed.split_once("?applicationToken=").expect("it has a token");
    let (host, keyspace) = rest.rsplit_once('/').expect("it has a path");
    let label = host.trim_start_matches("https://").split('.').next().unwrap_or_default();
    let (id, region) = label.split_at(DATABASE_ID.len());
    Shown {
        string: format!("{rest}?applicationToken={MASK}"),
        fields: [id.to_owned(), region[1..].to_owned(), keyspace.to_owned(), decoded(token)],
        messages: diagnostics.iter().map(line_of).collect(),
    }
}

/// A token in a string may be percent-encoded, the one in its field is not.
fn decoded(token: &str) -> String {
    let query = format!("t={}", token.replace('+', "%2B"));
    url::form_urlencoded::parse(query.as_bytes()).map(|(_, value)| value.into_owned()).collect()
}

/// A message as the page shows it.
fn line_of(diagnostic: &Diagnostic) -> String {
    let kind = match diagnostic.severity() {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
        Severity::Note => "Note",
    };
    let message = diagnostic.message();
    format!("{kind}: {}.", message.trim_end_matches('.'))
}

/// The content that the page shows for a connection.
#[derive(Debug, PartialEq)]
struct Shown {
    string: String,
    fields: [String; 4],
    messages: Vec<String>,
}

/// Each prefix, port, user, path and name of a parameter, on each environment of Astra.
#[test]
fn so_are_all_of_their_kind_in_every_environment() {
    let vectors = vectors_of_astra();
    for host in ENVIRONMENTS {
        assert!(
            vectors.iter().filter(|vector| vector.fixed.contains(&format!(".apps.{host}/"))).count() > 40,
            "{host}"
        );
    }
    let page = Page::open(&built::file_address());
    page.has_typed_before();
    let before = page.shown();
    let mut wrong = Vec::new();
    for vector in part_of(&vectors, 3) {
        page.is_given(&filled_in(&vector.text));
        page.clicks("Details");
        let (shown, expected) = (page.shown(), expected(vector));
        if shown != expected {
            wrong.push(format!("{}: {shown:#?}, and not {expected:#?}", vector.description));
        }
        if page.offers(FIX) {
            wrong.push(format!("{}: it waits for a click", vector.description));
        }
        page.clicks("Undo paste");
        let after = page.shown();
        if after != before {
            wrong.push(format!("{}: undone, it is {after:#?}, and not {before:#?}", vector.description));
        }
    }
    none_of("strings that did not fill all fields at once", &wrong);
    eprintln!("{} strings", vectors.len());
    page.has_kept_to_itself();
}

impl Page {
    /// A paste into the box as the browser reports it, when what it has changed is drawn. The keys, which take a hundred
    /// times as long, have stories of their own.
    #[track_caller]
    fn is_given(&self, text: &str) {
        self.session().evaluate(
            "const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', arguments[0]);
            // Firefox takes a text and its type in place of the data.
            const inFirefox = { data: arguments[0], dataType: 'text/plain' };
            const event = { clipboardData, ...inFirefox, bubbles: true, cancelable: true };
            document.getElementById('paste').dispatchEvent(new ClipboardEvent('paste', event));",
            &[json!(text)],
        );
        self.has_drawn();
    }

    fn offers(&self, name: &str) -> bool {
        const HAS: &str =
            "return [...document.querySelectorAll('button')].some((one) => one.innerText === arguments[0]);";
        self.session().evaluate(HAS, &[json!(name)]) == json!(true)
    }

    /// A click on the button of this text, if there is one, when what it has changed is drawn.
    #[track_caller]
    fn clicks(&self, name: &str) {
        self.session().evaluate(
            "[...document.querySelectorAll('button')].find((one) => one.innerText === arguments[0])?.click();",
            &[json!(name)],
        );
        self.has_drawn();
    }

    /// What it shows now: the string, the fields, and the messages.
    #[track_caller]
    fn shown(&self) -> Shown {
        let shown = self.session().evaluate(
            "return {
              string: document.querySelector('.string').textContent,
              fields: ['database-id', 'region', 'keyspace', 'token'].map((id) => document.getElementById(id).value),
              messages: [...document.querySelectorAll('.findings > p')].map((one) => one.innerText),
            };",
            &[],
        );
        let list = |name: &str| serde_json::from_value::<Vec<String>>(shown[name].clone()).expect("it is a list");
        Shown {
            string: shown["string"].as_str().map(str::to_owned).expect("it is text"),
            fields: list("fields").try_into().expect("there are four"),
            messages: messages(&list("messages").join("\n")).into_iter().map(str::to_owned).collect(),
        }
    }
}
