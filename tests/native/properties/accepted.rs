//! Texts that the fields accept, neat and messy.

use crate::reading::{Outcome, read};
use astra_connection_string::{domain::KNOWN_REGIONS, model::Field};
use proptest::{collection::vec, prelude::*, sample::select, string::string_regex};

/// A value, and a text that is read as it.
#[derive(Clone, Debug)]
pub(super) struct Messy {
    pub(super) value: String,
    pub(super) text: String,
}

/// Any value of a field, as it stands.
pub(super) fn neat(field: Field) -> BoxedStrategy<String> {
    let known: Vec<String> = KNOWN_REGIONS.iter().map(|known| known.name.to_owned()).collect();
    let value = match field {
        Field::DatabaseId => matching("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
        Field::Region => prop_oneof![select(known), matching("[a-z0-9]([a-z0-9-]{0,24}[a-z0-9])?")].boxed(),
        Field::Keyspace => matching("[A-Za-z0-9_]{1,48}"),
        Field::Token => {
            prop_oneof![matching("AstraCS:[A-Za-z]{24}:[0-9a-f]{64}"), matching("AstraCS:[!-~]{1,120}")].boxed()
        }
        Field::BaseUrl => {
            matching("https?://([a-z][a-z0-9-]{0,9}|10\\.0\\.[1-9]\\.[1-9]|[a-z]{1,9}\\.example)(:[1-9][0-9]{3})?")
        }
        Field::Username => matching("[A-Za-z][ -~é]{0,20}[a-z]"),
        Field::Password => matching("[!-~éλ]{1,40}"),
        Field::ProjectName => matching("[a-z0-9][a-z0-9._-]{0,30}"),
    };
    value.prop_filter("a value as it stands", move |value| stands(field, value)).boxed()
}

/// Any value of a field, as it may be spelled and wrapped elsewhere.
pub(super) fn messy(field: Field) -> BoxedStrategy<Messy> {
    // Whatever stands around a password may belong to it.
    let most = if field == Field::Password { 1 } else { 4 };
    let wrappings = vec(select(&WRAPPINGS[..]), 0..most);
    (neat(field), any::<prop::sample::Index>(), wrappings)
        .prop_map(move |(value, choice, wrappings)| {
            let spellings = spellings(field, &value);
            let spelled = spellings[choice.index(spellings.len())].clone();
            let text = wrappings.into_iter().fold(spelled, |text, (before, after)| format!("{before}{text}{after}"));
            Messy { value, text }
        })
        .boxed()
}

/// What may stand around a value, and does not belong to it.
const WRAPPINGS: [(&str, &str); 14] = [
    (" ", ""),
    ("", "\n"),
    ("\t", "\r\n"),
    ("\u{FEFF}", ""),
    ("", "\u{200B}\u{A0}"),
    ("\"", "\""),
    ("'", "'"),
    ("`", "`"),
    ("\u{201C}", "\u{201D}"),
    ("", ","),
    ("", ";"),
    ("ASTRA_VALUE=", ""),
    ("export V2=", ""),
    ("set X=", ""),
];

/// The ways to write a value.
fn spellings(field: Field, value: &str) -> Vec<String> {
    let mut spellings = vec![value.to_owned()];
    match field {
        Field::DatabaseId => {
            spellings.extend([
                value.to_uppercase(),
                value.replace('-', ""),
                format!("{value}-1"),
                format!("{value}-12"),
            ]);
        }
        Field::Region | Field::ProjectName => spellings.push(value.to_uppercase()),
        Field::Keyspace | Field::Username | Field::Password => {}
        Field::BaseUrl => spellings.extend([format!("{value}/"), format!("{value}/v1"), value.to_uppercase()]),
        Field::Token => {
            let headers = ["Bearer ", "token: ", "X-Cassandra-Token:", "Authorization: Bearer "];
            spellings.extend(headers.map(|header| format!("{header}{value}")));
            if !value.to_lowercase().contains("%3a") {
                spellings.push(value.replace(':', "%3A"));
            }
        }
    }
    spellings
}

fn stands(field: Field, text: &str) -> bool {
    match read(field, text) {
        Outcome::Accepted { value, corrections, .. } => value == text && corrections.is_empty(),
        Outcome::Refused(_) => false,
    }
}

fn matching(pattern: &str) -> BoxedStrategy<String> {
    string_regex(pattern).expect("the pattern is a regular expression").boxed()
}
