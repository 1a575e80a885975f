//! An address in the field of the database ID: split, and its parts put where they belong.

use crate::{
    credentials::{ASTRA_FIELDS, DATABASE_ID, KEYSPACE, REGION, connection_string, endpoint, token},
    story::Story,
};
use astra_connection_string::model::{Block, Field};

#[test]
fn a_pasted_endpoint_is_split_at_once() {
    let story = Story::begins()
        .pastes(Field::DatabaseId, &endpoint())
        .has(Field::DatabaseId, DATABASE_ID)
        .has(Field::Region, REGION)
        .has(Field::Keyspace, "")
        .has(Field::Token, "")
        .keeps_quiet_about(Field::DatabaseId)
        .keeps_quiet_about(Field::Region);
    assert_eq!(story.model().connect().split(), [Field::DatabaseId, Field::Region]);
}

#[test]
fn a_typed_endpoint_is_split_when_the_field_is_left() {
    Story::begins()
        .enters(Field::DatabaseId, &endpoint())
        .has(Field::DatabaseId, &endpoint())
        .keeps_quiet_about(Field::DatabaseId)
        .leaves(Field::DatabaseId)
        .has(Field::DatabaseId, DATABASE_ID)
        .has(Field::Region, REGION);
}

#[test]
fn a_typed_endpoint_is_split_before_a_copy() {
    Story::begins_complete()
        .enters(Field::DatabaseId, &endpoint())
        .asks_for(Block::ConnectionString)
        .gets(Some(&connection_string()));
}

#[test]
fn every_kind_of_address_is_split() {
    let cql = format!("{DATABASE_ID}-{REGION}.db.astra.datastax.com");
    let label = format!("{DATABASE_ID}-{REGION}");
    for address in [
        &cql,
        &label,
        &format!("{}/api/v1/json", endpoint()),
        &format!("{}/api/rest/v2", endpoint()),
        &format!("\"{}\",", endpoint()),
    ] {
        Story::begins()
            .pastes(Field::DatabaseId, address)
            .has(Field::DatabaseId, DATABASE_ID)
            .has(Field::Region, REGION);
    }
}

#[test]
fn a_connection_string_fills_all_fields() {
    for string in [connection_string(), connection_string().replace(&token(), &token().replace(':', "%3A"))] {
        let story = Story::begins()
            .pastes(Field::DatabaseId, &string)
            .has(Field::DatabaseId, DATABASE_ID)
            .has(Field::Region, REGION)
            .has(Field::Keyspace, KEYSPACE)
            .has(Field::Token, &token())
            .has_the_string(&connection_string());
        assert_eq!(story.model().connect().split(), ASTRA_FIELDS);
    }
}

#[test]
fn what_an_address_does_not_hold_stays() {
    Story::begins_complete()
        .pastes(Field::DatabaseId, &endpoint().replace(REGION, "eu-west-1"))
        .has(Field::Region, "eu-west-1")
        .has(Field::Keyspace, KEYSPACE)
        .has(Field::Token, &token());
}

#[test]
fn what_an_address_holds_is_checked_like_everything_else() {
    Story::begins()
        .pastes(Field::DatabaseId, &format!("{}/api/json/v1/ks/../y", endpoint()))
        .has(Field::Keyspace, "ks/../y")
        .shows(
            Field::Keyspace,
            "a keyspace has only the letters a to z, digits and underscores; character 3 is a slash",
        );
    Story::begins().pastes(Field::DatabaseId, &format!("{}/api/json/v1/v1", endpoint())).warns(
        Field::Keyspace,
        &["this is a part of the API's path; a string whose keyspace was forgotten reads like this"],
    );
}

#[test]
fn the_split_is_said_until_the_next_change() {
    let split = |story: &Story| story.model().connect().split().len();
    let story = Story::begins().pastes(Field::DatabaseId, &endpoint());
    assert_eq!(split(&story), 2);
    let story = story.leaves(Field::DatabaseId);
    assert_eq!(split(&story), 2, "moving on is no change");
    let story = story.enters(Field::Keyspace, "k");
    assert_eq!(split(&story), 0);
}

#[test]
fn a_look_alike_is_not_split() {
    for address in
        [format!("{}.evil.com", endpoint()), format!("{}@evil.com", endpoint()), format!("{}:8181", endpoint())]
    {
        Story::begins().pastes(Field::DatabaseId, &address).has(Field::DatabaseId, &address).has(Field::Region, "").shows(
            Field::DatabaseId,
            "this is an address, but no endpoint of a database: that has the host <database ID>-<region>.apps.astra.datastax.com",
        );
    }
}

#[test]
fn an_address_in_another_field_is_sent_to_the_first() {
    let words = "this is an address; an API endpoint can be put in the field Database ID, which splits it";
    for field in [Field::Region, Field::Keyspace] {
        Story::begins().pastes(field, &endpoint()).has(field, &endpoint()).shows(field, words);
    }
    Story::begins()
        .pastes(Field::Token, &connection_string())
        .shows(Field::Token, "this is an address; only the token goes here, the part that begins with AstraCS:");
}
