//! Clear: everything typed is forgotten, the choices stay.

use crate::story::Story;
use astra_connection_string::model::{Block, Choice, Field, Msg};
use astra_programs::{Credentials, File, Module};
use astra_uri::{Driver, credentials::BaseUrl};

#[test]
fn clearing_forgets_everything_typed_and_every_message_about_it() {
    let story = Story::begins_complete()
        .pastes(Field::REGION, "us_east_2")
        .asks_for(Block::ConnectionString)
        .does(Msg::Cleared)
        .sums_up(&[])
        .reports_copy(None)
        .has_no_string();
    let story = Field::ALL
        .into_iter()
        .filter(|field| *field != Field::BASE_URL)
        .fold(story, |story, field| story.has(field, "").keeps_quiet_about(field))
        .has(Field::BASE_URL, BaseUrl::DEFAULT);
    assert_eq!(story.shown_string(), Story::begins().shown_string());
    assert!(story.model().connect().split().is_empty());
}

#[test]
fn clearing_keeps_the_choices() {
    let story = Story::begins_complete()
        .does(Msg::DriverChosen(Driver::StargateMongoose))
        .does(Msg::Chosen(Choice::Module(Module::TypeScript)))
        .does(Msg::Chosen(Choice::Credentials(Credentials::Inline)))
        .does(Msg::Cleared);
    let choices = story.model().choices();
    assert_eq!(
        (choices.driver, choices.file(), choices.credentials),
        (Driver::StargateMongoose, File::TypeScript, Credentials::Inline)
    );
}

#[test]
fn after_clearing_the_page_is_as_at_the_beginning() {
    Story::begins_complete()
        .does(Msg::Cleared)
        .enters(Field::KEYSPACE, "a/")
        .keeps_quiet_about(Field::KEYSPACE)
        .leaves(Field::KEYSPACE)
        .shows(
            Field::KEYSPACE,
            "a keyspace has only the letters a to z, digits and underscores; character 2 is a slash",
        );
}
