//! What is left of a token where a page can leave something: storage, address, history, title, attributes, the console,
//! and what assistive tools are told while it is masked.

use crate::{
    built,
    engine::{Engine, engine},
    filled::{string_with, values},
    messages::{MASK, shows_token},
    page::Page,
};
use serde_json::{Value, json};
use test_support::credentials::Secret;

/// Everything that a page can keep, and every attribute of every element.
const KEPT: &str = "
    const texts = (storage) => Object.entries({ ...storage }).flat();
    const stored = (name) => { try { return texts(window[name]); } catch { return []; } };
    const databases = await indexedDB.databases().catch(() => []);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes])
        .map(({ name, value }) => `${name}=${value}`);
    return {
        stored: [...stored('localStorage'), ...stored('sessionStorage'), ...databases.map(({ name }) => name)],
        cookies: document.cookie,
        history: [history.length, JSON.stringify(history.state)],
        named: [document.title, window.name, location.href],
        matched: [RegExp.input, RegExp.lastMatch, RegExp.leftContext, RegExp.rightContext],
        requested: performance.getEntries().map(({ name }) => name),
        attributes,
    };";

/// A browser keeps the text that a regular expression matched last.
const MATCH: &str = "/.*/.test(arguments[0])";

#[test]
fn a_token_is_kept_nowhere_in_the_page_while_it_is_masked() {
    if !engine().is_one_of(&[Engine::Chromium], "only Chromium gives the tree of what it tells assistive tools") {
        return;
    }
    let page = Page::open(&built::file_address());
    let token = Secret::Usual.token();
    page.keeps_nothing_of(&token, "at first");
    page.fill_in();
    page.keeps_nothing_of(&token, "when it is typed");
    assert!(!shows_token(&page.told_to_assistive_tools(), &token), "assistive tools are told the token");
    page.button("Reveal token").click();
    page.shows_string(&string_with(&token));
    page.keeps_nothing_of(&token, "while it is shown");
    assert!(
        shows_token(&page.told_to_assistive_tools(), &token),
        "what is shown is told, so what is told is seen here"
    );
    page.button("Hide token").click();
    page.shows_string(&string_with(MASK));
    page.copies("Copy connection string", "Connection string copied, with its token.", &string_with(&token));
    page.choose("Credentials", "In the code");
    page.keeps_nothing_of(&token, "after a copy");
    assert!(!shows_token(&page.told_to_assistive_tools(), &token), "assistive tools are told the token");
    assert!(!shows_token(&page.markup(), &token), "it is in the page");
    page.has_kept_to_itself();
    page.button("Clear").click();
    page.keeps_nothing_of(&token, "after Clear");
    for (label, value) in values(&token) {
        page.type_into(label, value);
    }
    page.panics();
    page.keeps_nothing_of(&token, "after a panic");
    assert!(!shows_token(&page.told_to_assistive_tools(), &token), "assistive tools are told the token");
    assert!(!shows_token(&page.session().console().concat(), &token), "the console has the token");
    page.heals();
}

#[test]
fn what_a_page_keeps_would_be_seen() {
    let page = Page::open(&built::file_address());
    let token = Secret::Usual.token();
    for leak in [
        "document.title = arguments[0]",
        "window.name = arguments[0]",
        "history.replaceState(arguments[0], '')",
        "history.replaceState(null, '', `#${arguments[0]}`)",
        "document.body.dataset.kept = arguments[0]",
        MATCH,
        "localStorage.setItem('kept', arguments[0])",
        "sessionStorage.setItem('kept', arguments[0])",
    ] {
        page.session().evaluate(leak, &[json!(token)]);
        // Firefox runs a test's script beside the page, where the page's last match is not seen.
        let is_seen = shows_token(&page.kept().to_string(), &token);
        assert!(is_seen || (leak == MATCH && engine() == Engine::Firefox), "{leak} is not seen");
        page.session().evaluate(leak, &[json!("nothing")]);
        assert!(!shows_token(&page.kept().to_string(), &token), "{leak} stays");
    }
}

impl Page {
    /// No storage, address, title or attribute has anything of the token; and nothing is stored at all.
    #[track_caller]
    pub(crate) fn keeps_nothing_of(&self, token: &str, when: &str) {
        let kept = self.kept();
        assert!(!shows_token(&kept.to_string(), token), "{when} the page keeps the token");
        assert_eq!((&kept["stored"], &kept["cookies"]), (&json!([]), &json!("")), "{when}");
    }

    #[track_caller]
    fn kept(&self) -> Value {
        self.session().evaluate_promise(KEPT, &[])
    }

    /// Every node that assistive tools are given, with its name, value and properties.
    #[track_caller]
    fn told_to_assistive_tools(&self) -> String {
        let tree = self.session().devtools("Accessibility.getFullAXTree", &json!({}));
        assert!(tree["nodes"].as_array().is_some_and(|nodes| !nodes.is_empty()), "{tree}");
        tree.to_string()
    }
}
