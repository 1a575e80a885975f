//! What a browser that is killed leaves on disk of a token that was typed, shown and copied: nothing.

use crate::{
    built,
    engine::{Engine, engine},
    filled::string_with,
    page::Page,
    profile::Profile,
    site::Site,
    wait::until_some,
};
use test_support::credentials::{LETTERS24, Secret};

/// The control: browsers write down what is typed here, to restore it after a crash.
const TEXT_AREA: &str = "<!doctype html><title>control</title><textarea></textarea>";

/// A text like a token's second part, which is typed into the control.
fn control() -> String {
    "fedcba9876543210".repeat(4)
}

#[test]
fn a_browser_that_is_killed_has_not_written_the_token_down() {
    if !engine().is_one_of(
        &[Engine::Chromium, Engine::Firefox],
        "WebKitGTK writes no control down, so nothing proves that the search can find",
    ) {
        return;
    }
    let site = Site::serving(TEXT_AREA.to_owned());
    let page = Page::open_in_new_browser(&built::file_address());
    let token = Secret::Usual.token();
    page.fill_in();
    page.button("Reveal token").click();
    page.shows_string(&string_with(&token));
    page.copies("Copy connection string", "Connection string copied, with its token.", &string_with(&token));
    // As it would be before it is read.
    page.field("Paste what you have").type_keys(&token);
    let profile = Profile::at(page.session().scratch());

    // In a separate tab, so that the page stays as it is. Once the control is on disk, the page would be too.
    let session = page.session();
    let control_tab = session.run(session.client().new_window(true)).handle;
    let handle = session.run(session.client().window());
    session.run(session.client().switch_to_window(control_tab));
    session.run(session.client().goto(&site.address()));
    session.evaluate("document.querySelector('textarea').focus();", &[]);
    session.press(control().chars());
    until_some("control on disk", || (!profile.find(&control()).is_empty()).then_some(()));
    session.run(session.client().switch_to_window(handle));
    finds_nothing_of(&token, &profile);

    page.button("Clear").click();
    page.button("Clear clipboard").click();
    page.shows_message("The clipboard holds a space now; a clipboard history may still have the secret.");
    page.session().kill();
    assert!(!profile.find(&control()).is_empty(), "the files are there after the end");
    finds_nothing_of(&token, &profile);
}

/// Neither the token nor one of its parts is found.
#[track_caller]
fn finds_nothing_of(token: &str, profile: &Profile) {
    let second = token.rsplit(':').next().expect("a token has parts");
    for part in [token, LETTERS24, &second[..32], &second[32..]] {
        assert_eq!(profile.find(part), [""; 0], "the token is on disk");
    }
}
