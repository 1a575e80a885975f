//! Values to test with. None was ever valid, and no token in the usual form stands in a file: scanners look for those.

use astra_connection_string::{
    domain::{Connection, Deployment},
    model::{Field, Model, Msg},
};

/// The fields of a database of Astra.
pub(crate) const ASTRA_FIELDS: [Field; 4] = Field::of(Deployment::Astra);

pub(crate) const DATABASE_ID: &str = "2597da05-9018-4566-a534-04338b75973b";
pub(crate) const REGION: &str = "us-east-2";
pub(crate) const KEYSPACE: &str = "Shop_2";

/// The first part of a token of the usual form.
pub(crate) const LETTERS24: &str = "AbCdEfGhIjKlMnOpQrStUvWx";

/// The second part of a token of the usual form.
pub(crate) fn hex64() -> String {
    "0123456789abcdef".repeat(4)
}

/// A token of the usual form.
pub(crate) fn token() -> String {
    format!("AstraCS:{LETTERS24}:{}", hex64())
}

/// The endpoint of the database in its region.
pub(crate) fn endpoint() -> String {
    format!("https://{DATABASE_ID}-{REGION}.apps.astra.datastax.com")
}

/// The connection string of all these.
pub(crate) fn connection_string() -> String {
    format!("{}/api/json/v1/{KEYSPACE}?applicationToken={}", endpoint(), token())
}

/// Values for a self-hosted Data API, in the order of its fields.
pub(crate) const SELF_HOSTED: [&str; 4] = ["http://localhost:8181", KEYSPACE, "cassandra", "QzWx-pass-7fK2"];

/// The connection of these texts, typed into the fields of a deployment.
#[track_caller]
pub(crate) fn connection(deployment: Deployment, texts: [&str; 4]) -> Connection {
    let mut model = Model::default();
    model.update(Msg::DeploymentChosen(deployment));
    for (field, text) in Field::of(deployment).into_iter().zip(texts) {
        model.update(Msg::Entered(field, text.to_owned()));
    }
    model.connect().connection().expect("the form is complete")
}
