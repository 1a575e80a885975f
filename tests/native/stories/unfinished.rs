//! Copy on an unfinished form: it names what is missing and goes there, and an empty field does not turn red.

use crate::{
    credentials::{ASTRA_FIELDS, DATABASE_ID, KEYSPACE, REGION, connection_string, token},
    story::Story,
};
use astra_connection_string::model::{Block, CopyOutcome, Field, Msg, StatusKind};

#[test]
fn copying_an_empty_form_names_every_field_and_complains_of_none() {
    let story = Story::begins().asks_for(Block::ConnectionString).gets(None).sums_up(&ASTRA_FIELDS);
    let status = &story.view().string.status;
    assert_eq!(status.kind, StatusKind::Missing);
    assert_eq!(status.text, "Missing: Database ID, Region, Keyspace and Application token.");
    ASTRA_FIELDS.into_iter().fold(story, Story::keeps_quiet_about);
}

#[test]
fn copying_names_what_is_missing_and_what_cannot_be_read() {
    let story = Story::begins()
        .enters(Field::TOKEN, "secret")
        .enters(Field::DATABASE_ID, DATABASE_ID)
        .enters(Field::REGION, "x.y")
        .asks_for(Block::ConnectionString)
        .gets(None)
        .sums_up(&[Field::REGION, Field::KEYSPACE, Field::TOKEN])
        .shows(Field::REGION, "a region has only letters, digits and hyphens; character 2 is a full stop")
        .keeps_quiet_about(Field::KEYSPACE);
    let text = &story.view().string.status.text;
    assert_eq!(text, "Missing: Keyspace; cannot be read: Region and Application token.");
}

#[test]
fn the_report_is_beside_the_button_that_was_pressed() {
    let story = Story::begins().asks_for(Block::Env).gets(None);
    assert_eq!(story.view().code.status.kind, StatusKind::Missing);
    assert_eq!(story.view().string.status.kind, StatusKind::Quiet);
    let story = story.does(Msg::SaveRequested(Block::SampleEnv));
    assert_eq!(story.model().copies().outcome, Some(CopyOutcome::Unfinished(Block::SampleEnv)));
    assert_eq!(story.view().samples.status.kind, StatusKind::Missing);
}

#[test]
fn a_command_without_a_name_leads_to_the_name_of_the_project() {
    Story::begins().asks_for(Block::SampleCommand).gets(None).sums_up(&[Field::ProjectName]);
}

#[test]
fn a_copy_that_is_given_names_nothing() {
    Story::begins_complete().asks_for(Block::ConnectionString).gets(Some(&connection_string())).sums_up(&[]);
}

#[test]
fn field_by_field_fewer_are_named() {
    Story::begins()
        .enters(Field::DATABASE_ID, DATABASE_ID)
        .asks_for(Block::ConnectionString)
        .sums_up(&[Field::REGION, Field::KEYSPACE, Field::TOKEN])
        .enters(Field::REGION, REGION)
        .sums_up(&[])
        .enters(Field::KEYSPACE, KEYSPACE)
        .asks_for(Block::ConnectionString)
        .sums_up(&[Field::TOKEN])
        .pastes(Field::TOKEN, &token())
        .asks_for(Block::ConnectionString)
        .gets(Some(&connection_string()));
}
