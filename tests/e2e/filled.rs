//! The form filled in: the values, the fields that they go into, and the string that has to come out.

use crate::{messages::MASK, page::Page, wait::until_eq};
use astra_uri::{Connection, Deployment, Environment};
use test_support::credentials::{DATABASE_ID, KEYSPACE, REGION, Secret, connection_of};

/// The fields in their order, each with a value that it accepts.
pub(crate) fn values(token: &str) -> [(&'static str, &str); 4] {
    [("Database ID", DATABASE_ID), ("Region", REGION), ("Keyspace", KEYSPACE), ("Application token", token)]
}

/// The string that these values make, with this in the place of the token.
pub(crate) fn string_with(token: &str) -> String {
    format!("https://{DATABASE_ID}-{REGION}.apps.astra.datastax.com/api/json/v1/{KEYSPACE}?applicationToken={token}")
}

/// The values for a self-hosted Data API: the first is there from the beginning.
pub(crate) const SELF_HOSTED: [(&str, &str); 4] = [
    ("Base URL", "http://localhost:8181"),
    ("Keyspace", KEYSPACE),
    ("User name", "cassandra"),
    ("Password", "it's a \"secret\" #1"),
];

/// The connection of these values.
pub(crate) fn self_hosted() -> Connection {
    connection_of(Deployment::SelfHosted, SELF_HOSTED.map(|(_, value)| value), Environment::Production)
}

impl Page {
    /// Chooses a self-hosted Data API, and fills in what it takes, key by key.
    #[track_caller]
    pub(crate) fn fill_in_self_hosted(&self) {
        self.choose("Data API", "Self-hosted Data API");
        let [(base_url, address), rest @ ..] = SELF_HOSTED;
        until_eq(base_url, || self.field(base_url).value(), address);
        for (label, value) in rest {
            self.type_into(label, value);
        }
        self.shows_string(&format!("{address}/v1/{KEYSPACE}"));
    }

    /// Fills in all four fields, key by key.
    #[track_caller]
    pub(crate) fn fill_in(&self) {
        for (label, value) in values(&Secret::Usual.token()) {
            self.type_into(label, value);
        }
        self.shows_string(&string_with(MASK));
    }

    /// The output becomes this.
    #[track_caller]
    pub(crate) fn shows_string(&self, expected: &str) {
        until_eq("the connection string", || self.output("Connection string").exact_text(), expected);
    }

    /// The output is no connection string.
    #[track_caller]
    pub(crate) fn shows_no_string(&self) {
        let output = self.output("Connection string");
        assert_eq!(output.attribute("data-state").as_deref(), Some("unfinished"), "{}", output.exact_text());
    }
}
