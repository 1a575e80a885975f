//! Texts that the parts accept, neat and messy.

use crate::vectors::Outcome;
use astra_uri::{Part, Reveal, Severity, credentials::KNOWN_REGIONS};
use proptest::{collection::vec, prelude::*, sample::select, string::string_regex};

/// A value, and a text that is read as it.
#[derive(Clone, Debug)]
pub struct Messy {
    /// The value.
    pub value: String,
    /// The text.
    pub text: String,
}

/// How a part reads a text, in the words that the page shows.
#[must_use]
pub fn read(part: Part, text: &str) -> Outcome {
    match part.parse(text) {
        Ok(reading) => {
            let messages = |severity| reading.of(severity).map(ToString::to_string).collect();
            Outcome::Accepted {
                value: reading.value.text(Reveal::Plain).to_string(),
                corrections: messages(Severity::Note),
                warnings: messages(Severity::Warning),
            }
        }
        Err(error) => Outcome::Refused(error.to_string()),
    }
}

/// Any value of a part, as it is.
pub fn neat(part: Part) -> BoxedStrategy<String> {
    let known: Vec<String> = KNOWN_REGIONS.iter().map(|known| known.name.to_owned()).collect();
    let value = match part {
        Part::DatabaseId => matching("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
        Part::Region => prop_oneof![select(known), matching("[a-z0-9]([a-z0-9-]{0,24}[a-z0-9])?")].boxed(),
        Part::Keyspace => matching("[A-Za-z0-9_]{1,48}"),
        Part::Token => {
            prop_oneof![matching("AstraCS:[A-Za-z]{24}:[0-9a-f]{64}"), matching("AstraCS:[A-Za-z0-9:_.+/-]{1,120}")]
                .boxed()
        }
        Part::BaseUrl => {
            matching("https?://([a-z][a-z0-9-]{0,9}|10\\.0\\.[1-9]\\.[1-9]|[a-z]{1,9}\\.example)(:[1-9][0-9]{3})?")
        }
        Part::Username => matching("[A-Za-z][ -~é]{0,20}[a-z]"),
        Part::Password => matching("[!-~éλ]{1,40}"),
    };
    value.prop_filter("a value as it is", move |value| is_read_as_it_is(part, value)).boxed()
}

/// Any value of a part, as it may be spelled and wrapped elsewhere.
pub fn messy(part: Part) -> BoxedStrategy<Messy> {
    // Anything around a password may belong to it.
    let most = if part == Part::Password { 1 } else { 4 };
    let wrappings = vec(select(&WRAPPINGS[..]), 0..most);
    (neat(part), any::<prop::sample::Index>(), wrappings)
        .prop_map(move |(value, choice, wrappings)| {
            let spellings = spellings(part, &value);
            let spelled = spellings[choice.index(spellings.len())].clone();
            let text = wrappings.into_iter().fold(spelled, |text, (before, after)| format!("{before}{text}{after}"));
            Messy { value, text }
        })
        .boxed()
}

/// What may be around a value, and does not belong to it.
pub const WRAPPINGS: [(&str, &str); 14] = [
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
fn spellings(part: Part, value: &str) -> Vec<String> {
    let mut spellings = vec![value.to_owned()];
    match part {
        Part::DatabaseId => {
            spellings.extend([
                value.to_uppercase(),
                value.replace('-', ""),
                format!("{value}-1"),
                format!("{value}-12"),
            ]);
        }
        Part::Region => spellings.push(value.to_uppercase()),
        Part::Keyspace | Part::Username | Part::Password => {}
        Part::BaseUrl => spellings.extend([format!("{value}/"), format!("{value}/v1"), value.to_uppercase()]),
        Part::Token => {
            let headers = ["Bearer ", "token: ", "X-Cassandra-Token:", "Authorization: Bearer "];
            spellings.extend(headers.map(|header| format!("{header}{value}")));
            if !value.to_lowercase().contains("%3a") {
                spellings.push(value.replace(':', "%3A"));
            }
        }
    }
    spellings
}

fn is_read_as_it_is(part: Part, text: &str) -> bool {
    match read(part, text) {
        Outcome::Accepted { value, corrections, .. } => value == text && corrections.is_empty(),
        Outcome::Refused(_) => false,
    }
}

fn matching(pattern: &str) -> BoxedStrategy<String> {
    string_regex(pattern).expect("the pattern is a regular expression").boxed()
}
