//! A user who is faster than the page's program.

use crate::{
    built,
    filled::{string_with, values},
    messages::MASK,
    page::Page,
    session::Key,
    wait::until_eq,
};
use serde_json::json;
use test_support::credentials::{DATABASE_ID, Secret};

/// The program is held back until it is let go.
pub(crate) const HELD: &str = "
    const instantiate = WebAssembly.instantiateStreaming;
    const released = new Promise((release) => { window.release = release; });
    WebAssembly.instantiateStreaming = (...module) => released.then(() => instantiate(...module));";

#[test]
fn what_is_typed_before_the_program_starts_is_kept_with_focus_and_caret() {
    let page = Page::open_without_start(&built::file_address(), |session| session.run_before_load(HELD));
    assert_eq!(page.progress(), "Checks are starting");
    page.type_into("Database ID", DATABASE_ID);
    page.type_into("Region", "us-east2");
    page.session().press([Key::Left.into()]);
    assert_eq!(page.witness("hasStarted()"), json!(false));
    page.lets_the_program_start();
    until_eq("the region has the focus", || page.field("Region").has_focus(), &true);
    page.session().press(['-']);
    until_eq("the region", || page.field("Region").value(), "us-east-2");
    assert_eq!(page.field("Database ID").value(), DATABASE_ID);
    assert_eq!(page.progress(), "2 of 4");
    until_eq("the output", || page.output("Connection string").exact_text().contains(DATABASE_ID), &true);
    page.has_kept_to_itself();
}

/// An input joins the lines of a paste; but the lines separate the values.
#[test]
fn what_is_pasted_before_the_program_starts_is_recognised_by_it() {
    let token = Secret::Usual.token();
    let [id, region, keyspace, token_line] = values(&token).map(|(_, value)| value);
    let env = format!(
        "ASTRA_DB_ID={id}\nASTRA_DB_REGION={region}\nASTRA_DB_KEYSPACE={keyspace}\n\
         ASTRA_DB_APPLICATION_TOKEN={token_line}\n"
    );
    for (label, text) in [("Paste what you have", env), ("Region", string_with(&token))] {
        let page = Page::open_without_start(&built::file_address(), |session| session.run_before_load(HELD));
        page.paste_into(label, &text);
        assert_eq!(page.witness("hasStarted()"), json!(false));
        page.lets_the_program_start();
        page.shows_string(&string_with(MASK));
        assert_eq!(page.field("Paste what you have").value(), "");
        assert_eq!(page.field("Region").value(), region);
        until_eq("what was pasted into has the focus", || page.field(label).has_focus(), &true);
        page.has_kept_to_itself();
    }
}

impl Page {
    /// What was held is let go.
    fn lets_the_program_start(&self) {
        self.session().evaluate("release();", &[]);
        self.comes_to_start();
    }

    /// The text about how much of the form is filled in.
    fn progress(&self) -> String {
        let progress = self.session().evaluate("return document.querySelector('.progress').textContent;", &[]);
        progress.as_str().expect("it is text").to_owned()
    }
}
