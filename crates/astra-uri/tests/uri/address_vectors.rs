//! The parts of a database's address: `tests/vectors/addresses.json`, in the format of the fields' vectors except for `value`,
//! which is null where the host is not one of Astra's or names no database.

use astra_uri::{Draft, Part, Reveal};
use serde::Deserialize;
use test_support::{
    project::{none_of, vectors_of},
    vectors::filled_in,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    description: String,
    input: String,
    value: Option<Parts>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Parts {
    endpoint: String,
    keyspace: Option<String>,
    token: Option<String>,
}

#[test]
fn an_address_is_read_as_in_its_vectors() {
    let vectors: Vec<Vector> = vectors_of("addresses");
    let wrong: Vec<String> = vectors
        .into_iter()
        .filter_map(|Vector { description, input, value }| {
            let expected = value.map(|parts| Parts { token: parts.token.as_deref().map(filled_in), ..parts });
            let found = parts(&filled_in(&input));
            (found != expected).then(|| format!("“{description}”\n    expected {expected:?}\n    found    {found:?}"))
        })
        .collect();
    none_of("vectors that do not hold", &wrong);
}

fn parts(text: &str) -> Option<Parts> {
    let draft = Draft::parse_address(text)?.draft;
    let endpoint = draft.segments(Reveal::Plain).into_iter().take(5).filter_map(|one| one.text);
    let endpoint = endpoint.map(|text| text.to_string()).collect();
    let text = |part| draft.get(part).map(|value| value.text(Reveal::Plain).to_string());
    Some(Parts { endpoint, keyspace: text(Part::Keyspace), token: text(Part::Token) })
}
