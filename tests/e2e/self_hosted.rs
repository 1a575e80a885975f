//! A self-hosted Data API: its fields come and go, and its password stays hidden.

use crate::{
    built,
    element::Role,
    filled::{SELF_HOSTED, string_with},
    messages::MASK,
    page::Page,
    wait::until_eq,
};
use serde_json::json;

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
    let questions =
        || page.session().evaluate("return document.querySelectorAll('.field .where[popovertarget]').length", &[]);
    until_eq("the ways to the values", questions, &json!(4));
    page.choose("Data API", "Self-hosted Data API");
    for (label, expected) in [("Base URL", "http://localhost:8181"), ("User name", ""), ("Password", "")] {
        until_eq(label, || page.field(label).value(), expected);
    }
    until_eq("no way leads to Astra", questions, &json!(0));
    page.choose("Data API", "Astra");
    page.shows_string(&string_with(MASK));
    assert_eq!(page.field("Application token").attribute("type").as_deref(), Some("password"));
    page.has_kept_to_itself();
}

#[test]
fn a_pasted_base_url_takes_the_place_of_the_one_that_is_there() {
    let page = Page::open(&built::file_address());
    page.choose("Data API", "Self-hosted Data API");
    for (text, base_url, keyspace) in [
        ("http://127.0.0.1:9000", "http://127.0.0.1:9000", ""),
        ("https://data-api.example.com/v1/inventory", "https://data-api.example.com", "inventory"),
    ] {
        page.paste_into("Base URL", text);
        until_eq("Base URL", || page.field("Base URL").value(), base_url);
        until_eq("Keyspace", || page.field("Keyspace").value(), keyspace);
    }
    page.has_kept_to_itself();
}

#[test]
fn variables_of_a_self_hosted_data_api_lead_to_its_fields() {
    let page = Page::open(&built::file_address());
    page.paste_into(
        "Paste what you have",
        "DATA_API_URL=http://localhost:8181/v1/shop\nDATA_API_AUTH_USERNAME=cassandra\nDATA_API_AUTH_PASSWORD=pa55word\n",
    );
    page.shows_string("http://localhost:8181/v1/shop");
    until_eq("Data API", || page.the(Role::List, "Data API").chosen_item(), "Self-hosted Data API");
    until_eq("User name", || page.field("User name").value(), "cassandra");
    page.has_kept_to_itself();
}
