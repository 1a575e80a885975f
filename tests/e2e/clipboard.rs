//! A browser that refuses the clipboard: the page copies by the older command; where that is refused as well, it reports so,
//! and selects the text for the user to copy. A secret is shown only when the user asks for it.

use crate::{
    built,
    engine::{Engine, engine},
    filled::string_with,
    messages::{sentence, shows_token},
    page::Page,
    session::Key,
    wait::until_eq,
};
use astra_connection_string::model::{Block, CopyOutcome};
use test_support::credentials::Secret;

#[test]
fn where_the_clipboard_is_forbidden_the_older_command_copies_and_nothing_is_shown() {
    if !engine().is_one_of(&[Engine::Chromium, Engine::Firefox], UNREADABLE) {
        return;
    }
    let page = Page::open(&built::file_address());
    page.fill_in();
    page.session().forbid_clipboard();
    page.button("Copy connection string").click();
    page.shows_message("Connection string copied, with its token.");
    assert_eq!(page.clipboard(), string_with(&Secret::Usual.token()));
    assert!(!shows_token(&page.markup(), &Secret::Usual.token()), "the token is in the page");
    assert_eq!(page.selection(), "");
    // From a field, the caret stays where it is.
    let region = page.field("Region");
    region.click();
    page.session().press([Key::End.into(), Key::Left.into()]);
    let caret = || page.session().evaluate("return document.getElementById('region').selectionStart;", &[]);
    let before = caret();
    page.session().press_with(Key::Control, Key::Enter.into());
    page.shows_message("Connection string copied, with its token.");
    assert_eq!(caret(), before);
    page.has_kept_to_itself();
}

#[test]
fn a_refused_copy_is_reported_and_shown_and_selected_only_when_that_is_asked_for() {
    if !engine().is_one_of(&[Engine::Chromium, Engine::Firefox], UNREADABLE) {
        return;
    }
    let page = Page::open(&built::file_address());
    page.put_on_clipboard("as before");
    page.fill_in();
    page.session().forbid_copying();
    page.button("Copy connection string").click();
    page.reports(CopyOutcome::Withheld(Block::ConnectionString));
    assert!(!shows_token(&page.markup(), &Secret::Usual.token()), "the token is in the page");
    page.button("Reveal token").click();
    page.reports(CopyOutcome::Refused(Block::ConnectionString));
    let string = string_with(&Secret::Usual.token());
    until_eq("the selection", || page.selection(), &string);
    assert_eq!(page.clipboard(), "as before");
    page.session().press_with(Key::Control, 'c');
    until_eq("the clipboard", || page.clipboard(), &string);
    page.has_kept_to_itself();
}

#[test]
fn a_browser_without_a_clipboard_copies_by_the_older_command_or_reports_that_it_cannot() {
    const NO_CLIPBOARD: &str = "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });";
    let page = Page::open_with(&built::file_address(), |session| session.run_before_load(NO_CLIPBOARD));
    page.fill_in();
    page.button("Copy code").click();
    page.shows_message("Code copied.");
    page.session().evaluate("Document.prototype.execCommand = () => false;", &[]);
    page.button("Copy code").click();
    page.reports(CopyOutcome::Refused(Block::Code));
    until_eq("the selection", || page.selection(), page.output("Code").exact_text().trim_end());
    page.has_kept_to_itself();
}

const UNREADABLE: &str = "WebKitGTK gives a test no way to read the clipboard while the selection is looked at";

impl Page {
    /// This refusal is reported, and no copy.
    #[track_caller]
    pub(crate) fn reports(&self, refusal: CopyOutcome) {
        self.shows_message(&sentence(refusal));
        assert!(!self.messages().concat().contains("copied"), "{:?}", self.messages());
    }

    fn selection(&self) -> String {
        let selection = self.session().evaluate("return getSelection().toString();", &[]);
        // Some browsers count the line break at the end.
        selection.as_str().expect("it is text").trim_end().to_owned()
    }
}
