//! Commands of WebDriver and of chromedriver that the client library does not have.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// One command to a session, by its path after `/session/<id>/`.
#[derive(Debug)]
pub struct Command {
    path: String,
    body: Option<Value>,
}

impl Command {
    /// A command of the `DevTools` protocol.
    pub fn devtools(name: &str, params: &Value) -> Self {
        Self { path: "goog/cdp/execute".to_owned(), body: Some(json!({ "cmd": name, "params": params })) }
    }

    /// Prints the page.
    pub fn print() -> Self {
        Self { path: "print".to_owned(), body: Some(json!({})) }
    }

    /// What a log holds since it was last read.
    pub fn log(kind: &str) -> Self {
        Self { path: "se/log".to_owned(), body: Some(json!({ "type": kind })) }
    }

    /// The name by which assistive tools know an element.
    pub fn computed_label(element: &str) -> Self {
        Self { path: format!("element/{element}/computedlabel"), body: None }
    }

    /// The role in which assistive tools know an element.
    pub fn computed_role(element: &str) -> Self {
        Self { path: format!("element/{element}/computedrole"), body: None }
    }
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        match &self.body {
            Some(body) => (Method::POST, Some(body.to_string())),
            None => (Method::GET, None),
        }
    }
}
