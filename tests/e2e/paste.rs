//! An address in the first field: it is split into the fields that its parts belong to.

use crate::{
    built,
    filled::{string_with, values},
    messages::{MASK, shows_token},
    page::Page,
    wait::until_eq,
};
use test_support::credentials::{DATABASE_ID, KEYSPACE, REGION, Secret};

#[test]
fn a_pasted_endpoint_is_split() {
    let page = Page::open(&built::file_address());
    page.paste_into("Database ID", &format!("https://{DATABASE_ID}-{REGION}.apps.astra.datastax.com"));
    page.shows_message("The address was split into Database ID and Region.");
    page.holds([DATABASE_ID, REGION, "", ""]);
    assert!(page.field("Database ID").has_focus());
    page.has_kept_to_itself();
}

#[test]
fn a_pasted_connection_string_is_split_and_its_token_is_not_shown() {
    let page = Page::open(&built::file_address());
    let token = Secret::Usual.token();
    page.paste_into("Database ID", &string_with(&token));
    page.shows_string(&string_with(MASK));
    page.holds([DATABASE_ID, REGION, KEYSPACE, &token]);
    assert_eq!(page.field("Application token").attribute("type").as_deref(), Some("password"));
    assert!(!shows_token(&page.markup(), &token), "the token is in the page");
    page.button("Copy connection string").click();
    page.shows_message("Connection string copied, with its token.");
    assert_eq!(page.clipboard(), string_with(&token));
    page.has_kept_to_itself();
}

#[test]
fn an_endpoint_of_the_test_environment_stays_there_until_production_is_chosen() {
    let page = Page::open(&built::file_address());
    page.fill_in();
    page.paste_into("Database ID", &format!("{DATABASE_ID}-{REGION}.apps.astra-test.datastax.com"));
    let elsewhere = string_with(MASK).replace("astra.datastax", "astra-test.datastax");
    page.shows_string(&elsewhere);
    assert!(page.message_of("Database ID", "warning").contains("test environment"));
    page.button("Use production").click();
    page.shows_string(&string_with(MASK));
    page.has_kept_to_itself();
}

impl Page {
    /// The fields hold these texts.
    #[track_caller]
    fn holds(&self, texts: [&str; 4]) {
        for ((label, _), text) in values("").iter().zip(texts) {
            until_eq(label, || self.field(label).value(), text);
        }
    }
}
