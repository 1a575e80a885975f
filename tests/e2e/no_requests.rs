//! From the load of the page to the end of everything that it can do: one request, which is the load.

use crate::{
    built,
    filled::{string_with, values},
    messages::{MASK, sentence},
    page::Page,
    session::Key,
    site::Site,
    wait::until_eq,
};
use astra_connection_string::model::{Block, CopyOutcome};
use serde_json::json;
use test_support::credentials::{DATABASE_ID, REGION, Secret};

#[test]
fn everything_that_the_page_can_do_takes_no_request_but_its_load() {
    let site = Site::serving(built::page());
    let page = Page::open_with(&site.address(), |session| {
        session.save_downloads();
    });
    let token = Secret::Usual.token();
    page.paste_into("Paste what you have", &format!("ASTRA_DB_ID={DATABASE_ID}\nASTRA_DB_REGION={REGION}"));
    page.button("Undo paste").click();
    page.paste_into("Database ID", &string_with(&token));
    page.shows_string(&string_with(MASK));
    page.type_into("Region", "us-east2");
    page.session().press([Key::Tab.into()]);
    page.button("Use us-east-2").click();
    page.shows_string(&string_with(MASK));
    for driver in ["stargate-mongoose", "@datastax/astra-mongoose"] {
        page.choose("Driver", driver);
    }
    page.choose("Credentials", "In the code");
    for tab in ["curl", "astra-db-ts", "astrapy", "Other clients", "Mongoose"] {
        page.tab(tab).click();
    }
    page.button("Reveal token").click();
    page.shows_string(&string_with(&token));
    page.button("Hide token").click();
    page.button("Copy code").click();
    page.shows_message("Code copied.");
    page.button("Save connect.mjs").click();
    page.go_to("Sample apps");
    page.type_into("Project name", "a-shop");
    page.choose("Sample", "discord-bot");
    page.button("Copy create command").click();
    page.shows_message("Command copied.");
    page.go_to("Fix an error");
    page.type_into("Error message", "401");
    page.go_to("Connect");
    page.choose("Data API", "Self-hosted Data API");
    page.type_into("Password", "a password");
    page.choose("Data API", "Astra");
    page.copies("Copy connection string", "Connection string copied, with its token.", &string_with(&token));
    page.button("Clear clipboard").click();
    page.shows_message(&sentence(CopyOutcome::Cleared(Block::ConnectionString)));
    page.button("Clear").click();
    for (label, _) in values("") {
        until_eq(label, || page.field(label).value(), "");
    }
    page.button("Copy connection string").click();
    page.is_led_to("Database ID");
    page.has_kept_to_itself();
    assert_eq!(site.requests(), [Site::document_request()]);

    // All of it under Trusted Types: no text becomes markup.
    let made = page.session().evaluate(
        "try { document.createElement('p').innerHTML = 'text'; return 'made'; } catch (error) { return error.name; }",
        &[],
    );
    assert_eq!(made, json!("TypeError"));
}
