//! Credentials to test with. None was ever valid, and none in the usual form stands in a file: scanners look for those.

use astra_connection_string::domain::{
    ApplicationToken, ConnectionString, DatabaseId, Endpoint, Environment, Keyspace, Parsed, Region, Target,
};
use std::fmt;

pub(crate) const DATABASE_ID: &str = "2597da05-9018-4566-a534-04338b75973b";
pub(crate) const REGION: &str = "us-east-2";
pub(crate) const KEYSPACE: &str = "Shop_2";

/// A token, and what it stands for in these tests.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Token {
    /// Of the usual form.
    Usual,
    /// Accepted, with every character that means something in a URL, a query, a `.env` file or a string of JavaScript.
    Odd,
}

impl Token {
    pub(crate) const ALL: [Self; 2] = [Self::Usual, Self::Odd];

    pub(crate) fn text(self) -> String {
        match self {
            Self::Usual => format!("AstraCS:{LETTERS24}:{}", hex64()),
            Self::Odd => r#"AstraCS:+&#%/?='"\~`$!@;,<>[]{}|^()*-._%2B%00\n${x}:odd"#.to_owned(),
        }
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Usual => "usual",
            Self::Odd => "odd",
        })
    }
}

/// The first part of a token, where it is of the usual form.
pub(crate) const LETTERS24: &str = "AbCdEfGhIjKlMnOpQrStUvWx";

/// The second part of a token, where it is of the usual form.
pub(crate) fn hex64() -> String {
    "0123456789abcdef".repeat(4)
}

/// The connection string of these parts, each read as the page reads it.
#[track_caller]
pub(crate) fn connection_string(
    [id, region, keyspace, token]: [&str; 4],
    environment: Environment,
) -> ConnectionString {
    let id = value(id, DatabaseId::parse(id));
    let region = value(region, Region::parse(region));
    let keyspace = value(keyspace, Keyspace::parse(keyspace));
    let token = value(token, ApplicationToken::parse(token));
    ConnectionString::new(Target::new(Endpoint::new(id, region, environment), keyspace), token)
}

#[track_caller]
fn value<T, W, E: fmt::Display>(text: &str, reading: Result<Parsed<T, W>, E>) -> T {
    reading.unwrap_or_else(|error| panic!("{text:?} is not accepted: {error}")).value
}
