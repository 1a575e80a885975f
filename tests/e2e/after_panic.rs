//! After a panic: the page reports it, and nothing of what was typed can be read any more.

use crate::{
    built,
    element::Element,
    filled::{string_with, values},
    messages::shows_token,
    page::Page,
    wait::until_eq,
};
use serde_json::json;
use test_support::credentials::{DATABASE_ID, Secret};

#[test]
fn a_panic_takes_everything_off_the_page_and_offers_to_reload_it() {
    let page = Page::open(&built::file_address());
    let token = Secret::Usual.token();
    page.fill_in();
    page.button("Reveal token").click();
    page.shows_string(&string_with(&token));
    page.has_kept_to_itself();
    page.panics();
    let notice = ["This page has stopped working, and has emptied itself.", "Nothing was sent anywhere."];
    let shown = || Element::with_id(page.session(), "stopped").map(|notice| notice.text()).unwrap_or_default();
    until_eq("the notice", || shown().starts_with(&notice.join("\n")), &true);
    assert!(page.button("Reload").has_focus());

    let left = page.session().evaluate(
        "return { kept: window.kept.map((input) => input.value), shown: document.body.innerText,
                  markup: document.documentElement.outerHTML };",
        &[],
    );
    assert_eq!(left["kept"], json!(values("").map(|_| "")), "the inputs that the page had");
    let shown = left["shown"].as_str().unwrap_or_default().lines().filter(|line| !line.is_empty());
    assert_eq!(shown.collect::<Vec<_>>(), [notice[0], notice[1], "Reload"]);
    for text in [&left["markup"].to_string(), &page.session().console().concat(), &page.witness("seen").to_string()] {
        assert!(!shows_token(text, &token), "the token is left");
        assert!(!text.contains(DATABASE_ID), "the database ID is left");
    }

    page.button("Reload").click();
    let is_new = || page.session().evaluate("return window.kept === undefined;", &[]);
    until_eq("the page is a new one", is_new, &json!(true));
    page.comes_to_start();
    for (label, _) in values("") {
        until_eq(label, || page.field(label).value(), "");
    }
}

impl Page {
    /// Has the page's program panic, while it holds and shows all that there is: the browser makes no element for it.
    #[track_caller]
    pub(crate) fn panics(&self) {
        self.session().evaluate(
            "window.kept = ['database-id', 'region', 'keyspace', 'token'].map((id) => document.getElementById(id));
            window.makers = [Document.prototype.createElement, Node.prototype.cloneNode];
            Document.prototype.createElement = Node.prototype.cloneNode = () => { throw new TypeError('made for the test'); };",
            &[],
        );
        self.tab("curl").click();
    }

    /// The browser makes elements again: what looks at the page needs them. The one error that a panic is was meant, and
    /// is no longer among what was seen.
    #[track_caller]
    pub(crate) fn heals(&self) {
        let seen = || self.session().evaluate("return witness.seen.map((one) => one.split(':')[0]);", &[]);
        until_eq("the panic", seen, &json!(["error"]));
        self.session().evaluate("witness.seen.length = 0;", &[]);
        self.session().evaluate("[Document.prototype.createElement, Node.prototype.cloneNode] = window.makers;", &[]);
    }
}
