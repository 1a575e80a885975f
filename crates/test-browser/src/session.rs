//! `Session`: a window of a browser, and a test that runs in step with it.

use crate::{
    browser::Browser,
    chromium,
    command::Command,
    driver::downloads,
    engine::{Engine, engine},
    waiting_browsers,
};
use fantoccini::{Client, error::CmdError, wd::WebDriverCompatibleCommand};
use serde_json::Value;
use std::{
    cell::{Cell, RefCell},
    future::Future,
    path::{Path, PathBuf},
    thread,
};

pub use fantoccini::key::Key;

/// A window of a browser. Dropped, it is closed; if the test has passed, the browser waits for another one.
pub struct Session {
    /// None once it is dropped.
    browser: Option<Browser>,
    before_load: RefCell<Vec<String>>,
    requests_asked: Cell<usize>,
    may_serve_another: Cell<bool>,
}

impl Session {
    /// Opens a new window, in a browser that waits for a test or in a new one.
    pub fn start() -> Self {
        Self::of(waiting_browsers::take().unwrap_or_else(Browser::start))
    }

    /// Starts a browser that no other test has used, and none will.
    pub fn start_alone() -> Self {
        let session = Self::of(Browser::start());
        session.may_serve_another.set(false);
        session
    }

    fn of(browser: Browser) -> Self {
        waiting_browsers::count_one_more_in_use();
        Self {
            browser: Some(browser),
            before_load: RefCell::default(),
            requests_asked: Cell::default(),
            may_serve_another: Cell::new(true),
        }
    }

    /// The browser as it is when the next test gets it; none, if it is of no more use.
    pub fn of_next_test(mut self) -> Option<Self> {
        let browser = self.browser.take().and_then(Browser::renewed);
        browser.map(Self::of)
    }

    fn browser(&self) -> &Browser {
        self.browser.as_ref().expect("it has one until it is dropped")
    }

    /// Runs this in every page before its first byte is read: by the browser, or, where it cannot, in the copy of the
    /// page that it opens (`page_with_witness` of the stories).
    pub fn run_before_load(&self, script: &str) {
        match engine() {
            Engine::Chromium => chromium::run_before_load(self, script),
            Engine::Firefox | Engine::WebKit => self.before_load.borrow_mut().push(script.to_owned()),
        }
    }

    /// Lets pages read and write the clipboard, as a user may who is asked.
    pub fn allow_clipboard(&self) {
        if engine() == Engine::Chromium {
            chromium::allow_clipboard(self);
        }
    }

    /// Forbids pages to write the clipboard, as a user may, or a frame.
    pub fn forbid_clipboard(&self) {
        match engine() {
            Engine::Chromium => chromium::forbid_clipboard(self),
            // No setting does it there: the page meets the answer of a browser that forbids it.
            Engine::Firefox | Engine::WebKit => {
                const REFUSES: &str = "
                    const refused = async () => { throw new DOMException('', 'NotAllowedError'); };
                    Object.defineProperty(navigator.clipboard, 'writeText', { value: refused });";
                self.evaluate(REFUSES, &[]);
            }
        }
    }

    /// The same, and the older command copies nothing either. No setting does that: the page meets its answer.
    pub fn forbid_copying(&self) {
        self.forbid_clipboard();
        self.evaluate("Document.prototype.execCommand = () => false;", &[]);
    }

    /// Makes the page so large: the whole of it, or the window around it.
    pub fn set_size(&self, width: u32, height: u32) {
        match engine() {
            // Its window is no narrower than 500 px.
            Engine::Chromium => chromium::set_size(self, width, height),
            Engine::Firefox | Engine::WebKit => self.run(self.client().set_window_size(width, height)),
        }
    }

    /// The folder that the browser saves downloads in, without asking.
    pub fn save_downloads(&self) -> PathBuf {
        match engine() {
            Engine::Chromium => chromium::save_downloads(self),
            Engine::Firefox | Engine::WebKit => self.downloads(),
        }
    }

    /// The lines of the console since this was last asked. Elsewhere than in Chromium the watch has them.
    pub fn console(&self) -> Vec<String> {
        match engine() {
            Engine::Chromium => chromium::console(self),
            Engine::Firefox | Engine::WebKit => Vec::new(),
        }
    }

    /// The address of every request since this was last asked, the page's own included.
    pub fn requests(&self) -> Vec<String> {
        if engine() == Engine::Chromium {
            return chromium::requests(self);
        }
        let entries = self.evaluate(
            "return [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];",
            &[],
        );
        let entries = entries.as_array().expect("it is a list").iter().filter_map(Value::as_str);
        let is_request = |address: &&str| !["data:", "blob:"].iter().any(|scheme| address.starts_with(scheme));
        let all: Vec<String> = entries.filter(is_request).map(str::to_owned).collect();
        let asked = self.requests_asked.replace(all.len());
        all.into_iter().skip(asked).collect()
    }

    /// What to run in the copy.
    pub fn before_load(&self) -> String {
        self.before_load.borrow().concat()
    }

    /// Ends the browser as a crash or a loss of power does: what it has not written by now, it never writes.
    pub fn kill(&self) {
        self.may_serve_another.set(false);
        self.browser().driver().kill();
    }

    /// A folder that is removed with the browser.
    pub fn scratch(&self) -> &Path {
        self.browser().driver().scratch()
    }

    /// Where the browser saves downloads, once it may.
    pub(crate) fn downloads(&self) -> PathBuf {
        downloads(self.scratch())
    }

    /// For commands, which [`Session::run`] runs.
    pub fn client(&self) -> &Client {
        self.browser().client()
    }

    /// Runs a command to its end.
    ///
    /// # Panics
    /// When the browser reports an error.
    #[track_caller]
    pub fn run<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> T {
        self.attempt(command).unwrap_or_else(|error| panic!("the browser reports: {error}"))
    }

    /// Runs a command that may fail.
    pub fn attempt<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> Result<T, CmdError> {
        self.browser().attempt(command)
    }

    /// Runs the body of a function in the page, and gives what it returns.
    #[track_caller]
    pub fn evaluate(&self, body: &str, arguments: &[Value]) -> Value {
        self.run(self.client().execute(body, arguments.to_vec()))
    }

    /// The same for a body that ends in `return <promise>`.
    #[track_caller]
    pub fn evaluate_promise(&self, body: &str, arguments: &[Value]) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            (async (...arguments) => {{ {body} }})(...arguments).then(done, (error) => done({{ error: String(error) }}));"
        );
        self.run(self.client().execute_async(&script, arguments.to_vec()))
    }

    /// Prints the page.
    #[track_caller]
    pub fn print(&self) {
        self.run(self.client().issue_cmd(Command::print()));
    }

    /// A command of the `DevTools` protocol.
    #[track_caller]
    pub fn devtools(&self, name: &str, params: &Value) -> Value {
        self.run(self.client().issue_cmd(Command::devtools(name, params)))
    }

    /// What one of the browser's logs holds since it was last read.
    #[track_caller]
    pub fn log(&self, kind: &str) -> Vec<Value> {
        match self.run(self.client().issue_cmd(Command::log(kind))) {
            Value::Array(entries) => entries,
            other => panic!("a log is a list: {other}"),
        }
    }

    /// A command whose answer is a text.
    pub fn ask(&self, command: impl WebDriverCompatibleCommand + Send + 'static) -> Result<String, CmdError> {
        let answer = self.attempt(self.client().issue_cmd(command))?;
        Ok(answer.as_str().unwrap_or_default().to_owned())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let may_serve_another = self.may_serve_another.get() && !thread::panicking();
        let left = self.browser.take().filter(|_| may_serve_another).and_then(Browser::renewed);
        waiting_browsers::count_one_less_in_use(left);
    }
}
