//! A user who is faster than the page's program.

use crate::{built, credentials::DATABASE_ID, page::Page, session::Key, wait::until_eq};
use serde_json::json;

#[test]
fn what_is_typed_before_the_program_starts_is_kept_with_focus_and_caret() {
    // The program is held back until it is let go.
    const HELD: &str = "
        const instantiate = WebAssembly.instantiate;
        const released = new Promise((release) => { window.release = release; });
        WebAssembly.instantiate = (...module) => released.then(() => instantiate(...module));";
    let page = Page::open_without_start(&built::file_address(), |session| session.run_before_load(HELD));
    page.type_into("Database ID", DATABASE_ID);
    page.type_into("Region", "us-east2");
    page.session().press([Key::Left.into()]);
    assert_eq!(page.witness("hasStarted()"), json!(false));
    page.session().evaluate("release();", &[]);
    until_eq("the program has started", || page.witness("hasStarted()"), &json!(true));
    until_eq("the region has the focus", || page.field("Region").has_focus(), &true);
    page.session().press(['-']);
    until_eq("the region", || page.field("Region").value(), "us-east-2");
    assert_eq!(page.field("Database ID").value(), DATABASE_ID);
    until_eq("the output", || page.output("Connection string").exact_text().contains(DATABASE_ID), &true);
    page.has_kept_to_itself();
}
