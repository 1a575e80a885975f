//! Copy on an unfinished form: every problem at once, in the words of the fields.

use crate::{
    credentials::{ASTRA_FIELDS, DATABASE_ID, KEYSPACE, REGION, connection_string, token},
    story::Story,
};
use astra_connection_string::model::{Block, Effect, Field, Summary, element_id::SUMMARY};

#[test]
fn copying_an_empty_form_names_every_field() {
    Story::begins()
        .asks_for(Block::ConnectionString)
        .gets(None)
        .sums_up(&ASTRA_FIELDS)
        .shows(Field::DATABASE_ID, "the database ID is missing")
        .shows(Field::REGION, "the region is missing")
        .shows(Field::KEYSPACE, "the keyspace is missing")
        .shows(Field::TOKEN, "the application token is missing");
}

#[test]
fn copying_names_what_is_missing_and_what_is_wrong_in_the_order_of_the_page() {
    Story::begins()
        .enters(Field::TOKEN, "secret")
        .enters(Field::DATABASE_ID, DATABASE_ID)
        .enters(Field::REGION, "x.y")
        .asks_for(Block::ConnectionString)
        .gets(None)
        .sums_up(&[Field::REGION, Field::KEYSPACE, Field::TOKEN])
        .shows(Field::REGION, "a region has only letters, digits and hyphens; character 2 is a full stop")
        .shows(Field::KEYSPACE, "the keyspace is missing");
}

#[test]
fn a_refused_copy_leads_to_the_summary_each_time() {
    let story = Story::begins();
    assert_eq!(story.model().connect().summary(), Summary::Closed);
    let story = story.asks_for(Block::ConnectionString).has_effect(&Effect::Focus(SUMMARY));
    assert_eq!(story.model().connect().summary(), Summary::Open);
    assert_eq!(story.view().summary.len(), ASTRA_FIELDS.len(), "all are listed");
    story.asks_for(Block::ConnectionString).has_effect(&Effect::Focus(SUMMARY));
}

#[test]
fn a_copy_that_is_given_opens_no_summary() {
    let story = Story::begins_complete().asks_for(Block::ConnectionString).gets(Some(&connection_string()));
    assert_eq!(story.model().connect().summary(), Summary::Closed);
}

#[test]
fn a_missing_field_is_given_time_once_it_is_typed_in() {
    Story::begins()
        .asks_for(Block::ConnectionString)
        .enters(Field::DATABASE_ID, "2")
        .keeps_quiet_about(Field::DATABASE_ID)
        .sums_up(&[Field::REGION, Field::KEYSPACE, Field::TOKEN])
        .leaves(Field::DATABASE_ID)
        .shows(Field::DATABASE_ID, "a database ID has 36 characters; this has 1");
}

#[test]
fn the_summary_grows_shorter_field_by_field() {
    Story::begins()
        .asks_for(Block::ConnectionString)
        .enters(Field::DATABASE_ID, DATABASE_ID)
        .leaves(Field::DATABASE_ID)
        .sums_up(&[Field::REGION, Field::KEYSPACE, Field::TOKEN])
        .enters(Field::REGION, REGION)
        .enters(Field::KEYSPACE, KEYSPACE)
        .sums_up(&[Field::TOKEN])
        .pastes(Field::TOKEN, &token())
        .sums_up(&[])
        .asks_for(Block::ConnectionString)
        .gets(Some(&connection_string()));
}
