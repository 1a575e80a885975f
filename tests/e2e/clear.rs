//! Clear: nothing of what was typed is left.

use crate::{
    built,
    element::{Element, Role},
    engine::{Engine, engine, part_of},
    filled::{string_with, values},
    messages::{MASK, sentence, shows_token},
    page::Page,
    session::Key,
    wait::{until_eq, until_some},
};
use astra_connection_string::model::{Block, CopyOutcome};
use test_support::credentials::{DATABASE_ID, Secret};

#[test]
fn clear_empties_everything_and_the_string_is_gone() {
    let page = Page::open(&built::file_address());
    let token = Secret::Usual.token();
    page.fill_in();
    page.button("Reveal token").click();
    until_eq("the token is shown", || shows_token(&page.output("Environment file").exact_text(), &token), &true);
    page.button("Clear").click();
    for (label, _) in values("") {
        until_eq(label, || page.field(label).value(), "");
        assert_eq!(page.message_of(label, "error"), "");
    }
    page.shows_no_string();
    let markup = page.markup();
    assert!(!shows_token(&markup, &token), "the token is in the page");
    assert!(!markup.contains(DATABASE_ID), "the database ID is in the page");
    page.put_on_clipboard("as before");
    page.button("Copy connection string").click();
    page.is_led_to("Database ID");
    assert_eq!(page.clipboard(), "as before");
    page.has_kept_to_itself();
}

/// Browsers keep what was typed in an input, to undo it.
#[test]
fn nothing_brings_back_what_was_cleared() {
    if !engine().is_one_of(
        &[Engine::Chromium, Engine::Firefox],
        "WebKitGTK's driver undoes nothing, so nothing proves that undoing is tried",
    ) {
        return;
    }
    let page = Page::open(&built::file_address());
    page.fill_in();
    let token = Secret::Usual.token();
    page.undoes("Application token");
    until_some("undone typing", || (page.field("Application token").value() != token).then_some(()));
    page.paste_into("Application token", &token);
    page.shows_string(&string_with(MASK));
    page.button("Clear").click();
    until_eq("the token", || page.field("Application token").value(), "");
    for (label, _) in values("") {
        for _ in 0..3 {
            page.undoes(label);
        }
    }
    for (label, _) in values("") {
        assert_eq!(page.field(label).value(), "", "{label}");
    }
    page.shows_no_string();
    page.has_kept_to_itself();
}

#[test]
fn the_clipboard_can_be_cleared_after_a_copy_with_the_secret() {
    let page = Page::open(&built::file_address());
    page.fill_in();
    let without = string_with("YOUR_APPLICATION_TOKEN");
    page.copies("Copy without token", "Connection string copied, without the secret.", &without);
    assert!(!page.has_button("Clear clipboard"), "there is nothing to clear");
    page.copies(
        "Copy connection string",
        "Connection string copied, with its token.",
        &string_with(&Secret::Usual.token()),
    );
    page.button("Clear").click();
    until_eq("the first field", || page.field("Database ID").value(), "");
    page.button("Clear clipboard").click();
    page.shows_message(&sentence(CopyOutcome::Cleared(Block::ConnectionString)));
    assert_eq!(page.clipboard(), " ");
    until_eq("the focus", || page.button("Copy connection string").has_focus(), &true);
    assert!(!page.has_button("Clear clipboard"), "there is nothing to clear");
    page.has_kept_to_itself();
}

/// Nothing lies over the button, at any width at which it has a place of its own.
#[test]
fn the_clipboard_can_be_cleared_at_any_width() {
    const WINDOWS: [(u32, u32); 5] = [(360, 740), (768, 1_000), (1_024, 768), (1_280, 720), (1_440, 900)];
    for (width, height) in part_of(WINDOWS, 3) {
        let page = Page::open_with(&built::file_address(), |session| session.set_size(width, height));
        page.fill_in();
        for (copy, clear) in [("Copy connection string", Block::ConnectionString), ("Copy .env", Block::Env)] {
            page.button(copy).click();
            page.button("Clear clipboard").click();
            page.shows_message(&sentence(CopyOutcome::Cleared(clear)));
        }
        page.has_kept_to_itself();
    }
}

#[test]
fn a_clipboard_that_cannot_be_cleared_is_not_reported_as_cleared() {
    let page = Page::open(&built::file_address());
    page.fill_in();
    let string = string_with(&Secret::Usual.token());
    page.copies("Copy connection string", "Connection string copied, with its token.", &string);
    page.session().forbid_copying();
    page.button("Clear clipboard").click();
    page.shows_message(&sentence(CopyOutcome::Kept(Block::ConnectionString)));
    assert_eq!(page.clipboard(), string);
    page.has_kept_to_itself();
}

impl Page {
    /// Asks the browser to undo what was done last in a field.
    #[track_caller]
    fn undoes(&self, label: &str) {
        self.field(label).click();
        self.session().press_with(Key::Control, 'z');
    }

    fn has_button(&self, name: &str) -> bool {
        Element::find(self.session(), Role::Button, name).is_some()
    }
}
