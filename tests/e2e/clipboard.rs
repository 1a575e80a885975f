//! A browser that refuses the clipboard: the page reports it, and selects the text for the user to copy.

use crate::{
    built,
    engine::{Engine, engine},
    filled::string_with,
    messages::sentence,
    page::Page,
    session::Key,
    wait::until_eq,
};
use astra_connection_string::model::{Block, CopyOutcome};
use test_support::credentials::Secret;

#[test]
fn a_forbidden_clipboard_is_reported_and_the_text_is_selected_for_the_copy_key() {
    if !engine().is_one_of(
        &[Engine::Chromium, Engine::Firefox],
        "WebKitGTK gives a test no way to read the clipboard while the selection is looked at",
    ) {
        return;
    }
    let page = Page::open(&built::file_address());
    page.put_on_clipboard("as before");
    page.fill_in();
    page.session().forbid_clipboard();
    page.button("Copy connection string").click();
    page.reports_that_it_was_refused(Block::ConnectionString);
    let string = string_with(&Secret::Usual.token());
    until_eq("the selection", || page.selection(), &string);
    assert_eq!(page.clipboard(), "as before");
    page.session().press_with(Key::Control, 'c');
    until_eq("the clipboard", || page.clipboard(), &string);
    page.has_kept_to_itself();
}

#[test]
fn a_browser_without_a_clipboard_is_reported_too() {
    const NO_CLIPBOARD: &str = "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });";
    let page = Page::open_with(&built::file_address(), |session| session.run_before_load(NO_CLIPBOARD));
    page.fill_in();
    page.button("Copy code").click();
    page.reports_that_it_was_refused(Block::Code);
    until_eq("the selection", || page.selection(), page.output("Code").exact_text().trim_end());
    page.has_kept_to_itself();
}

impl Page {
    /// The refusal is reported, and no copy.
    #[track_caller]
    fn reports_that_it_was_refused(&self, block: Block) {
        self.shows_message(&sentence(CopyOutcome::Refused(block)));
        assert!(!self.messages().concat().contains("copied"), "{:?}", self.messages());
    }

    fn selection(&self) -> String {
        let selection = self.session().evaluate("return getSelection().toString();", &[]);
        // Some browsers count the line break at the end.
        selection.as_str().expect("it is text").trim_end().to_owned()
    }
}
