//! Generated texts: what users have, tokens, and any characters, including those that are seldom typed.

use proptest::{char, collection::vec, prelude::*, sample::select, string::string_regex};

/// A text, and what follows `AstraCS:` in the tokens within it.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// The whole text.
    pub all: String,
    /// The secrets in it.
    pub secrets: Vec<String>,
}

/// Any text: parts that the page knows, tokens, and anything at all between them.
pub fn texts() -> impl Strategy<Value = Text> {
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
        1 => anything(64).prop_map(plain),
        1 => "[ -~]{0,12}".prop_map(plain),
    ]
}

/// Any characters, up to a number: letters of all scripts as `any::<String>()` has them, and what that never makes: control
/// characters, joiners, marks of direction, characters of no width, white space of all kinds, private and unassigned ones.
pub fn anything(most: usize) -> impl Strategy<Value = String> {
    let rare = select(&RARE[..]);
    let character = prop_oneof![
        6 => char::any(),
        3 => char::range(' ', '~'),
        2 => rare,
        1 => char::range('\0', '\u{9f}'),
        1 => char::range('\u{2000}', '\u{206f}'),
    ];
    vec(character, 0..most).prop_map(String::from_iter)
}

/// Characters that break code which does not expect them.
const RARE: [char; 16] = [
    '\0',
    '\t',
    '\n',
    '\r',
    '\u{1b}',
    '\u{7f}',
    '\u{85}',
    '\u{a0}',
    '\u{ad}',
    '\u{200b}',
    '\u{200d}',
    '\u{202e}',
    '\u{2066}',
    '\u{feff}',
    '\u{fffd}',
    '\u{10ffff}',
];

/// A text without a secret.
#[must_use]
pub fn plain(all: String) -> Text {
    Text { all, secrets: Vec::new() }
}

/// A token. Without hexadecimal letters and vowels: six of its characters could by chance be six digits of an ID, or be in
/// a word of the page.
pub fn with_secret(prefix: &'static str) -> impl Strategy<Value = Text> {
    let regex = |pattern| string_regex(pattern).expect("the pattern is a regular expression");
    let secret = prop_oneof![
        regex("[GHJ-NP-TV-XZghj-np-tv-xz]{24}:[0-9ghj-np-tv-xz]{64}"),
        regex("[!-@GHJ-NP-TV-XZghj-np-tv-xz{|}~]{6,80}")
    ];
    secret.prop_map(move |secret| Text { all: format!("{prefix}{secret}"), secrets: vec![secret] })
}

const KNOWN_PARTS: [&str; 50] = [
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
    "mongodb+srv://",
    "me@",
    ":443",
    ".apps.astra.datastax.com",
    ".db.astra-dev.datastax.com",
    "/api/json/v1/",
    "/api/json/",
    "?token=",
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
    "\u{200D}\u{202E}",
    "\u{FF0E}\u{FF12}",
];
