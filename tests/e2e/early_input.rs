//! A user who is faster than the page's program.

use crate::{
    built,
    element::Role,
    engine::{Engine, engine},
    filled::{string_with, values},
    messages::MASK,
    page::Page,
    session::Key,
    wait::until_eq,
};
use astra_connection_string::model::{Block, CopyOutcome};
use serde_json::{Value, json};
use test_support::credentials::{DATABASE_ID, KEYSPACE, REGION, Secret, hex64};

/// The program is held back until it is let go.
pub(crate) const HELD: &str = "
    const instantiate = WebAssembly.instantiateStreaming;
    const released = new Promise((release) => { window.release = release; });
    WebAssembly.instantiateStreaming = (...module) => released.then(() => instantiate(...module));";

/// The page without its program.
fn held() -> Page {
    Page::open_without_start(&built::file_address(), |session| session.run_before_load(HELD))
}

#[test]
fn what_is_typed_before_the_program_starts_is_kept_with_focus_and_caret() {
    let page = held();
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

/// Values of the usual form need no program: the string is there before it, and the program changes nothing about it.
#[test]
fn a_string_of_usual_values_is_there_before_the_program() {
    let page = held();
    let token = Secret::Usual.token();
    page.shows_no_string();
    for (label, value) in values(&token) {
        page.type_into(label, value);
    }
    // Before the driver of the browser runs scripts of its own there.
    page.keeps_nothing_of(&token, "before the start");
    page.shows_string(&string_with(MASK));
    assert_eq!(page.witness("hasStarted()"), json!(false));
    assert_eq!(page.progress(), "Checks are starting");
    let (early, of_fields) = (page.output_markup(), page.field_states());
    assert_eq!(of_fields, json!(["readable", "readable", "readable", "readable"]));
    page.lets_the_program_start();
    until_eq("the program has read the fields", || page.progress(), "4 of 4");
    assert_eq!((page.output_markup(), page.field_states()), (early, of_fields));
    page.has_kept_to_itself();
}

/// Everything else is the program's to read, even if it finds a value in it.
#[test]
fn a_text_of_another_form_waits_for_the_program() {
    let page = held();
    let (token, twice) = (Secret::Usual.token(), format!("AstraCS:AstraCSabcdefghijklmnopq:{}", hex64()));
    page.fill_in();
    let region = REGION.to_uppercase();
    for (label, other, value) in [
        ("Keyspace", "AstraCS_shop", KEYSPACE),
        ("Application token", &twice, &token),
        ("Database ID", "2597da05", DATABASE_ID),
        ("Region", &region, &region),
    ] {
        page.type_into(label, other);
        page.shows_no_string();
        page.type_into(label, value);
    }
    assert_eq!(page.field_states(), json!(["readable", "empty", "readable", "readable"]));
    assert_eq!(page.witness("hasStarted()"), json!(false));
    page.lets_the_program_start();
    page.shows_string(&string_with(MASK));
    page.has_kept_to_itself();
}

#[test]
fn what_is_copied_before_the_program_starts_is_copied_by_it() {
    let page = held();
    page.fill_in();
    page.the(Role::Button, "Copy connection string").click();
    assert_eq!(page.witness("hasStarted()"), json!(false));
    page.lets_the_program_start();
    if engine() == Engine::WebKit {
        // It takes no copy so long after the press, and the page reports that.
        page.reports(CopyOutcome::Withheld(Block::ConnectionString));
    } else {
        page.shows_message("Connection string copied, with its token.");
        assert_eq!(page.clipboard(), string_with(&Secret::Usual.token()));
    }
    page.has_kept_to_itself();
}

/// By then, nobody expects it.
#[test]
fn a_copy_that_is_followed_by_something_else_is_not_made_later() {
    for then in ["a key", "another window"] {
        let page = held();
        page.put_on_clipboard("as before");
        page.fill_in();
        page.the(Role::Button, "Copy connection string").click();
        match then {
            "a key" => page.press_tab(),
            _ => drop(page.session().evaluate("dispatchEvent(new FocusEvent('blur'));", &[])),
        }
        page.lets_the_program_start();
        until_eq("the program has read the fields", || page.progress(), "4 of 4");
        page.session().evaluate_promise("await new Promise((later) => setTimeout(later));", &[]);
        assert_eq!(page.clipboard(), "as before", "{then}");
        page.has_kept_to_itself();
    }
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
        let page = held();
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

    /// The output, with the state of each part.
    fn output_markup(&self) -> String {
        let markup = self.session().evaluate("return document.getElementById('connection-string').outerHTML;", &[]);
        markup.as_str().expect("it is text").to_owned()
    }

    /// The states of the fields of the connection, in their order.
    fn field_states(&self) -> Value {
        self.session().evaluate(
            "return [...document.querySelectorAll('.field[data-field]')].map((field) => field.dataset.state);",
            &[],
        )
    }

    /// The text about how much of the form is filled in.
    fn progress(&self) -> String {
        let progress = self.session().evaluate("return document.querySelector('.progress').textContent;", &[]);
        progress.as_str().expect("it is text").to_owned()
    }
}
