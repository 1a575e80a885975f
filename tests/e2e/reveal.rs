//! A revealed token does not stay so.

use crate::{
    built,
    engine::{Engine, engine},
    filled::string_with,
    messages::{MASK, shows_token},
    page::Page,
};
use test_support::credentials::Secret;

#[test]
fn a_revealed_token_is_hidden_after_a_while() {
    let page = Page::open(&built::file_address());
    page.fill_in();
    page.button("Reveal token").click();
    page.shows_string(&string_with(&Secret::Usual.token()));
    page.shows_string(&string_with(MASK));
    page.button("Reveal token");
    page.has_kept_to_itself();
}

/// What is visible while the print styles apply: what a browser prints.
const PRINTED: &str = "
    matchMedia('print').addEventListener('change', ({ matches }) => {
        if (matches) window.printed = document.body.innerText;
    });";

#[test]
fn a_revealed_token_is_hidden_before_the_page_is_printed() {
    if !engine().is_one_of(&[Engine::Chromium, Engine::Firefox], "WebKitGTK's driver prints nothing") {
        return;
    }
    let page = Page::open(&built::file_address());
    let token = Secret::Usual.token();
    page.fill_in();
    page.session().evaluate(PRINTED, &[]);
    page.button("Reveal token").click();
    page.shows_string(&string_with(&token));
    page.session().print();
    let printed = page.session().evaluate("return window.printed;", &[]);
    assert!(!shows_token(printed.as_str().expect("it was printed"), &token), "the token is printed");
    page.has_kept_to_itself();
}

/// The time for which it is shown never ends. A constant that had the function's own name would hide the new one from the
/// page too.
pub(crate) const ENDLESS: &str = "
    const inTime = window.setTimeout;
    window.setTimeout = (then, wait = 0, ...rest) => wait < 10000 ? inTime(then, wait, ...rest) : 0;";

/// What ends it beside the time. A browser without a window switches no tab and keeps no page to come back to, so the
/// events are made here.
#[test]
fn a_revealed_token_is_hidden_when_the_page_is_left_or_comes_back() {
    const EVENTS: [&str; 5] = [
        "window.dispatchEvent(new Event('blur'))",
        "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))",
        "window.dispatchEvent(new Event('beforeprint'))",
        "window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))",
        "window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))",
    ];
    let page = Page::open_with(&built::file_address(), |session| session.run_before_load(ENDLESS));
    page.fill_in();
    page.choose("Credentials", "In the code");
    let token = Secret::Usual.token();
    for event in EVENTS {
        page.button("Reveal token").click();
        page.shows_string(&string_with(&token));
        assert!(shows_token(&page.output("Code").exact_text(), &token), "the code shows it too");
        page.session().evaluate(event, &[]);
        page.shows_string(&string_with(MASK));
        assert!(!shows_token(&page.markup(), &token), "after {event} the token is in the page");
    }
    page.has_kept_to_itself();
}
