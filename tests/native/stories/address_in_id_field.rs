//! An address in the field of the database ID: split, and its parts put where they belong.

use crate::{
    credentials::{ASTRA_FIELDS, DATABASE_ID, KEYSPACE, REGION, connection_string, endpoint, token},
    story::Story,
};
use astra_connection_string::model::{Block, Field};
use astra_uri::Code;

#[test]
fn a_pasted_endpoint_is_split_at_once() {
    let story = Story::begins()
        .pastes(Field::DATABASE_ID, &endpoint())
        .has(Field::DATABASE_ID, DATABASE_ID)
        .has(Field::REGION, REGION)
        .has(Field::KEYSPACE, "")
        .has(Field::TOKEN, "")
        .keeps_quiet_about(Field::DATABASE_ID)
        .keeps_quiet_about(Field::REGION);
    assert_eq!(story.model().connect().split(), [Field::DATABASE_ID, Field::REGION]);
}

#[test]
fn a_typed_endpoint_is_split_when_the_field_is_left() {
    Story::begins()
        .enters(Field::DATABASE_ID, &endpoint())
        .has(Field::DATABASE_ID, &endpoint())
        .keeps_quiet_about(Field::DATABASE_ID)
        .leaves(Field::DATABASE_ID)
        .has(Field::DATABASE_ID, DATABASE_ID)
        .has(Field::REGION, REGION);
}

#[test]
fn a_typed_endpoint_is_split_before_a_copy() {
    Story::begins_complete()
        .enters(Field::DATABASE_ID, &endpoint())
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
            .pastes(Field::DATABASE_ID, address)
            .has(Field::DATABASE_ID, DATABASE_ID)
            .has(Field::REGION, REGION);
    }
}

#[test]
fn a_connection_string_fills_all_fields() {
    for string in [connection_string(), connection_string().replace(&token(), &token().replace(':', "%3A"))] {
        let story = Story::begins()
            .pastes(Field::DATABASE_ID, &string)
            .has(Field::DATABASE_ID, DATABASE_ID)
            .has(Field::REGION, REGION)
            .has(Field::KEYSPACE, KEYSPACE)
            .has(Field::TOKEN, &token())
            .has_the_string(&connection_string());
        assert_eq!(story.model().connect().split(), ASTRA_FIELDS);
    }
}

#[test]
fn what_an_address_does_not_hold_stays() {
    Story::begins_complete()
        .pastes(Field::DATABASE_ID, &endpoint().replace(REGION, "eu-west-1"))
        .has(Field::REGION, "eu-west-1")
        .has(Field::KEYSPACE, KEYSPACE)
        .has(Field::TOKEN, &token());
}

#[test]
fn what_an_address_holds_is_checked_like_everything_else() {
    let story = Story::begins()
        .pastes(Field::DATABASE_ID, &format!("{}/api/json/v1/ks/../y", endpoint()))
        .has(Field::KEYSPACE, "");
    let pasted = story.model().connect().pasted().expect("it is reported");
    let codes: Vec<Code> = pasted.string.iter().flat_map(|parsed| &parsed.diagnostics).map(|one| one.code).collect();
    assert_eq!(codes, [Code::NoToken, Code::OtherPath]);
    let of_path = ["v1", "api", "json", "rest", "keyspaces"];
    for segment in of_path {
        let story = Story::begins().pastes(Field::DATABASE_ID, &format!("{}/api/json/v1/{segment}", endpoint()));
        story.has(Field::REGION, REGION).has(Field::KEYSPACE, "");
    }
}

#[test]
fn the_split_is_reported_until_the_next_change() {
    let split = |story: &Story| story.model().connect().split().len();
    let story = Story::begins().pastes(Field::DATABASE_ID, &endpoint());
    assert_eq!(split(&story), 2);
    let story = story.leaves(Field::DATABASE_ID);
    assert_eq!(split(&story), 2, "moving on is no change");
    let story = story.enters(Field::KEYSPACE, "k");
    assert_eq!(split(&story), 0);
}

#[test]
fn a_look_alike_is_not_split() {
    for address in [format!("{}.evil.com", endpoint()), format!("{}@evil.com", endpoint())] {
        Story::begins().pastes(Field::DATABASE_ID, &address).has(Field::DATABASE_ID, &address).has(Field::REGION, "").shows(
            Field::DATABASE_ID,
            "this is an address, but no endpoint of a database: that has the host <database ID>-<region>.apps.astra.datastax.com",
        );
    }
}

#[test]
fn an_address_in_another_field_is_sent_to_the_first() {
    let words = "this is an address; an API endpoint can be put in the field Database ID, which splits it";
    for field in [Field::REGION, Field::KEYSPACE] {
        Story::begins().pastes(field, &endpoint()).has(field, &endpoint()).shows(field, words);
    }
    Story::begins()
        .pastes(Field::TOKEN, &connection_string())
        .shows(Field::TOKEN, "this is an address; only the token goes here, the part that begins with AstraCS:");
}
