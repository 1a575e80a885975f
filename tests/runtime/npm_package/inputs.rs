//! `Inputs`: what the package is given, and `Results`: what it makes of them.

use astra_uri::{Diagnostic, Fix, Part, Reveal, recognise};
use serde::Deserialize;
use serde_json::{Value, json};
use test_support::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, connection_string, endpoint, token},
    string_vectors::string_vectors,
    vectors::filled_in,
};

pub(crate) struct Inputs {
    texts: Vec<String>,
    /// Credentials, each with the string that they make, or with the properties and codes of what is wrong.
    credentials: Vec<(Value, Made)>,
}

/// The required result for credentials.
enum Made {
    String(String),
    Errors(&'static [(&'static str, &'static str)]),
    /// A `TypeError` that names this.
    TypeError(&'static str),
}

#[derive(Deserialize)]
pub(crate) struct Results {
    made: Vec<Value>,
    checked: Vec<Value>,
}

impl Inputs {
    /// Every vector of strings, files of variables, code, and credentials of each kind.
    pub(crate) fn all() -> Self {
        let mut texts: Vec<_> = string_vectors().iter().map(|vector| filled_in(&vector.text)).collect();
        let (endpoint, token) = (endpoint(), token());
        texts.extend([
            String::new(),
            "nothing of Astra".to_owned(),
            format!(
                "ASTRA_DB_API_ENDPOINT={endpoint}\nASTRA_DB_KEYSPACE={KEYSPACE}\nASTRA_DB_APPLICATION_TOKEN={token}\n"
            ),
            format!("# astra\nASTRA_DB_ID={DATABASE_ID}\nASTRA_DB_REGION=us-east2\nASTRA_DB_KEYSPACE=😀\n"),
            "import { driver } from '@datastax/astra-mongoose';\nmongoose.connect(uri);\n".to_owned(),
        ]);
        Self { texts, credentials: credentials(&endpoint, &token) }
    }

    /// They as a module of JavaScript.
    pub(crate) fn as_module(&self) -> String {
        let credentials: Vec<_> = self.credentials.iter().map(|(given, _)| given).collect();
        format!("export const inputs = {};\n", json!({ "texts": self.texts, "credentials": credentials }))
    }
}

fn credentials(endpoint: &str, token: &str) -> Vec<(Value, Made)> {
    let by_endpoint =
        |endpoint: &str| json!({ "apiEndpoint": endpoint, "keyspace": KEYSPACE, "applicationToken": token });
    let by_id =
        |id: &str| json!({ "databaseId": id, "region": REGION, "keyspace": KEYSPACE, "applicationToken": token });
    vec![
        (by_endpoint(endpoint), Made::String(connection_string())),
        (by_endpoint(&format!(" '{endpoint}/' ")), Made::String(connection_string())),
        (
            by_endpoint(&endpoint.replace("astra.", "astra-dev.")),
            Made::String(connection_string().replace("astra.", "astra-dev.")),
        ),
        (by_id(DATABASE_ID), Made::String(connection_string())),
        (
            json!({ "baseUrl": "http://localhost:8181/", "keyspace": KEYSPACE }),
            Made::String(format!("http://localhost:8181/v1/{KEYSPACE}")),
        ),
        (by_endpoint("https://example.com"), Made::Errors(&[("apiEndpoint", "no-endpoint")])),
        (by_endpoint(&endpoint.replace("datastax", "datastex")), Made::Errors(&[("apiEndpoint", "custom-domain")])),
        (by_endpoint(token), Made::Errors(&[("apiEndpoint", "no-endpoint")])),
        (by_id(token), Made::Errors(&[("databaseId", "misplaced-token")])),
        (
            json!({ "region": null, "keyspace": "a b" }),
            Made::Errors(&[
                ("apiEndpoint", "missing"),
                ("keyspace", "keyspace-character"),
                ("applicationToken", "missing"),
            ]),
        ),
        (json!({ "databaseId": "x", "keyspace": 1 }), Made::TypeError("keyspace is not a string")),
        (json!({ "apiEndpoint": "x", "baseUrl": "y" }), Made::TypeError("give one of them")),
        (json!(token), Made::TypeError("not an object")),
        (json!(null), Made::TypeError("not an object")),
    ]
}

impl Results {
    /// They are those of the library.
    #[track_caller]
    pub(crate) fn are_of(&self, inputs: &Inputs) {
        assert_eq!((self.made.len(), self.checked.len()), (inputs.credentials.len(), inputs.texts.len()));
        for (text, found) in inputs.texts.iter().zip(&self.checked) {
            assert_eq!(*found, checked(text), "{text}");
        }
        for ((given, expected), found) in inputs.credentials.iter().zip(&self.made) {
            match expected {
                Made::String(string) => assert_eq!(found, string),
                Made::Errors(errors) => {
                    assert_eq!(
                        (&found["name"], &found["isCredentialsError"]),
                        (&json!("CredentialsError"), &json!(true))
                    );
                    let diagnostics = found["diagnostics"].as_array().expect("it has them");
                    let found: Vec<_> = diagnostics.iter().map(|one| (&one["part"], &one["code"])).collect();
                    assert_eq!(json!(found), json!(errors), "{given}");
                }
                Made::TypeError(message) => {
                    assert_eq!(found["name"], "TypeError", "{given}");
                    assert!(found["message"].as_str().is_some_and(|found| found.contains(message)), "{found}");
                }
            }
        }
    }

    /// All texts of diagnostics and errors.
    pub(crate) fn messages(&self) -> String {
        let checked = self.checked.iter().map(|one| one["diagnostics"].to_string());
        let made = self.made.iter().filter(|one| one.is_object()).map(Value::to_string);
        checked.chain(made).collect()
    }
}

/// The value that `check` has to return.
fn checked(text: &str) -> Value {
    let recognised = recognise(text);
    let diagnostics: Vec<_> = recognised.diagnostics().map(diagnostic).collect();
    let mut checked = json!({ "diagnostics": diagnostics });
    if let Some(connection) = recognised.connection() {
        checked["connectionString"] = json!(*connection.uri(Reveal::Plain));
    }
    checked
}

fn diagnostic(diagnostic: &Diagnostic) -> Value {
    let mut object = json!({
        "severity": diagnostic.severity().to_string(),
        "code": diagnostic.code.name(),
        "message": diagnostic.message(),
    });
    if let Some(line) = diagnostic.line() {
        object["line"] = json!(line);
    }
    if let Fix::Region(text) | Fix::Line(text) = diagnostic.fix() {
        object["fix"] = json!(text);
    }
    if let Some(part) = diagnostic.part {
        object["part"] = json!(property(part));
    }
    object
}

fn property(part: Part) -> &'static str {
    match part {
        Part::DatabaseId => "databaseId",
        Part::Region => "region",
        Part::Keyspace => "keyspace",
        Part::Token => "applicationToken",
        Part::BaseUrl => "baseUrl",
        Part::Username => "username",
        Part::Password => "password",
    }
}
