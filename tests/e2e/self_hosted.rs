//! A self-hosted Data API: its fields come and go, and its password stays hidden.

use crate::{
    built,
    filled::{SELF_HOSTED, string_with},
    messages::MASK,
    page::Page,
    wait::until_eq,
};

#[test]
fn the_string_is_copied_and_the_password_is_not_in_the_page() {
    let page = Page::open(&built::file_address());
    page.fill_in_self_hosted();
    page.copies("Copy connection string", "Connection string copied.", "http://localhost:8181/v1/Shop_2");
    let (label, password) = SELF_HOSTED[3];
    assert_eq!(page.field(label).attribute("type").as_deref(), Some("password"));
    page.choose("Credentials", "In the code");
    page.button("Reveal password").click();
    until_eq("it is shown", || page.output("Code").exact_text().contains("it\\'s a \"secret\" #1"), &true);
    page.button("Hide password").click();
    until_eq("it is hidden", || page.output("Code").exact_text().contains("secret"), &false);
    assert!(!page.markup().contains(password), "the password is in the page");
    page.has_kept_to_itself();
}

/// An input that became another's would take along what was typed in it.
#[test]
fn going_there_and_back_changes_nothing_that_was_typed() {
    let page = Page::open(&built::file_address());
    page.fill_in();
    page.choose("Data API", "Self-hosted Data API");
    for (label, expected) in [("Base URL", "http://localhost:8181"), ("User name", ""), ("Password", "")] {
        until_eq(label, || page.field(label).value(), expected);
    }
    page.choose("Data API", "Astra");
    page.shows_string(&string_with(MASK));
    assert_eq!(page.field("Application token").attribute("type").as_deref(), Some("password"));
    page.has_kept_to_itself();
}
