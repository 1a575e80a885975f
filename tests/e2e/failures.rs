//! Fix an error: a pasted message opens its answer.

use crate::{
    built,
    element::{Element, Role},
    messages::sentence,
    page::Page,
    session::Key,
    wait::until_eq,
};
use astra_programs::{Failure, FailureGroup, known_failures};
use serde_json::json;
use test_support::credentials::Secret;

#[test]
fn a_pasted_message_is_found_and_its_cause_is_shown() {
    let page = Page::open(&built::file_address());
    let failure = known_failures().iter().find(|failure| failure.message().contains("astra environment"));
    let failure = failure.expect("it is known");
    page.go_to("Fix an error");
    page.paste_into("Error message", "Failed: Cannot extract astra environment for endpoint 'https://db.example.com'");
    page.shows_message(&format!("1 of {} messages.", known_failures().len()));
    let row = page.button(failure.message());
    assert_eq!(row.attribute("aria-expanded").as_deref(), Some("true"));
    let text = page.session().evaluate("return document.querySelector('.rows').innerText;", &[]);
    let text = text.as_str().expect("it is text");
    assert!(text.contains(&sentence(failure.cause)) && text.contains(&sentence(failure.remedy)), "{text}");
    page.has_kept_to_itself();
}

/// The list as a script reads it: whether it has headings, its rows' messages, and those that are open.
const LIST: &str = "
    const rows = [...document.querySelectorAll('#failures li[data-failure]')];
    const open = rows.filter((row) => row.querySelector('[aria-expanded=true]'));
    const headings = [...document.querySelectorAll('#failures h3')].map((heading) => heading.innerText);
    return [headings, rows.length, open.map((row) => row.dataset.failure)];";

#[test]
fn the_rows_are_in_groups_until_something_is_searched_for() {
    let page = Page::open(&built::file_address());
    page.go_to("Fix an error");
    let list = || page.session().evaluate(LIST, &[]);
    let groups = FailureGroup::ALL.map(|group| group.to_string());
    until_eq("the groups", list, &json!([groups, known_failures().len(), []]));
    page.type_into("Error message", "token");
    let found = Failure::matching("token");
    until_eq("the rows", list, &json!([[], found.len(), []]));
    page.shows_message(&format!("{} of {} messages.", found.len(), known_failures().len()));
    let first = "return document.querySelector('#failures li').dataset.failure;";
    assert_eq!(page.session().evaluate(first, &[]), json!(found[0].message()), "the best comes first");
    page.has_kept_to_itself();
}

#[test]
fn a_message_in_the_box_leads_to_its_answer_and_its_token_does_not() {
    let message = "Authentication failed for request due to invalid token";
    let page = Page::open(&built::file_address());
    let is_there = || {
        until_eq("the open answer", || page.session().evaluate(LIST, &[])[2].clone(), &json!([message]));
        until_eq("the focus", || Element::with_focus(page.session()).name().as_deref() == Some(message), &true);
        assert_eq!(page.field("Error message").value(), message);
        page.shows_message(&format!("1 of {} messages.", known_failures().len()));
    };
    page.paste_into("Paste what you have", &format!("DataAPIResponseError: {message}\n    at main.js:1:1"));
    is_there();
    page.button(message).click();
    page.go_to("Connect");
    assert_eq!(page.field("Paste what you have").value(), "");
    let token = Secret::Usual.token();
    page.paste_into("Paste what you have", &format!("{message} {token}"));
    until_eq("the token", || page.field("Application token").value(), &token);
    page.button("Look up the error").click();
    is_there();
    page.has_kept_to_itself();
}

#[test]
fn an_answer_opens_and_closes_by_the_keyboard_and_keeps_the_focus() {
    let page = Page::open(&built::file_address());
    let message = known_failures()[1].message();
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
