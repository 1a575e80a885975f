//! A sample app: a name, a command, a file, and the commands that follow.

use crate::{credentials::connection_string, story::Story};
use astra_connection_string::model::{Block, Choice, Field, Msg};
use astra_programs::SampleApp;

#[test]
fn the_page_begins_with_the_first_sample_and_no_name() {
    let story = Story::begins();
    assert_eq!(story.model().choices().sample, SampleApp::NetlifyFunctionsEcommerce);
    story.asks_for(Block::SampleNext).gets(None);
}

#[test]
fn a_name_makes_the_commands_before_there_is_a_database() {
    Story::begins()
        .does(Msg::Chosen(Choice::Sample(SampleApp::DiscordBot)))
        .enters(Field::ProjectName, "my-discord-bot")
        .asks_for(Block::SampleCommand)
        .gets(Some("npx create-stargate-mongoose-app@0.0.3 my-discord-bot --sample discord-bot"))
        .asks_for(Block::SampleNext)
        .gets(Some("cd my-discord-bot\nnpm run seed\nnode --env-file=.env deploy-commands.js\nnpm start\n"));
}

#[test]
fn a_name_that_is_none_makes_no_command() {
    for name in ["../x", "my app", "--sample", "a;ls", ".."] {
        let story = Story::begins().enters(Field::ProjectName, name).leaves(Field::ProjectName);
        assert!(story.model().connect().notes(Field::ProjectName).error.is_some(), "{name}");
        story.asks_for(Block::SampleCommand).gets(None).asks_for(Block::SampleNext).gets(None);
    }
}

#[test]
fn a_name_in_upper_case_is_read_in_lower_case_and_that_is_reported() {
    Story::begins()
        .enters(Field::ProjectName, "My-Bot")
        .leaves(Field::ProjectName)
        .shows_reading(Field::ProjectName, "Read as my-bot: turned into lower case")
        .asks_for(Block::SampleNext)
        .gets(Some("cd my-bot\nnpm run seed\nnpm run build\nnpm start\n"));
}

#[test]
fn the_name_of_a_project_has_no_part_in_the_string() {
    Story::begins_complete()
        .enters(Field::ProjectName, "../x")
        .leaves(Field::ProjectName)
        .has_the_string(&connection_string())
        .asks_for(Block::ConnectionString)
        .gets(Some(&connection_string()))
        .sums_up(&[]);
}

#[test]
fn the_env_file_waits_for_the_database_and_names_what_is_missing() {
    let story = Story::begins().asks_for(Block::SampleEnv).gets(None);
    story.sums_up(&[Field::DATABASE_ID, Field::REGION, Field::KEYSPACE, Field::TOKEN]);
    let story =
        Story::begins_complete().does(Msg::Chosen(Choice::Sample(SampleApp::McpServer))).asks_for(Block::SampleEnv);
    story.gets(Some(&format!("IS_ASTRA=true\nDATA_API_URL={}\n", connection_string())));
}
