//! A request that arrived at the recorder.

use crate::expected::Expected;
use serde::Deserialize;
use serde_json::{Map, Value};

/// One request, as the recorder wrote it down.
#[derive(Debug, Deserialize)]
pub struct Request {
    servername: Option<String>,
    authority: String,
    method: String,
    path: String,
    headers: Map<String, Value>,
    body: Value,
}

impl Request {
    /// It went to this host in the way that is meant.
    #[track_caller]
    pub fn went_to(&self, expected: &Expected, path: &str) {
        let host = &expected.host;
        assert_eq!(self.servername.as_ref(), expected.is_under_tls.then_some(host));
        let authority = if expected.is_under_tls { self.authority.trim_end_matches(":443") } else { &self.authority };
        let meant = if expected.is_under_tls { host.clone() } else { format!("{host}:{}", expected.port) };
        assert_eq!(authority, meant);
        assert_eq!((&*self.method, &*self.path), ("POST", path));
    }

    /// It asked this host for this, under TLS.
    #[track_caller]
    pub fn is_of_a_download(&self, host: &str, path: &str) {
        assert_eq!((&*self.method, &*self.path), ("GET", path));
        assert_eq!(self.servername.as_deref(), Some(host));
    }

    /// It gave this command alone, for the collection of the programs, and for any document of it.
    #[track_caller]
    pub fn gave_command(&self, name: &str) {
        let commands = self.body.as_object().expect("the body is an object");
        assert!(commands.len() == 1 && commands.contains_key(name), "{name} alone: {}", self.body);
        let command = &commands[name];
        match name {
            "createCollection" => assert_eq!(command["name"], "greetings"),
            "findOne" | "countDocuments" => {
                assert!(command.get("filter").is_none_or(|filter| *filter == Value::Object(Map::new())));
            }
            _ => {}
        }
    }

    /// The token was where it has to be, and nowhere else.
    #[track_caller]
    pub fn carried_token_in_one_header(&self, expected: &Expected) {
        let Expected { token_header, token, .. } = expected;
        let carriers: Vec<_> = self.headers.iter().filter(|(_, value)| value.as_str() == Some(token)).collect();
        assert!(matches!(carriers[..], [(name, _)] if name == token_header), "{token_header}: {:#?}", self.headers);
        assert!(!self.body.to_string().contains(&**token), "the token is in the body");
    }
}
