//! The inputs for which the drivers have to read our string as they read their own.

use crate::vectors::accepted;
use astra_uri::{Deployment, Environment, Reveal};
use serde::Serialize;
use test_support::credentials::{DATABASE_ID, KEYSPACE, REGION, Secret, connection_of};

/// Parts that went in, and the string that came out.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Case {
    database_id: String,
    region: String,
    suffix: &'static str,
    keyspace: String,
    token: String,
    ours: String,
}

impl Case {
    /// The case of these inputs, which are read as these values.
    #[track_caller]
    pub(crate) fn new(inputs: [&str; 4], values: [&str; 4], environment: Environment) -> Self {
        let ours = connection_of(Deployment::Astra, inputs, environment).uri(Reveal::Plain).to_string();
        let [database_id, region, keyspace, token] = values.map(str::to_owned);
        Self { database_id, region, suffix: environment.api_suffix(), keyspace, token, ours }
    }
}

/// Every accepted vector of every field, each with plain values for the other fields, in every environment.
pub(crate) fn from_vectors() -> Vec<Case> {
    let token = Secret::Usual.token();
    let plain = [DATABASE_ID, REGION, KEYSPACE, &token];
    let mut cases = Vec::new();
    for (place, field) in ["database-id", "region", "keyspace", "token"].into_iter().enumerate() {
        for vector in accepted(field) {
            let (mut inputs, mut values) = (plain, plain);
            inputs[place] = &vector.input;
            values[place] = &vector.value;
            cases.extend(Environment::ALL.map(|environment| Case::new(inputs, values, environment)));
        }
    }
    cases
}
