//! A browser that has served a story serves another one, which finds nothing of it.

use crate::{
    built,
    engine::{Engine, engine},
    session::{Key, Session},
    site::Site,
};
use std::fs;

const FIELD: &str = "<!doctype html><html lang=\"en\"><head>\
                     <meta charset=\"utf-8\"><title>control</title></head><textarea autofocus></textarea>";

#[test]
fn a_story_finds_nothing_of_the_one_before_it_in_the_same_browser() {
    let site = Site::serving(FIELD.to_owned());
    let session = Session::start();
    let first_size = session.run(session.client().get_window_size());
    open(&session, &site.address());
    session.press("of the story".chars());
    session.press_with(Key::Control, 'a');
    session.press_with(Key::Control, 'c');
    assert_eq!(pasted(&session, &site), "of the story", "the control");
    session.run(session.client().new_window(false));
    session.run(session.client().set_window_size(640, 1_800));
    let saved = session.save_downloads();
    fs::create_dir_all(&saved).unwrap();
    fs::write(saved.join("connect.mjs"), "of the story").unwrap();
    open(&session, &built::file_address());
    session.forbid_clipboard();
    assert!(!may_write(&session), "the control");

    let session = session.of_next_test().expect("a browser serves another story");
    assert_eq!(session.run(session.client().windows()).len(), 1, "the windows");
    assert_eq!(session.run(session.client().get_window_size()), first_size, "the size");
    assert!(!saved.exists(), "a file is left");
    if engine() == Engine::Chromium {
        assert_eq!((session.requests(), session.console()), (Vec::new(), Vec::new()), "the logs");
    }
    assert_eq!(pasted(&session, &site), "(a test has ended)");
    if engine() == Engine::Chromium {
        session.allow_clipboard();
        open(&session, &built::file_address());
        assert!(may_write(&session), "what one story forbids, the next one allows");
    }
}

fn open(session: &Session, address: &str) {
    session.run(session.client().goto(address));
}

/// Whether the page may write the clipboard.
fn may_write(session: &Session) -> bool {
    let written = session.evaluate_promise("return navigator.clipboard.writeText('of a page');", &[]);
    written.is_null()
}

/// The text on the clipboard, as a user sees it.
fn pasted(session: &Session, site: &Site) -> String {
    open(session, &site.address());
    session.press_with(Key::Control, 'v');
    let value = session.evaluate("return document.querySelector('textarea').value;", &[]);
    value.as_str().expect("it is text").to_owned()
}
