//! What is typed stays as typed; what is put right in the reading is said.

use crate::{
    credentials::{ASTRA_FIELDS, DATABASE_ID, connection_string, token},
    story::Story,
};
use astra_connection_string::model::Field;

#[test]
fn what_is_typed_stays_as_typed_and_the_reading_is_said() {
    Story::begins()
        .enters(Field::Region, " US-EAST-2 ")
        .keeps_quiet_about(Field::Region)
        .leaves(Field::Region)
        .has(Field::Region, " US-EAST-2 ")
        .says_of_the_reading(Field::Region, "Read as us-east-2: white space left out, turned to lower case");
    Story::begins()
        .pastes(Field::Keyspace, "'default_keyspace';")
        .has(Field::Keyspace, "'default_keyspace';")
        .says_of_the_reading(
            Field::Keyspace,
            "Read as default_keyspace: closing punctuation left out, quotes left out",
        );
    let datacenter = format!("{DATABASE_ID}-1");
    Story::begins()
        .pastes(Field::DatabaseId, &datacenter)
        .has(Field::DatabaseId, &datacenter)
        .says_of_the_reading(Field::DatabaseId, &format!("Read as {DATABASE_ID}: datacenter number left out"));
}

#[test]
fn a_display_name_is_read_as_its_region() {
    Story::begins()
        .enters(Field::Region, "US East (Ohio)")
        .leaves(Field::Region)
        .has(Field::Region, "US East (Ohio)")
        .says_of_the_reading(Field::Region, "Read as us-east-2: found by the name of its place");
    Story::begins()
        .enters(Field::Region, "us-east-2 (Ohio)")
        .leaves(Field::Region)
        .says_of_the_reading(Field::Region, "Read as us-east-2: display name left out");
}

#[test]
fn the_reading_of_a_token_is_said_without_the_token() {
    Story::begins()
        .pastes(Field::Token, &format!(" Bearer {}", token()))
        .says_of_the_reading(Field::Token, "Read with white space left out, header name left out");
    Story::begins()
        .pastes(Field::Token, &token().replace(':', "%3A"))
        .says_of_the_reading(Field::Token, "Read with %3A turned to a colon");
}

#[test]
fn what_needs_no_correction_is_not_spoken_of() {
    let story = Story::begins_complete();
    ASTRA_FIELDS.into_iter().fold(story, Story::keeps_quiet_about).has_the_string(&connection_string());
}

#[test]
fn the_string_is_made_of_what_was_read() {
    Story::begins()
        .pastes(Field::DatabaseId, &format!("\"{}\",", DATABASE_ID.to_uppercase()))
        .pastes(Field::Region, "US East (Ohio)")
        .pastes(Field::Keyspace, "ASTRA_DB_KEYSPACE=Shop_2\n")
        .pastes(Field::Token, &format!("Authorization: Bearer {}", token()))
        .has_the_string(&connection_string());
}
