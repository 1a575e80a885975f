//! The development and test environments of Astra: kept, shown, and changed only when the user asks for it.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, connection_string, endpoint, token},
    story::Story,
};
use astra_connection_string::model::{Field, Msg};
use astra_uri::{Environment, Part};

const DEV: &str = "this endpoint is in Astra's development environment";
const TEST: &str = "this endpoint is in Astra's test environment";

fn in_environment(text: &str, name: &str) -> String {
    text.replace(".astra.", &format!(".astra-{name}."))
}

#[test]
fn a_host_of_the_development_environment_is_kept_and_shown() {
    Story::begins_complete()
        .pastes(Field::DATABASE_ID, &in_environment(&endpoint(), "dev"))
        .has(Field::DATABASE_ID, DATABASE_ID)
        .warns(Field::DATABASE_ID, &[DEV])
        .has_the_string(&in_environment(&connection_string(), "dev"));
}

#[test]
fn a_host_of_the_test_environment_is_kept_and_shown() {
    Story::begins()
        .pastes(Field::DATABASE_ID, &in_environment(&connection_string(), "test"))
        .warns(Field::DATABASE_ID, &[TEST])
        .has_the_string(&in_environment(&connection_string(), "test"));
}

#[test]
fn the_environment_stays_while_other_fields_are_filled_in() {
    Story::begins()
        .pastes(Field::DATABASE_ID, &in_environment(&endpoint(), "dev"))
        .enters(Field::KEYSPACE, KEYSPACE)
        .leaves(Field::KEYSPACE)
        .pastes(Field::TOKEN, &token())
        .leaves(Field::TOKEN)
        .warns(Field::DATABASE_ID, &[DEV])
        .has_the_string(&in_environment(&connection_string(), "dev"));
}

#[test]
fn production_is_one_click_away() {
    Story::begins()
        .pastes(Field::DATABASE_ID, &in_environment(&connection_string(), "dev"))
        .presses(Field::DATABASE_ID, "Use production")
        .keeps_quiet_about(Field::DATABASE_ID)
        .has_the_string(&connection_string());
}

#[test]
fn an_endpoint_of_production_leads_back_to_production() {
    Story::begins()
        .pastes(Field::DATABASE_ID, &in_environment(&connection_string(), "dev"))
        .pastes(Field::DATABASE_ID, &endpoint())
        .keeps_quiet_about(Field::DATABASE_ID)
        .has_the_string(&connection_string());
}

#[test]
fn production_is_never_spoken_of() {
    let story = Story::begins().pastes(Field::DATABASE_ID, &endpoint()).keeps_quiet_about(Field::DATABASE_ID);
    assert_eq!(story.model().connect().environment(), Environment::Production);
}

#[test]
fn clearing_leads_back_to_production() {
    Story::begins()
        .pastes(Field::DATABASE_ID, &in_environment(&endpoint(), "dev"))
        .does(Msg::Cleared)
        .keeps_quiet_about(Field::DATABASE_ID);
}

#[test]
fn the_first_label_of_a_host_alone_leaves_the_environment_as_it_is() {
    Story::begins()
        .pastes(Field::DATABASE_ID, &in_environment(&connection_string(), "dev"))
        .pastes(Field::DATABASE_ID, &format!("{DATABASE_ID}-us-east-2"))
        .has(Field::REGION, "us-east-2")
        .warns(Field::DATABASE_ID, &[DEV]);
}

#[test]
fn an_emptied_database_id_takes_its_environment_along() {
    Story::begins()
        .pastes(Field::DATABASE_ID, &in_environment(&connection_string(), "dev"))
        .deletes(Field::DATABASE_ID, DATABASE_ID.len())
        .keeps_quiet_about(Field::DATABASE_ID)
        .enters(Field::DATABASE_ID, DATABASE_ID)
        .has_the_string(&connection_string());
}

#[test]
fn of_two_addresses_each_database_has_its_own_environment() {
    const OTHER: &str = "00000000-0000-4000-8000-000000000001";
    let other = endpoint().replace(DATABASE_ID, OTHER);
    for (text, places) in [
        (format!("{}\n{other}", in_environment(&endpoint(), "dev")), [DEV, ""]),
        (format!("{}\n{}", endpoint(), in_environment(&other, "test")), ["", TEST]),
        (format!("{}\n{}", in_environment(&endpoint(), "dev"), in_environment(&other, "test")), [DEV, TEST]),
    ] {
        for (place, warning) in places.into_iter().enumerate() {
            let warnings: &[&str] = if warning.is_empty() { &[] } else { &[warning] };
            let story = Story::begins().does(Msg::TextPasted(None, text.clone())).has(Field::DATABASE_ID, "");
            let story = story.does(Msg::OptionTaken(Part::DatabaseId, 1 - place));
            story.does(Msg::OptionTaken(Part::DatabaseId, place)).warns(Field::DATABASE_ID, warnings);
        }
    }
}

#[test]
fn a_host_that_only_looks_like_astra_s_names_no_environment() {
    let foreign = in_environment(&endpoint(), "dev").replace(".com", ".com.evil.example");
    let text = format!("{foreign}\nASTRA_DB_ID={DATABASE_ID}");
    let story = Story::begins().does(Msg::TextPasted(None, text)).has(Field::DATABASE_ID, DATABASE_ID);
    story.keeps_quiet_about(Field::DATABASE_ID);
}

#[test]
fn another_database_does_not_inherit_the_environment() {
    const OTHER: &str = "00000000-0000-4000-8000-000000000001";
    let begins = || Story::begins().pastes(Field::DATABASE_ID, &in_environment(&endpoint(), "dev"));
    begins().enters(Field::DATABASE_ID, OTHER).leaves(Field::DATABASE_ID).keeps_quiet_about(Field::DATABASE_ID);
    let story = begins().does(Msg::TextPasted(None, format!("ASTRA_DB_ID={OTHER}"))).has(Field::DATABASE_ID, OTHER);
    assert_eq!(story.model().connect().environment(), Environment::Production);
    let story = begins().does(Msg::AddressChanged(format!("#id={OTHER}")));
    assert_eq!(story.model().connect().environment(), Environment::Dev, "the user's own ID stays");
    begins().goes_on(Field::DATABASE_ID, "x").deletes(Field::DATABASE_ID, 1).warns(Field::DATABASE_ID, &[DEV]);
}
