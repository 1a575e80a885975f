//! From four fields, typed wrong and then right, to a string that every driver accepts.

use crate::{
    built,
    filled::{string_with, values},
    messages::{MASK, refusal_of, shows_token},
    page::Page,
    site::Site,
    wait::until_eq,
};
use astra_uri::{Deployment, Part};
use test_support::{
    clients::Client,
    credentials::{DATABASE_ID, LETTERS24, Secret},
    expected::Expected,
    node,
    package_sets::SETS,
    recording::Recording,
};

#[test]
fn on_a_host_under_a_sub_path_the_fields_make_a_string_that_every_driver_accepts() {
    let site = Site::serving(built::page());
    the_fields_make_a_string_that_every_driver_accepts(&site.address());
    assert_eq!(site.requests(), [Site::document_request()]);
}

#[test]
fn opened_from_disk_the_fields_make_a_string_that_every_driver_accepts() {
    the_fields_make_a_string_that_every_driver_accepts(&built::file_address());
}

fn the_fields_make_a_string_that_every_driver_accepts(address: &str) {
    let page = Page::open(address);
    let token = Secret::Usual.token();
    for (slip, (label, value)) in slips().iter().zip(values(&token)) {
        slip.is_reported_and_fixed(&page, label, value);
    }
    let string = string_with(&token);
    page.shows_string(&string_with(MASK));
    assert!(!shows_token(&page.markup(), &token), "masked, the token is in the page");

    page.button("Reveal token").click();
    page.shows_string(&string);
    page.button("Hide token").click();
    page.shows_string(&string_with(MASK));
    assert!(!shows_token(&page.markup(), &token), "masked again, the token is in the page");

    page.button("Copy connection string").click();
    page.shows_message("Connection string copied, with its token.");
    page.shows_string(&string_with(MASK));
    let copied = page.clipboard();
    assert_eq!(copied, string);
    page.has_kept_to_itself();
    every_driver_accepts(&copied, Secret::Usual);
}

#[test]
fn a_token_of_odd_characters_reaches_every_driver() {
    let page = Page::open(&built::file_address());
    let token = Secret::Odd.token();
    for (label, value) in values(&token) {
        page.type_into(label, value);
    }
    page.shows_string(&string_with(MASK));
    page.button("Copy connection string").click();
    page.shows_message("Connection string copied, with its token.");
    every_driver_accepts(&page.clipboard(), Secret::Odd);
    page.has_kept_to_itself();
}

/// Real Node, the real packages, and a recorder in place of Astra.
fn every_driver_accepts(string: &str, secret: Secret) {
    for (set, client) in SETS.into_iter().zip(Client::of(Deployment::Astra)) {
        set.installed();
        let recording: Recording = node::ask("connect.mjs", &[set.name()], string);
        recording.is_of_a_query(&Expected::of(client, Deployment::Astra, secret));
    }
}

/// Something wrong in a field, and its message.
struct Slip {
    text: String,
    shown: String,
}

fn slips() -> [Slip; 4] {
    let slip = |part, text: &str| Slip { text: text.to_owned(), shown: refusal_of(part, text) };
    [
        slip(Part::DatabaseId, &DATABASE_ID[1..]),
        slip(Part::Region, "us-east-"),
        slip(Part::Keyspace, "my-shop"),
        slip(Part::Token, LETTERS24),
    ]
}

impl Slip {
    /// No error while it is typed; the error on leaving the field; and none once it is fixed.
    #[track_caller]
    fn is_reported_and_fixed(&self, page: &Page, label: &str, value: &str) {
        page.type_into(label, &self.text);
        assert_eq!(page.field(label).value(), self.text);
        assert_eq!(page.message_of(label, "error"), "", "{label}: shown while it is typed");
        page.press_tab();
        until_eq(label, || page.message_of(label, "error"), &self.shown);
        assert_eq!(page.field(label).attribute("aria-invalid").as_deref(), Some("true"));
        page.shows_no_string();

        page.type_into(label, value);
        until_eq(label, || page.message_of(label, "error"), "");
        assert_eq!(page.field(label).attribute("aria-invalid"), None);
        page.press_tab();
        assert_eq!(page.message_of(label, "error"), "", "{label}: shown of what is right");
    }
}
