//! The form filled in: the values, the fields that they go into, and the string that has to come out.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, Token},
    page::Page,
    wait::until_eq,
    words::MASK,
};

/// The fields in their order, each with a value that it accepts.
pub(crate) fn values(token: &str) -> [(&'static str, &str); 4] {
    [("Database ID", DATABASE_ID), ("Region", REGION), ("Keyspace", KEYSPACE), ("Application token", token)]
}

/// The string that these values make, with this in the place of the token.
pub(crate) fn string_with(token: &str) -> String {
    format!("https://{DATABASE_ID}-{REGION}.apps.astra.datastax.com/api/json/v1/{KEYSPACE}?applicationToken={token}")
}

impl Page {
    /// Fills in all four fields, key by key.
    #[track_caller]
    pub(crate) fn fill_in(&self) {
        for (label, value) in values(&Token::Usual.text()) {
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
