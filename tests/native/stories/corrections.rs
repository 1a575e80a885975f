//! What is typed stays as typed; what the reading corrects is shown.

use crate::{
    credentials::{ASTRA_FIELDS, DATABASE_ID, connection_string, token},
    story::Story,
};
use astra_connection_string::model::Field;

#[test]
fn what_is_typed_stays_as_typed_and_the_reading_is_shown() {
    Story::begins()
        .enters(Field::REGION, " US-EAST-2 ")
        .keeps_quiet_about(Field::REGION)
        .leaves(Field::REGION)
        .has(Field::REGION, " US-EAST-2 ")
        .shows_reading(Field::REGION, "Read as us-east-2: white space removed, turned into lower case");
    Story::begins()
        .pastes(Field::KEYSPACE, "'default_keyspace';")
        .has(Field::KEYSPACE, "'default_keyspace';")
        .shows_reading(Field::KEYSPACE, "Read as default_keyspace: closing punctuation removed, quotes removed");
    let datacenter = format!("{DATABASE_ID}-1");
    Story::begins()
        .pastes(Field::DATABASE_ID, &datacenter)
        .has(Field::DATABASE_ID, &datacenter)
        .shows_reading(Field::DATABASE_ID, &format!("Read as {DATABASE_ID}: datacenter number removed"));
}

#[test]
fn a_display_name_is_read_as_its_region() {
    Story::begins()
        .enters(Field::REGION, "US East (Ohio)")
        .leaves(Field::REGION)
        .has(Field::REGION, "US East (Ohio)")
        .shows_reading(Field::REGION, "Read as us-east-2: found by the name of its place");
    Story::begins()
        .enters(Field::REGION, "us-east-2 (Ohio)")
        .leaves(Field::REGION)
        .shows_reading(Field::REGION, "Read as us-east-2: display name removed");
}

#[test]
fn the_reading_of_a_token_is_shown_without_the_token() {
    Story::begins()
        .pastes(Field::TOKEN, &format!(" Bearer {}", token()))
        .shows_reading(Field::TOKEN, "Read with white space removed, header name removed");
    Story::begins()
        .pastes(Field::TOKEN, &token().replace(':', "%3A"))
        .shows_reading(Field::TOKEN, "Read with %3A decoded to a colon");
}

#[test]
fn what_needs_no_correction_is_not_spoken_of() {
    let story = Story::begins_complete();
    ASTRA_FIELDS.into_iter().fold(story, Story::keeps_quiet_about).has_the_string(&connection_string());
}

#[test]
fn the_string_is_made_of_what_was_read() {
    Story::begins()
        .pastes(Field::DATABASE_ID, &format!("\"{}\",", DATABASE_ID.to_uppercase()))
        .pastes(Field::REGION, "US East (Ohio)")
        .pastes(Field::KEYSPACE, "ASTRA_DB_KEYSPACE=Shop_2\n")
        .pastes(Field::TOKEN, &format!("Authorization: Bearer {}", token()))
        .has_the_string(&connection_string());
}
