//! Any texts: parts that the page knows, tokens, and anything at all.

use super::accepted::messy;
use astra_connection_string::model::Field;
use proptest::{collection::vec, prelude::*, sample::select};

/// A text, and what follows `AstraCS:` in the tokens within it.
#[derive(Clone, Debug)]
pub(super) struct Text {
    pub(super) all: String,
    pub(super) secrets: Vec<String>,
}

/// Any text: parts that the page knows, tokens, and anything at all between them.
pub(super) fn texts() -> impl Strategy<Value = Text> {
    vec(parts(), 0..8).prop_map(|parts| Text {
        all: parts.iter().map(|part| part.all.as_str()).collect(),
        secrets: parts.into_iter().flat_map(|part| part.secrets).collect(),
    })
}

fn parts() -> impl Strategy<Value = Text> {
    let prefix = select(&["AstraCS:", "AstraCS%3A", "AstraCS%3a", "?applicationToken=AstraCS:"][..]);
    prop_oneof![
        4 => select(&KNOWN_PARTS[..]).prop_map(|part| plain(part.to_owned())),
        2 => prefix.prop_flat_map(with_secret),
        1 => any::<String>().prop_map(plain),
        1 => "[ -~]{0,12}".prop_map(plain),
    ]
}

/// A text that the field accepts.
pub(super) fn fitting(field: Field) -> BoxedStrategy<Text> {
    match field {
        Field::Token => with_secret("AstraCS:").boxed(),
        _ => messy(field).prop_map(|messy| plain(messy.text)).boxed(),
    }
}

fn plain(all: String) -> Text {
    Text { all, secrets: Vec::new() }
}

/// A token. Without hexadecimal letters and vowels: six of its characters could by chance be six digits of an ID, or stand
/// in a word of the page.
fn with_secret(prefix: &'static str) -> impl Strategy<Value = Text> {
    let secret =
        prop_oneof!["[GHJ-NP-TV-XZghj-np-tv-xz]{24}:[0-9ghj-np-tv-xz]{64}", "[!-@GHJ-NP-TV-XZghj-np-tv-xz{|}~]{6,80}"];
    secret.prop_map(move |secret| Text { all: format!("{prefix}{secret}"), secrets: vec![secret] })
}

const KNOWN_PARTS: [&str; 44] = [
    "2597da05-9018-4566-a534-04338b75973b",
    "2597da0590184566a53404338b75973b",
    "-1",
    "us-east-2",
    "-us-east-2",
    "westus3",
    "US East (Ohio)",
    "default_keyspace",
    "v1",
    "AstraCS",
    "AstraCS:",
    "Cassandra:",
    "Bearer ",
    "Authorization: ",
    "Token:",
    "https://",
    "http:",
    "://",
    ".apps.astra.datastax.com",
    ".db.astra-dev.datastax.com",
    "/api/json/v1/",
    "?",
    "#",
    "&",
    "@",
    "\\",
    "%2e",
    "%",
    "<",
    ">",
    "${",
    "}",
    "{",
    "\"",
    "'",
    "\u{201C}",
    ",",
    "ASTRA_DB_ID=",
    "export ",
    "undefined",
    ".json",
    "\0",
    "\u{200B}",
    "\u{FF0E}\u{FF12}",
];
