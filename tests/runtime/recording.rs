//! What a program did: its end, its output, the connections it asked for and the requests it sent.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, hex64},
    sets::Set,
};
use astra_connection_string::domain::Environment;
use serde::Deserialize;
use serde_json::{Map, Value};

/// The output of `record.mjs`.
#[derive(Debug, Deserialize)]
pub(crate) struct Recording {
    code: Option<i32>,
    stdout: String,
    stderr: String,
    connections: Vec<Connection>,
    requests: Vec<Request>,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Connection {
    host: String,
    port: u16,
}

#[derive(Debug, Deserialize)]
struct Request {
    servername: String,
    authority: String,
    method: String,
    path: String,
    headers: Map<String, Value>,
    body: Value,
}

impl Recording {
    /// It made the collection and asked for a document there, of this database alone and with this token; said so; and ended well.
    #[track_caller]
    pub(crate) fn is_of_a_query(&self, set: &Set, token: &str) {
        assert_eq!(self.code, Some(0), "{self:#?}");
        assert_eq!(self.stdout, "Connected. First greeting: none yet\n");
        assert_eq!(self.stderr, "");
        self.asked_for_one_host_alone();
        let [create, find] = &self.requests[..] else { panic!("two requests: {self:#?}") };
        create.went_to(&format!("/api/json/v1/{KEYSPACE}"));
        assert_eq!(create.command("createCollection")["name"], "greetings");
        find.went_to(&format!("/api/json/v1/{KEYSPACE}/greetings"));
        assert_eq!(find.command("findOne")["filter"], Value::Object(Map::new()));
        for request in [create, find] {
            request.carried_token_in_one_header(set.token_header, token);
        }
        self.keeps_secret(token);
    }

    /// It sent the first request, got this answer, said so, and ended with an error.
    #[track_caller]
    pub(crate) fn is_of_a_refusal(&self, reason: &str, token: &str) {
        self.is_of_an_error(reason, token);
        self.asked_for_one_host_alone();
        assert_eq!(self.requests.len(), 1, "{self:#?}");
    }

    /// It sent nothing, said this, and ended with an error.
    #[track_caller]
    pub(crate) fn is_of_a_failed_start(&self, reason: &str, token: &str) {
        self.is_of_an_error(reason, token);
        assert!(self.connections.is_empty() && self.requests.is_empty(), "{self:#?}");
    }

    /// It asked for this host, and no request of it arrived.
    #[track_caller]
    pub(crate) fn is_of_a_way_out_closed(&self, host: &str, port: u16) {
        assert_ne!(self.code, Some(0), "{self:#?}");
        assert_eq!(self.connections, [Connection { host: host.to_owned(), port }]);
        assert!(self.requests.is_empty(), "{self:#?}");
    }

    #[track_caller]
    fn is_of_an_error(&self, reason: &str, token: &str) {
        assert_eq!(self.code, Some(1), "{self:#?}");
        assert!(self.output().contains(reason), "{reason}: {self:#?}");
        self.keeps_secret(token);
    }

    #[track_caller]
    fn asked_for_one_host_alone(&self) {
        assert!(!self.connections.is_empty(), "{self:#?}");
        let astra = Connection { host: host(), port: 443 };
        assert!(self.connections.iter().all(|connection| *connection == astra), "{self:#?}");
    }

    /// Neither the token nor its secret part is in what a terminal shows.
    #[track_caller]
    fn keeps_secret(&self, token: &str) {
        let output = self.output();
        assert!(!output.contains(token) && !output.contains(&hex64()), "the token is in the output");
    }

    fn output(&self) -> String {
        [&*self.stdout, &*self.stderr].concat()
    }
}

impl Request {
    #[track_caller]
    fn went_to(&self, path: &str) {
        assert_eq!(self.servername, host());
        assert_eq!(self.authority.trim_end_matches(":443"), host());
        assert_eq!((&*self.method, &*self.path), ("POST", path));
    }

    /// What the one command of this name says.
    #[track_caller]
    fn command(&self, name: &str) -> &Value {
        let commands = self.body.as_object().expect("the body is an object");
        assert!(commands.len() == 1 && commands.contains_key(name), "{name} alone: {}", self.body);
        &commands[name]
    }

    #[track_caller]
    fn carried_token_in_one_header(&self, header: &str, token: &str) {
        let carriers: Vec<_> = self.headers.iter().filter(|(_, value)| value.as_str() == Some(token)).collect();
        assert!(matches!(carriers[..], [(name, _)] if name == header), "{header}: {:#?}", self.headers);
        assert!(!self.body.to_string().contains(token), "the token is in the body");
    }
}

fn host() -> String {
    format!("{DATABASE_ID}-{REGION}{}", Environment::Production.api_suffix())
}
