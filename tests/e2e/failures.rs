//! Fix an error: a pasted message opens its answer.

use crate::{
    built,
    element::{Element, Role},
    messages::sentence,
    page::Page,
    session::Key,
    wait::until_eq,
};
use astra_programs::KNOWN_FAILURES;

#[test]
fn a_pasted_message_is_found_and_its_cause_is_shown() {
    let page = Page::open(&built::file_address());
    let failure = KNOWN_FAILURES.iter().find(|failure| failure.message().contains("astra environment"));
    let failure = failure.expect("it is known");
    page.go_to("Fix an error");
    page.paste_into("Error message", "Failed: Cannot extract astra environment for endpoint 'https://db.example.com'");
    page.shows_message(&format!("1 of {} messages.", KNOWN_FAILURES.len()));
    let row = page.button(failure.message());
    assert_eq!(row.attribute("aria-expanded").as_deref(), Some("true"));
    let text = page.session().evaluate("return document.querySelector('.rows').innerText;", &[]);
    let text = text.as_str().expect("it is text");
    assert!(text.contains(&sentence(failure.cause)) && text.contains(&sentence(failure.remedy)), "{text}");
    page.has_kept_to_itself();
}

#[test]
fn an_answer_opens_and_closes_by_the_keyboard_and_keeps_the_focus() {
    let page = Page::open(&built::file_address());
    let message = KNOWN_FAILURES[1].message();
    page.go_to("Fix an error");
    page.field("Error message").click();
    while Element::with_focus(page.session()).name().as_deref() != Some(message) {
        page.press_tab();
    }
    for expanded in ["true", "false"] {
        page.session().press([Key::Enter.into()]);
        until_eq("the answer", || page.button(message).attribute("aria-expanded").as_deref() == Some(expanded), &true);
        assert!(page.the(Role::Button, message).has_focus());
    }
    page.has_kept_to_itself();
}

#[test]
fn an_unknown_message_is_reported_as_unknown() {
    let page = Page::open(&built::file_address());
    page.go_to("Fix an error");
    page.paste_into("Error message", "MongoServerSelectionError: connection timed out after thirty seconds of waiting");
    page.shows_message("This message is not among the known ones.");
    page.has_kept_to_itself();
}
