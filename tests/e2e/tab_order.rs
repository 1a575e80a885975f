//! The page without a mouse: everything is reached by Tab, and the focus is never lost.

use crate::{
    built,
    element::Element,
    filled::{string_with, values},
    messages::MASK,
    page::Page,
    session::Key,
    wait::until_eq,
};
use test_support::credentials::Secret;

#[test]
fn from_the_first_tab_to_the_copied_string() {
    let page = Page::open(&built::file_address());
    let token = Secret::Usual.token();
    for label in
        ["Connect", "Sample apps", "Fix an error", "Check the network lock", "Open a file", "Paste what you have"]
    {
        page.press_tab();
        // Firefox adds the words of its own button to the name of an input for files.
        assert!(page.focus().starts_with(label), "{}, and not {label}", page.focus());
    }
    for (label, value) in values(&token) {
        page.press_tab();
        assert_eq!(page.focus(), format!("Where? {label}"));
        page.press_tab();
        assert_eq!(page.focus(), label);
        page.session().press(value.chars());
    }
    page.shows_string(&string_with(MASK));
    page.tab_to("Reveal token");
    page.session().press([' ']);
    page.shows_string(&string_with(&token));
    assert_eq!(page.focus(), "Hide token");
    page.session().press([' ']);
    page.shows_string(&string_with(MASK));
    assert_eq!(page.focus(), "Reveal token");
    page.tab_to("Copy connection string");
    page.session().press([Key::Enter.into()]);
    page.shows_message("Connection string copied, with its token.");
    assert_eq!(page.focus(), "Copy connection string");
    assert_eq!(page.clipboard(), string_with(&token));
    page.has_kept_to_itself();
}

#[test]
fn from_a_refused_copy_to_the_field_that_is_missing() {
    let page = Page::open(&built::file_address());
    page.tab_to("Copy connection string");
    page.session().press([' ']);
    page.is_led_to("Database ID");
    page.has_kept_to_itself();
}

#[test]
fn a_button_that_fixes_a_field_and_goes_leaves_the_focus_on_the_page() {
    let page = Page::open(&built::file_address());
    page.takes_what_is_suggested();
    assert_ne!(page.focus_tag(), "body", "the focus is lost");
    page.has_kept_to_itself();
}

#[test]
fn clear_leaves_the_focus_on_the_page() {
    let page = Page::open(&built::file_address());
    page.fill_in();
    page.tab_to("Clear");
    page.session().press([Key::Enter.into()]);
    until_eq("the first field", || page.field("Database ID").value(), "");
    assert_ne!(page.focus_tag(), "body", "the focus is lost");
    page.has_kept_to_itself();
}

#[test]
fn every_stop_from_the_first_field_to_the_end_has_a_name() {
    let page = Page::open(&built::file_address());
    page.fill_in();
    for (view, first, names) in [
        (
            "Connect",
            "Database ID",
            &["Copy connection string", "Install command", "Copy code", "Code", "Copy run command"][..],
        ),
        ("Sample apps", "Project name", &["Copy sample .env", "Sample .env"]),
        ("Fix an error", "Error message", &["Invalid URL"]),
    ] {
        page.go_to(view);
        page.field(first).click();
        let mut stops = Vec::new();
        while page.focus_tag() != "body" {
            let name = page.focus();
            assert!(!name.is_empty(), "after {stops:?} comes a stop without a name");
            // A browser whose window has nothing else starts again, or keeps the last one while its own controls have the focus.
            if name == "Connect" || stops.last() == Some(&name) {
                break;
            }
            assert!(!stops.contains(&name), "{name:?} comes again after {stops:?}");
            stops.push(name);
            page.press_tab();
        }
        for name in names {
            assert!(stops.iter().any(|stop| stop == name), "{name:?} is not among {stops:?}");
        }
    }
    page.has_kept_to_itself();
}

impl Page {
    /// Fills in a region that is nearly right, and takes the one that the page suggests then.
    #[track_caller]
    pub(crate) fn takes_what_is_suggested(&self) {
        self.tab_to("Region");
        self.session().press("us-east2".chars());
        self.press_tab();
        self.press_back_tab();
        assert_eq!(self.focus(), "Use us-east-2");
        self.session().press([Key::Enter.into()]);
        until_eq("the region", || self.field("Region").value(), "us-east-2");
    }

    /// The name of what has the focus.
    #[track_caller]
    pub(crate) fn focus(&self) -> String {
        Element::with_focus(self.session()).name().unwrap_or_default()
    }

    pub(crate) fn focus_tag(&self) -> String {
        Element::with_focus(self.session()).tag()
    }

    /// Presses Tab until this has the focus, and never lets it out of the page.
    #[track_caller]
    pub(crate) fn tab_to(&self, name: &str) {
        while self.focus() != name {
            self.press_tab();
            assert_ne!(self.focus_tag(), "body", "on the way to {name:?} the focus is lost");
        }
    }
}
