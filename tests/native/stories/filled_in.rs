//! Texts filled in by the browser, an extension or a script: nothing is lost, and nothing is done twice.

use crate::{
    credentials::{ASTRA_FIELDS, DATABASE_ID, KEYSPACE, REGION, connection_string, endpoint, token},
    story::Story,
};
use astra_connection_string::model::{Block, Field, Msg};

fn filled_in(field: Field, text: &str) -> Msg {
    Msg::FilledIn(field, text.to_owned())
}

#[test]
fn a_script_that_reports_only_a_change_fills_all_fields() {
    let token = token();
    let values = ASTRA_FIELDS.into_iter().zip([DATABASE_ID, REGION, KEYSPACE, &token]);
    let story = values.fold(Story::begins(), |story, (field, text)| story.does(filled_in(field, text)));
    story.has_the_string(&connection_string());
}

#[test]
fn what_is_filled_in_wrong_is_reported_at_once() {
    Story::begins().does(filled_in(Field::KEYSPACE, "a b")).shows(
        Field::KEYSPACE,
        "a keyspace has only the letters a to z, digits and underscores; character 2 is a space",
    );
}

#[test]
fn an_endpoint_that_is_filled_in_is_split() {
    Story::begins().does(filled_in(Field::DATABASE_ID, &endpoint())).has(Field::REGION, REGION);
}

#[test]
fn an_input_that_reports_its_text_again_changes_nothing() {
    let story = Story::begins_complete().asks_for(Block::ConnectionString);
    let copied = || Msg::Copied(Block::ConnectionString, Some(astra_connection_string::model::Intent::Use));
    let words = Some("connection string copied, with its token");
    story.does(copied()).does(filled_in(Field::REGION, REGION)).reports_copy(words);
}
