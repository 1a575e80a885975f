//! What can be read from an address of a database: `tests/vectors/addresses.json`, in the format of the fields' vectors
//! but for `value`, which is null where nothing is read.

use crate::{
    project::{none_of, vectors_of},
    vectors::filled_in,
};
use astra_connection_string::domain::Address;
use serde::Deserialize;

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
fn an_address_is_read_as_its_vectors_say() {
    let vectors: Vec<Vector> = vectors_of("addresses");
    let wrong: Vec<String> = vectors
        .into_iter()
        .filter_map(|Vector { description, input, value }| {
            let expected = value.map(|parts| Parts { token: parts.token.as_deref().map(filled_in), ..parts });
            let found = parts(&filled_in(&input));
            (found != expected).then(|| format!("“{description}”\n    is to be {expected:?}\n    and is   {found:?}"))
        })
        .collect();
    none_of("vectors that do not hold", &wrong);
}

fn parts(text: &str) -> Option<Parts> {
    let Address { endpoint, keyspace, token, is_label: _ } = Address::parse(text)?;
    Some(Parts { endpoint: endpoint.to_string(), keyspace, token: token.map(|token| token.to_string()) })
}
