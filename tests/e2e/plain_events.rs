//! What a browser fills in, and what scripts do: plain `Event`s under the names of a keyboard's. Not one value is lost, and
//! no handler fails. A driver's keys do not reach a browser's own list of suggestions, so the events are dispatched here as
//! the browsers send them.

use crate::{
    built,
    filled::{SELF_HOSTED, string_with, values},
    messages::MASK,
    page::Page,
    wait::until_eq,
};
use serde_json::json;
use test_support::credentials::Secret;

/// Chooses a suggestion or fills in a form as Chromium 156 does.
const BROWSER: [&str; 3] = ["keydown", "input", "change"];

/// Fills in a form as some scripts do.
const SCRIPT: [&str; 1] = ["change"];

#[test]
fn what_the_browser_fills_in_makes_the_string() {
    for events in [&BROWSER[..], &BROWSER[..2], &SCRIPT] {
        let page = Page::open(&built::file_address());
        for (label, value) in values(&Secret::Usual.token()) {
            page.fills_in(label, value, events);
        }
        page.shows_string(&string_with(MASK));
        page.has_kept_to_itself();
    }
}

#[test]
fn so_it_does_for_a_self_hosted_data_api() {
    for events in [&BROWSER[..], &SCRIPT] {
        let page = Page::open(&built::file_address());
        page.choose("Data API", "Self-hosted Data API");
        for (label, value) in SELF_HOSTED {
            page.fills_in(label, value, events);
        }
        page.shows_string("http://localhost:8181/v1/Shop_2");
        page.has_kept_to_itself();
    }
}

#[test]
fn every_other_input_hears_it_too() {
    for events in [&BROWSER[..], &SCRIPT] {
        let page = Page::open(&built::file_address());
        page.go_to("Sample apps");
        page.fills_in("Project name", "my-shop", events);
        let command = || page.output("Create command").exact_text();
        until_eq("the name is in the command", || command().contains("my-shop"), &true);
        page.go_to("Fix an error");
        page.fills_in("Error message", "UNAUTHENTICATED", events);
        let found = || page.session().evaluate("return document.getElementById('failures-found').innerText;", &[]);
        until_eq("the message is found", || found().as_str().is_some_and(|found| found.starts_with("1 of ")), &true);
        page.go_to("Connect");
        // The box reads what is in it at the key that ends it.
        page.fills_in("Paste what you have", "ASTRA_DB_KEYSPACE=shop", events);
        page.has_kept_to_itself();
    }
}

#[test]
fn a_suggestion_that_replaces_half_a_word_is_whole_in_the_string() {
    let page = Page::open(&built::file_address());
    page.type_into("Region", "ap-e");
    page.fills_in("Region", "ap-east-1", &BROWSER);
    until_eq("the region", || page.output("Connection string").exact_text().contains("-ap-east-1."), &true);
    page.has_kept_to_itself();
}

#[test]
fn plain_keys_choose_no_tab_and_copy_nothing() {
    let page = Page::open(&built::file_address());
    for id in ["tab-mongoose", "token", "paste"] {
        page.session().evaluate(
            "document.getElementById(arguments[0]).dispatchEvent(new Event('keydown', { bubbles: true }));",
            &[json!(id)],
        );
    }
    page.has_drawn();
    assert_eq!(page.tab("Mongoose").attribute("aria-selected").as_deref(), Some("true"));
    page.has_kept_to_itself();
}

impl Page {
    /// Puts a text into a field without a key, and sends these events, none of which has more than a plain `Event` has.
    #[track_caller]
    fn fills_in(&self, label: &str, text: &str, events: &[&str]) {
        self.field(label).click();
        self.session().evaluate(
            "const input = document.activeElement;
            const [text, events] = arguments;
            for (const name of events) {
              if (name !== 'keydown') input.value = text;
              input.dispatchEvent(new Event(name, { bubbles: true }));
            }",
            &[json!(text), json!(events)],
        );
    }
}
