//! `Session`: one browser with a fresh profile, and a test that runs in step with it.

use crate::{chromium, command::Command, driver::Driver};
use fantoccini::{
    Client, ClientBuilder,
    actions::{InputSource, KeyAction, KeyActions},
    error::CmdError,
    wd::WebDriverCompatibleCommand,
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use std::{future::Future, path::Path, time::Duration};
use tokio::{
    runtime::{Builder, Runtime},
    time::timeout,
};

pub(crate) use fantoccini::key::Key;

/// A browser. Dropped, it is closed.
pub(crate) struct Session {
    client: Client,
    runtime: Runtime,
    /// Last, so that it outlives what talks to it.
    driver: Driver,
}

impl Session {
    /// Starts a browser.
    pub(crate) fn start() -> Self {
        let driver = Driver::start();
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime starts");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(chromium::capabilities());
        let client = runtime.block_on(builder.connect(&driver.address())).expect("the browser starts");
        Self { client, runtime, driver }
    }

    /// Ends the browser as a crash or a loss of power does: what it has not written by now, it never writes.
    pub(crate) fn kill(&self) {
        self.driver.kill();
    }

    /// A folder that is removed with the session.
    pub(crate) fn scratch(&self) -> &Path {
        self.driver.scratch()
    }

    /// For commands, which [`Session::run`] runs.
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Runs a command to its end.
    ///
    /// # Panics
    /// When the browser reports an error.
    #[track_caller]
    pub(crate) fn run<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> T {
        self.attempt(command).unwrap_or_else(|error| panic!("the browser reports: {error}"))
    }

    /// Runs a command that may fail.
    pub(crate) fn attempt<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> Result<T, CmdError> {
        self.runtime.block_on(command)
    }

    /// Runs the body of a function in the page, and gives what it returns.
    #[track_caller]
    pub(crate) fn evaluate(&self, body: &str, arguments: &[Value]) -> Value {
        self.run(self.client.execute(body, arguments.to_vec()))
    }

    /// The same for a body that ends in `return <promise>`.
    #[track_caller]
    pub(crate) fn evaluate_promise(&self, body: &str, arguments: &[Value]) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            (async (...arguments) => {{ {body} }})(...arguments).then(done, (error) => done({{ error: String(error) }}));"
        );
        self.run(self.client.execute_async(&script, arguments.to_vec()))
    }

    /// Presses and releases one key after the other, wherever the focus is.
    #[track_caller]
    pub(crate) fn press(&self, keys: impl IntoIterator<Item = char>) {
        let actions = keys
            .into_iter()
            .fold(keyboard(), |actions, value| actions.then(KeyAction::Down { value }).then(KeyAction::Up { value }));
        self.run(self.client.perform_actions(actions));
    }

    /// Presses a key while another one is held.
    #[track_caller]
    pub(crate) fn press_with(&self, held: Key, key: char) {
        let held = held.into();
        let actions = keyboard()
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: held });
        self.run(self.client.perform_actions(actions));
    }

    /// A command of the `DevTools` protocol.
    #[track_caller]
    pub(crate) fn devtools(&self, name: &str, params: &Value) -> Value {
        self.run(self.client.issue_cmd(Command::devtools(name, params)))
    }

    /// What one of the browser's logs holds since it was last read.
    #[track_caller]
    pub(crate) fn log(&self, kind: &str) -> Vec<Value> {
        match self.run(self.client.issue_cmd(Command::log(kind))) {
            Value::Array(entries) => entries,
            other => panic!("a log is a list: {other}"),
        }
    }

    /// A command whose answer is a text.
    pub(crate) fn ask(&self, command: impl WebDriverCompatibleCommand + Send + 'static) -> Result<String, CmdError> {
        let answer = self.attempt(self.client.issue_cmd(command))?;
        Ok(answer.as_str().unwrap_or_default().to_owned())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        const PATIENCE: Duration = Duration::from_secs(10);
        // Whatever does not close ends with the driver.
        let _ = self.runtime.block_on(async { timeout(PATIENCE, self.client.clone().close()).await });
    }
}

fn keyboard() -> KeyActions {
    KeyActions::new("keyboard".to_owned())
}
