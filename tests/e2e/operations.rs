//! How much a user does from values at hand to a program on disk: clicks, pastes, and turns of the wheel by 100 px.

use crate::{
    built,
    engine::{Engine, engine},
    filled::string_with,
    messages::MASK,
    one_screen::REASON,
    page::Page,
    session::Key,
    wait::until_some,
};
use std::{cell::Cell, fs};
use test_support::{
    credentials::{Secret, endpoint},
    figures,
};

/// A user who counts what is done.
struct User<'a> {
    page: &'a Page,
    done: Cell<usize>,
}

impl User<'_> {
    /// A paste without a click before it: the page takes it wherever the focus is.
    #[track_caller]
    fn pastes(&self, text: &str) {
        self.page.put_on_clipboard(text);
        self.page.session().press_with(Key::Control, 'v');
        self.done.set(self.done.get() + 1);
    }

    /// A click on a button, which is in the window without scrolling.
    #[track_caller]
    fn clicks(&self, name: &str) {
        let button = self.page.button(name);
        let turns = (button.beyond_window() / 100.0).ceil();
        assert!(turns < f64::EPSILON, "{name} needs {turns} turns of the wheel");
        button.click();
        self.done.set(self.done.get() + 1);
    }
}

/// From the values to `connect.mjs` and `astra.env` on disk, in no more than this.
#[track_caller]
fn takes(what: &str, most: usize, act: impl FnOnce(&User)) {
    if !engine().is_one_of(&[Engine::Chromium], REASON) {
        return;
    }
    let page = Page::open(&built::file_address());
    page.session().set_size(1_280, 800);
    let folder = page.session().save_downloads();
    let user = User { page: &page, done: Cell::new(0) };
    act(&user);
    page.shows_string(&string_with(MASK).replace("Shop_2", "default_keyspace"));
    user.clicks("Save astra.env");
    user.clicks("Save connect.mjs");
    for name in ["astra.env", "connect.mjs"] {
        until_some(name, || fs::read_to_string(folder.join(name)).ok().filter(|text| !text.is_empty()));
    }
    figures::print(format_args!("operations, {what}: {} of at most {most}", user.done.get()));
    assert!(user.done.get() <= most, "{what}: {}", user.done.get());
    page.has_kept_to_itself();
}

#[test]
fn from_an_endpoint_and_a_token() {
    takes("endpoint and token", 9, |user| {
        user.pastes(&endpoint());
        user.clicks("Use default_keyspace");
        user.pastes(&Secret::Usual.token());
    });
}

#[test]
fn from_the_file_of_the_astra_command() {
    let token = Secret::Usual.token();
    let file = format!(
        "ASTRA_DB_API_ENDPOINT=\"{}\"\nASTRA_DB_KEYSPACE=\"default_keyspace\"\nASTRA_DB_APPLICATION_TOKEN=\"{token}\"\n",
        endpoint()
    );
    takes(".env of the astra command", 6, |user| user.pastes(&file));
}

#[test]
fn from_a_quoted_string_with_a_wrong_path() {
    let token = Secret::Usual.token();
    let wrong = format!("\"{}/api/v1/json/default_keyspace?applicationToken={token}\"", endpoint());
    takes("quoted string with a wrong path", 8, |user| user.pastes(&wrong));
}
