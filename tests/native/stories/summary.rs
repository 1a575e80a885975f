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
        .shows(Field::DatabaseId, "the database ID is missing")
        .shows(Field::Region, "the region is missing")
        .shows(Field::Keyspace, "the keyspace is missing")
        .shows(Field::Token, "the application token is missing");
}

#[test]
fn copying_names_what_is_missing_and_what_is_wrong_in_the_order_of_the_page() {
    Story::begins()
        .enters(Field::Token, "secret")
        .enters(Field::DatabaseId, DATABASE_ID)
        .enters(Field::Region, "x.y")
        .asks_for(Block::ConnectionString)
        .gets(None)
        .sums_up(&[Field::Region, Field::Keyspace, Field::Token])
        .shows(Field::Region, "a region has only letters, digits and hyphens; character 2 is a full stop")
        .shows(Field::Keyspace, "the keyspace is missing");
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
        .enters(Field::DatabaseId, "2")
        .keeps_quiet_about(Field::DatabaseId)
        .sums_up(&[Field::Region, Field::Keyspace, Field::Token])
        .leaves(Field::DatabaseId)
        .shows(Field::DatabaseId, "a database ID has 36 characters; this has 1");
}

#[test]
fn the_summary_grows_shorter_field_by_field() {
    Story::begins()
        .asks_for(Block::ConnectionString)
        .enters(Field::DatabaseId, DATABASE_ID)
        .leaves(Field::DatabaseId)
        .sums_up(&[Field::Region, Field::Keyspace, Field::Token])
        .enters(Field::Region, REGION)
        .enters(Field::Keyspace, KEYSPACE)
        .sums_up(&[Field::Token])
        .pastes(Field::Token, &token())
        .sums_up(&[])
        .asks_for(Block::ConnectionString)
        .gets(Some(&connection_string()));
}
