//! The reader of `tests/vectors/drivers.json`: what twelve published versions returned, threw and sent.

use astra_uri::drivers::Generation;
use serde::Deserialize;
use serde_json::Value;
use test_support::{project::vectors_of, vectors::filled_in};

/// The whole file, without its prose.
#[derive(Deserialize)]
pub(crate) struct Recorded {
    #[serde(rename = "parseUri")]
    pub(crate) parse_uri: Vec<Call>,
    #[serde(rename = "createAstraUri")]
    pub(crate) create_astra_uri: Vec<Call>,
    pub(crate) connect_stargate_mongoose: Cases,
    pub(crate) connect_astra_mongoose: Cases,
}

/// Calls of `mongoose.connect`, each followed by one query.
#[derive(Deserialize)]
pub(crate) struct Cases {
    pub(crate) cases: Vec<Case>,
}

/// A call of `parseUri` or of `createAstraUri`.
#[derive(Deserialize)]
pub(crate) struct Call {
    pub(crate) label: String,
    args: Vec<Option<String>>,
    results: Vec<Outcome>,
}

#[derive(Deserialize)]
struct Outcome {
    versions: Vec<String>,
    ok: Option<Value>,
    error: Option<Thrown>,
}

#[derive(Deserialize)]
struct Thrown {
    message: String,
}

/// A call of `mongoose.connect`.
#[derive(Deserialize)]
pub(crate) struct Case {
    pub(crate) label: String,
    uri: String,
    pub(crate) options: Value,
    pub(crate) results: Vec<Happened>,
}

/// Its result.
#[derive(Deserialize)]
pub(crate) struct Happened {
    pub(crate) versions: Vec<String>,
    /// `"ok"`, or an object with the error.
    pub(crate) connect: Value,
    #[serde(default, rename = "findOne")]
    pub(crate) find_one: Value,
    #[serde(default)]
    pub(crate) requests: Vec<Value>,
}

impl Recorded {
    #[track_caller]
    pub(crate) fn read() -> Self {
        vectors_of("drivers")
    }
}

impl Call {
    /// Every version treats `undefined` and `null` alike.
    pub(crate) fn arguments(&self) -> Vec<Option<String>> {
        self.args.iter().map(|argument| argument.as_deref().and_then(defined)).collect()
    }
}

impl Case {
    /// The string, with an address for the word `STUB`.
    pub(crate) fn uri(&self) -> Option<String> {
        defined(&self.uri).map(|uri| uri.replace("STUB", super::connect::STUB))
    }
}

fn defined(text: &str) -> Option<String> {
    (text != "<undefined>").then(|| filled_in(text))
}

/// What each version returned or threw.
pub(crate) fn calls(call: &Call) -> impl Iterator<Item = (&str, Result<Value, String>)> {
    call.results.iter().flat_map(|Outcome { versions, ok, error }| {
        let outcome = match (ok, error) {
            (Some(ok), None) => Ok(ok.clone()),
            (None, Some(thrown)) => Err(thrown.message.clone()),
            _ => panic!("{} either returned or threw", call.label),
        };
        versions.iter().map(move |version| (version.as_str(), outcome.clone()))
    })
}

/// The generation that a version is of.
#[track_caller]
pub(crate) fn generation(version: &str) -> Generation {
    match version {
        "stargate-mongoose@0.1.1" => Generation::Stargate01,
        "stargate-mongoose@0.2.0-ALPHA-3" => Generation::Stargate02Alpha,
        "stargate-mongoose@0.2.0-ALPHA-5" | "stargate-mongoose@0.3.0" => Generation::Stargate02,
        "stargate-mongoose@0.4.3" => Generation::Stargate04,
        "stargate-mongoose@0.5.4" => Generation::Stargate05,
        "stargate-mongoose@0.5.6" => Generation::Stargate055,
        "stargate-mongoose@0.6.10" => Generation::Stargate06,
        "@datastax/astra-mongoose@1.0.0-rc.2" | "@datastax/astra-mongoose@1.0.3" => Generation::Astra10,
        "@datastax/astra-mongoose@1.0.6" => Generation::Astra106,
        "@datastax/astra-mongoose@1.5.0" | "@datastax/astra-mongoose@1.6.0" => Generation::Astra15,
        other => panic!("{other} is in no generation"),
    }
}
