//! `Page`: the page in a browser, spoken to by the names that it gives its parts.

use crate::{
    element::{Element, Role},
    engine::{Engine, engine},
    page_with_witness,
    session::{Key, Session},
    wait::{until_eq, until_some},
};
use serde_json::{Value, json};
use std::thread;

/// The page, open.
pub(crate) struct Page {
    session: Session,
    address: String,
}

impl Page {
    /// Opens the page at this address in a new window.
    pub(crate) fn open(address: &str) -> Self {
        Self::open_with(address, |_| ())
    }

    /// The same, in a browser that no other story has used.
    pub(crate) fn open_in_new_browser(address: &str) -> Self {
        let page = Self::open_in(Session::start_alone(), address, |_| ());
        page.comes_to_start();
        page
    }

    /// The same; `prepare` has the browser before the page does.
    pub(crate) fn open_with(address: &str, prepare: impl FnOnce(&Session)) -> Self {
        let page = Self::open_without_start(address, prepare);
        page.comes_to_start();
        page
    }

    /// The same, without waiting for the page's program.
    pub(crate) fn open_without_start(address: &str, prepare: impl FnOnce(&Session)) -> Self {
        Self::open_in(Session::start(), address, prepare)
    }

    fn open_in(session: Session, address: &str, prepare: impl FnOnce(&Session)) -> Self {
        if engine() == Engine::Chromium {
            session.run_before_load(include_str!("witness.js"));
        }
        session.allow_clipboard();
        prepare(&session);
        let is_copied = engine() != Engine::Chromium && address.starts_with("file:");
        let address = if is_copied {
            page_with_witness::copy(address, &session.before_load(), session.scratch())
        } else {
            address.to_owned()
        };
        session.run(session.client().goto(&address));
        Self { session, address }
    }

    /// The program puts its own markup in place of what was found before. A document that is new may have no witness yet.
    #[track_caller]
    pub(crate) fn comes_to_start(&self) {
        let has_started = || self.session.evaluate("return window.witness?.hasStarted() ?? false;", &[]);
        until_eq("the program has started", has_started, &json!(true));
    }

    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    #[track_caller]
    pub(crate) fn field(&self, label: &str) -> Element<'_> {
        self.the(Role::TextField, label)
    }

    #[track_caller]
    pub(crate) fn button(&self, name: &str) -> Element<'_> {
        self.the(Role::Button, name)
    }

    #[track_caller]
    pub(crate) fn tab(&self, name: &str) -> Element<'_> {
        self.the(Role::Tab, name)
    }

    #[track_caller]
    pub(crate) fn output(&self, name: &str) -> Element<'_> {
        self.the(Role::Output, name)
    }

    pub(crate) fn has_output(&self, name: &str) -> bool {
        Element::find(&self.session, Role::Output, name).is_some()
    }

    /// The element with this role and this name, as soon as there is one.
    #[track_caller]
    pub(crate) fn the(&self, role: Role, name: &str) -> Element<'_> {
        until_some(&format!("{role:?} {name:?}"), || Element::find(&self.session, role, name))
    }

    /// What is typed in a field becomes this, key by key.
    #[track_caller]
    pub(crate) fn type_into(&self, label: &str, text: &str) {
        self.field(label).select_all();
        self.session.press([Key::Delete.into()].into_iter().chain(text.chars()));
    }

    /// What is typed in a field becomes this, by the clipboard.
    #[track_caller]
    pub(crate) fn paste_into(&self, label: &str, text: &str) {
        self.put_on_clipboard(text);
        self.field(label).paste();
    }

    /// Leaves the field that has the focus, forwards.
    #[track_caller]
    pub(crate) fn press_tab(&self) {
        self.session.press([Key::Tab.into()]);
    }

    /// Leaves what has the focus, backwards.
    #[track_caller]
    pub(crate) fn press_back_tab(&self) {
        self.session.press_with(Key::Shift, Key::Tab.into());
    }

    /// The part of a field's description that its error or warning is in.
    #[track_caller]
    pub(crate) fn message_of(&self, label: &str, kind: &str) -> String {
        let description = self.field(label).attribute("aria-describedby").unwrap_or_default();
        let id = description.split(' ').find(|id| id.ends_with(kind));
        let id = id.unwrap_or_else(|| panic!("{label} is described by {description:?}, and by no {kind}"));
        until_some(&format!("element {id}"), || Element::with_id(&self.session, id)).text()
    }

    /// Everything that was asked for until now is drawn: a frame has ended since.
    pub(crate) fn has_drawn(&self) {
        const DRAWN: &str = "await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));";
        self.session.evaluate_promise(DRAWN, &[]);
    }

    /// The texts in the page's live regions.
    pub(crate) fn messages(&self) -> Vec<String> {
        let shown = self.session.evaluate(
            "return [...document.querySelectorAll('p[role=status]')].map((region) => region.innerText.trim());",
            &[],
        );
        let shown = shown.as_array().expect("it is a list").iter().filter_map(Value::as_str);
        shown.filter(|words| !words.is_empty()).map(str::to_owned).collect()
    }

    /// Waits until the page has this text in a live region.
    #[track_caller]
    pub(crate) fn shows_message(&self, words: &str) {
        until_some(&format!("{words:?} among what is shown"), || {
            self.messages().contains(&words.to_owned()).then_some(())
        });
    }

    /// Everything that is in the page: elements, attributes, scripts.
    pub(crate) fn markup(&self) -> String {
        let markup = self.session.evaluate("return document.documentElement.outerHTML;", &[]);
        markup.as_str().expect("it is text").to_owned()
    }

    /// Nothing happened but the load of the one document: no other request, no violation of the policy, no error,
    /// and nothing in the console.
    #[track_caller]
    pub(crate) fn has_kept_to_itself(&self) {
        assert_eq!(self.witness("seen"), json!([]), "the page's policy and its program");
        assert_eq!(self.session.console(), [""; 0], "the console");
        // Firefox counts the page under its present address; what follows the # is no part of a request.
        let requests = self.session.requests();
        let requests: Vec<_> = requests.iter().map(|url| before_fragment(url)).collect();
        assert_eq!(requests, [before_fragment(&self.address)], "the requests");
    }

    /// The errors that nothing in the page caught. A browser that was killed, or a frame without a witness, knows of none.
    fn uncaught_errors(&self) -> Vec<String> {
        const ERRORS: &str = "return window.witness?.seen.filter((one) => /^(error|unhandled)/.test(one)) ?? [];";
        let errors = self.session.attempt(self.session.client().execute(ERRORS, Vec::new()));
        errors.ok().and_then(|errors| serde_json::from_value(errors).ok()).unwrap_or_default()
    }

    /// What the witness knows of this.
    #[track_caller]
    pub(crate) fn witness(&self, of: &str) -> Value {
        self.session.evaluate(&format!("return witness.{of};"), &[])
    }
}

fn before_fragment(url: &str) -> &str {
    url.split_once('#').map_or(url, |(before, _)| before)
}

/// No story passes with an uncaught error, whatever else it looks at.
impl Drop for Page {
    fn drop(&mut self) {
        if !thread::panicking() {
            assert_eq!(self.uncaught_errors(), [""; 0], "uncaught errors");
        }
    }
}
