//! What a copy is for: to be used, with the secret, or to be shown, without it. And files, to be saved.

use crate::{
    credentials::{connection_string, token},
    story::Story,
};
use astra_connection_string::model::{Block, Choice, Field, Intent, Msg};
use astra_programs::{Client, Credentials, File, Form, SampleApp, Snippet};
use astra_uri::{Deployment, Driver};

const WITHOUT: Option<&str> = Some("connection string copied, without the secret");

#[test]
fn a_string_to_be_shown_has_a_word_in_place_of_the_token() {
    Story::begins_complete()
        .asks_to_show(Block::ConnectionString)
        .gets(Some(&connection_string().replace(&token(), "YOUR_APPLICATION_TOKEN")))
        .does(Msg::Copied(Block::ConnectionString, Some(Intent::Show)))
        .reports_copy(WITHOUT);
}

#[test]
fn a_program_to_be_shown_takes_its_values_from_the_environment() {
    // All that have programs: the others have settings.
    for client in Client::of(Deployment::SelfHosted).iter().copied() {
        let story = Story::begins_complete().does(Msg::Chosen(Choice::Client(client))).asks_for(Block::Code);
        let from_environment = story.given().to_owned();
        let story = story.does(Msg::Chosen(Choice::Credentials(Credentials::Inline))).asks_to_show(Block::Code);
        assert_eq!(story.given(), from_environment, "{client}");
    }
}

#[test]
fn an_env_file_to_be_shown_has_every_line_and_no_token() {
    let story = Story::begins_complete().asks_for(Block::Env);
    let whole = story.given().to_owned();
    story.asks_to_show(Block::Env).gets(Some(&whole.replace(&token(), "YOUR_APPLICATION_TOKEN")));
}

#[test]
fn the_env_file_of_a_sample_is_shown_without_the_token_too() {
    for sample in SampleApp::ALL {
        let story = Story::begins_complete().does(Msg::Chosen(Choice::Sample(sample))).asks_for(Block::SampleEnv);
        let whole = story.given().to_owned();
        story.asks_to_show(Block::SampleEnv).gets(Some(&whole.replace(&token(), "YOUR_APPLICATION_TOKEN")));
    }
}

/// By the field's own answer: the field does not take the placeholder for a token.
#[test]
fn the_word_in_place_of_the_token_is_read_as_a_placeholder() {
    Story::begins()
        .pastes(Field::TOKEN, "YOUR_APPLICATION_TOKEN")
        .shows(Field::TOKEN, "this is a placeholder; your own application token goes here");
}

#[test]
fn files_have_names_and_commands_have_none() {
    for (file, name) in [
        (File::CommonJs, "connect.cjs"),
        (File::EsModule, "connect.mjs"),
        (File::TypeScript, "connect.mts"),
        (File::Curl, "check.sh"),
        (File::AstraDbTs, "connect.mts"),
        (File::Astrapy, "connect.py"),
        (File::McpServers, "mcp.json"),
    ] {
        assert_eq!(Block::Code.file_name(snippet(file, Form::TryIt)), Some(name));
    }
    assert_eq!(Block::Code.file_name(snippet(File::EsModule, Form::InYourApp)), None);
    assert_eq!(Block::Env.file_name(Snippet::default()), Some("astra.env"));
    assert_eq!(Block::SampleEnv.file_name(Snippet::default()), Some(".env"));
    for block in [Block::ConnectionString, Block::Install, Block::Run, Block::SampleCommand, Block::SampleNext] {
        assert_eq!(block.file_name(Snippet::default()), None, "{block}");
    }
}

fn snippet(file: File, form: Form) -> Snippet {
    Snippet::new(Deployment::Astra, Driver::default(), file, Credentials::default(), form)
}

#[test]
fn a_file_that_was_handed_to_the_browser_is_named() {
    Story::begins_complete()
        .does(Msg::SaveRequested(Block::Code))
        .reports_copy(Some("the browser saves it as connect.mjs"))
        .does(Msg::SaveRequested(Block::Install))
        .reports_copy(None);
}

#[test]
fn a_block_knows_whether_it_holds_the_secret() {
    let holds = |story: &Story, block| story.model().holds_secret(block);
    let story = Story::begins_complete();
    for block in [Block::ConnectionString, Block::Env, Block::SampleEnv] {
        assert!(holds(&story, block), "{block}");
    }
    assert!(!holds(&story, Block::Code));
    let story = story.does(Msg::Chosen(Choice::Credentials(Credentials::Inline)));
    assert!(holds(&story, Block::Code) && !holds(&story, Block::Env));
    for block in [Block::Install, Block::Run, Block::SampleCommand, Block::SampleNext] {
        assert!(!holds(&story, block), "{block}");
    }
}
