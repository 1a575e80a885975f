//! The tab `Other clients`: a file of variables for those that read them, and the settings of the MCP server.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, connection_string, endpoint, token},
    story::Story,
};
use astra_connection_string::model::{Block, Choice, CopyOutcome, Field, Intent, Msg};
use astra_programs::{Client, Credentials, File};
use astra_uri::{Deployment, Reveal, credentials::ApplicationToken};

const BLOCKS: [Block; 2] = [Block::Env, Block::Code];

fn others() -> Msg {
    Msg::Chosen(Choice::Client(Client::Others))
}

fn begins_complete() -> Story {
    Story::begins_complete().does(others())
}

#[test]
fn both_blocks_wait_for_all_fields_and_lead_to_what_is_missing() {
    for block in BLOCKS {
        let story = Story::begins().does(others());
        assert_eq!(story.view().block(block).text, None, "{block:?}");
        story.asks_for(block).gets(None).sums_up(&Field::of(Deployment::Astra));
    }
}

#[test]
fn both_blocks_are_shown_with_the_token_masked_and_copied_with_it() {
    for block in BLOCKS {
        let story = begins_complete();
        let shown = story.view().block(block).text.as_ref().expect("it is complete").to_string();
        assert!(shown.contains(ApplicationToken::MASK) && !shown.contains(&token()[8..14]), "{block:?}");
        assert!(story.view().block(block).holds_secret && story.model().holds_secret(block), "{block:?}");
        let story = story.asks_for(block);
        assert_eq!(story.given().replace(&token(), ApplicationToken::MASK), shown, "{block:?}");
        assert_eq!(story.model().connect().reveal(), Reveal::Masked);
    }
}

#[test]
fn both_blocks_are_copied_without_the_token_too() {
    for (block, report) in
        [(Block::Env, ".env copied, without the secret"), (Block::Code, "code copied, without the secret")]
    {
        let story = begins_complete().asks_for(block);
        let whole = story.given().to_owned();
        story
            .asks_to_show(block)
            .gets(Some(&whole.replace(&token(), "YOUR_APPLICATION_TOKEN")))
            .copy_succeeds()
            .reports_copy(Some(report));
    }
}

#[test]
fn the_file_has_a_value_for_every_variable() {
    begins_complete().asks_for(Block::Env).gets(Some(&format!(
        "ASTRA_DB_API_ENDPOINT={}\nASTRA_DB_KEYSPACE={KEYSPACE}\nASTRA_DB_NAMESPACE={KEYSPACE}\n\
         ASTRA_DB_APPLICATION_TOKEN={}\n",
        endpoint(),
        token()
    )));
}

#[test]
fn both_are_saved_under_the_names_that_are_looked_for() {
    begins_complete()
        .does(Msg::SaveRequested(Block::Env))
        .reports_copy(Some("the browser saves it as .env, or as env: it then needs its full stop back"))
        .does(Msg::SaveRequested(Block::Code))
        .reports_copy(Some("the browser saves it as mcp.json"));
}

#[test]
fn there_is_nothing_to_install_and_no_command_to_run() {
    let story = begins_complete();
    for block in [Block::Install, Block::Run] {
        assert_eq!(story.view().block(block).text, None, "{block:?}");
    }
}

/// The choice stays for the programs, and makes no difference here.
#[test]
fn values_in_the_code_are_a_choice_of_the_programs_alone() {
    let story = begins_complete().asks_for(Block::Code);
    let settings = story.given().to_owned();
    let story = story.does(Msg::Chosen(Choice::Credentials(Credentials::Inline))).asks_for(Block::Code);
    let story = story.gets(Some(&settings)).asks_for(Block::Env);
    assert!(story.given().contains("ASTRA_DB_NAMESPACE="));
    let story = story.does(Msg::Chosen(Choice::Client(Client::Curl)));
    assert_eq!(story.view().code.snippet().credentials(), Credentials::Inline);
}

/// The page reads the texts that it gives.
#[test]
fn both_blocks_fill_the_fields_of_another_page() {
    for block in BLOCKS {
        let given = begins_complete().asks_for(block).given().to_owned();
        let story = Story::begins().does(Msg::TextPasted(None, given));
        let [id, region, keyspace, _] = Field::of(Deployment::Astra);
        story.has(id, DATABASE_ID).has(region, REGION).has(keyspace, KEYSPACE).has_the_string(&connection_string());
    }
}

#[test]
fn a_self_hosted_data_api_has_the_first_tab_in_its_place_and_astra_has_it_again() {
    let story = begins_complete().does(Msg::DeploymentChosen(Deployment::SelfHosted));
    assert_eq!(story.view().code.choices().client, Client::Mongoose);
    assert_eq!(story.view().block(Block::Code).snippet.file(), File::EsModule);
    let story = story.does(Msg::DeploymentChosen(Deployment::Astra));
    assert_eq!(story.view().code.choices().client, Client::Others);
    assert_eq!(story.view().block(Block::Code).snippet.file(), File::McpServers);
}

#[test]
fn clearing_the_clipboard_is_offered_after_a_copy_with_the_token() {
    let story = begins_complete().asks_for(Block::Code).copy_succeeds();
    assert!(story.view().block(Block::Code).copying.is_on_clipboard);
    assert_eq!(story.view().block(Block::Code).copying.just_copied, Some(Intent::Use));
    assert_eq!(story.model().copies().outcome, Some(CopyOutcome::Copied(Block::Code, Some(Intent::Use))));
}
