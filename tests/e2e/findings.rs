//! A pasted connection string that is wrong: what is wrong with it, what each driver does, and the click that fixes it.

use crate::{
    built,
    filled::{string_with, values},
    messages::{MASK, shows_token},
    page::Page,
    session::Key,
    wait::until_eq,
    wrong_strings::messages,
};
use test_support::credentials::{REGION, Secret};

/// The box for whatever holds the values.
pub(crate) const BOX: &str = "Paste what you have";

/// The text above the findings of a string with several errors.
pub(crate) const ERRORS: &str = "The connection string has errors; what breaks first is at the top.";

/// A connection string in which scheme, host and path are wrong.
pub(crate) fn wrong_string() -> String {
    let host = format!("{REGION}.db.astra.datastax.com:29080");
    let wrong = string_with(&Secret::Usual.token()).replace(&format!("{REGION}.apps.astra.datastax.com"), &host);
    wrong.replace("https://", "http://").replace('?', "/?")
}

#[test]
fn a_wrong_string_is_diagnosed_and_fixed_at_once() {
    let page = Page::open(&built::file_address());
    let token = Secret::Usual.token();
    page.paste_into(BOX, &wrong_string());
    page.has_found(ERRORS);
    page.has_found("Error: the host is the one for CQL drivers; the Data API's has .apps.");
    page.has_found("@datastax/astra-mongoose 1.0.0 to 1.6: throws “Cannot extract astra environment for endpoint '…'”");
    page.has_found("every driver since stargate-mongoose 0.2: sends the token unencrypted");
    page.has_found(&string_with(MASK));
    assert!(!shows_token(&page.markup(), &token), "the token is in the page");
    page.shows_string(&string_with(MASK));
    for (label, text) in values(&token) {
        until_eq(label, || page.field(label).value(), text);
    }
    page.button("Undo paste").click();
    until_eq("findings", || page.has_output("Findings"), &false);
    for (label, _) in values("") {
        until_eq(label, || page.field(label).value(), "");
    }
    page.has_kept_to_itself();
}

#[test]
fn a_string_for_somebody_elses_host_is_diagnosed_and_fixed_with_one_click() {
    let page = Page::open(&built::file_address());
    let token = Secret::Usual.token();
    page.paste_into(BOX, &string_with(&token).replace(".com/", ".com.evil.example/").replace('?', "/?"));
    page.has_found(ERRORS);
    assert_eq!(
        messages(&page.output("Findings").text())[0],
        "Error: the host only begins like Astra's, and belongs to somebody else.",
        "what matters most is not shown first"
    );
    page.has_found(&string_with(MASK));
    assert!(!shows_token(&page.markup(), &token), "the token is in the page");
    until_eq("nothing of the address is taken", || page.field("Database ID").value(), "");
    page.button("Apply fixes").click();
    page.shows_string(&string_with(MASK));
    for (label, text) in values(&token) {
        until_eq(label, || page.field(label).value(), text);
    }
    page.button("Undo paste").click();
    until_eq("findings", || page.has_output("Findings"), &false);
    for (label, _) in values("") {
        until_eq(label, || page.field(label).value(), "");
    }
    page.has_kept_to_itself();
}

#[test]
fn a_right_string_is_reported_as_right_for_each_driver() {
    let page = Page::open(&built::file_address());
    page.paste_into(BOX, &string_with(&Secret::Usual.token()));
    page.has_found("The connection string is right.");
    page.has_found("every driver since stargate-mongoose 0.2: works");
    page.session().evaluate("document.querySelector('.findings summary').click();", &[]);
    page.has_found("stargate-mongoose 0.1.1: takes the whole path for the keyspace");
    page.has_kept_to_itself();
}

#[test]
fn the_line_of_code_that_fails_is_named_with_the_right_one() {
    let page = Page::open(&built::file_address());
    page.paste_into(
        BOX,
        "import mongoose from 'mongoose';\nimport { driver, createAstraUri } from '@datastax/astra-mongoose';",
    );
    page.has_found("Error: line 2: in an ES module Node throws “Named export 'createAstraUri' not found”.");
    page.has_found("const { driver, createAstraUri } = astraMongoose;");
    page.has_kept_to_itself();
}

#[test]
fn the_fixes_are_reached_by_keyboard() {
    let page = Page::open(&built::file_address());
    page.paste_into(BOX, &string_with(&Secret::Usual.token()).replace(".com/", ".com.evil.example/"));
    page.tab_to("Details");
    page.session().press([Key::Enter.into()]);
    until_eq("the tab has the focus", || page.tab("Diagnosis").has_focus(), &true);
    page.tab_to("Apply fixes");
    page.session().press([Key::Enter.into()]);
    page.shows_string(&string_with(MASK));
    page.has_kept_to_itself();
}

impl Page {
    /// Waits until the page reports this about the pasted string or code, in the diagnosis that its details are in.
    #[track_caller]
    pub(crate) fn has_found(&self, words: &str) {
        if !self.has_output("Findings") {
            self.button("Details").click();
        }
        let shown = || self.output("Findings").text().lines().any(|line| line == words);
        until_eq(words, shown, &true);
    }
}
