//! A self-hosted Data API: other fields, another string, the same page.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, SELF_HOSTED, connection_string},
    story::Story,
};
use astra_connection_string::model::{Block, Choice, Field, Msg};
use astra_programs::{Client, Credentials, EnvReader};
use astra_uri::{Deployment, Driver, Reveal};

const STRING: &str = "http://localhost:8181/v1/Shop_2";

fn begins() -> Story {
    Story::begins().does(Msg::DeploymentChosen(Deployment::SelfHosted))
}

fn begins_complete() -> Story {
    let fields = Field::of(Deployment::SelfHosted);
    fields.into_iter().zip(SELF_HOSTED).fold(begins(), |story, (field, text)| story.enters(field, text).leaves(field))
}

#[test]
fn it_begins_with_the_address_of_the_container_on_this_machine() {
    let story = begins().has(Field::BASE_URL, "http://localhost:8181").has_no_string();
    assert_eq!(story.model().connect().readable(), 1);
    assert_eq!(story.shown_string(), "http://localhost:8181/v1/keyspace");
}

#[test]
fn its_string_holds_no_secret_and_is_the_same_for_both_drivers() {
    for driver in Driver::ALL {
        let story = begins_complete().does(Msg::DriverChosen(driver)).has_the_string(STRING);
        story
            .asks_for(Block::ConnectionString)
            .gets(Some(STRING))
            .copy_succeeds()
            .reports_copy(Some("connection string copied"));
    }
}

#[test]
fn a_string_without_user_name_or_password_is_not_finished() {
    for field in [Field::USERNAME, Field::PASSWORD] {
        let story = begins_complete().enters(field, "x").deletes(field, 1).has_no_string();
        story.asks_for(Block::ConnectionString).gets(None).sums_up(&[field]);
    }
}

#[test]
fn each_driver_gets_the_options_that_it_needs() {
    for driver in Driver::ALL {
        let story = begins().does(Msg::DriverChosen(driver)).asks_for(Block::Code);
        assert!(story.given().contains("{ isAstra: false, username, password }"), "{driver}");
    }
}

#[test]
fn a_connection_string_in_the_field_of_the_base_url_is_split() {
    let story = begins().pastes(Field::BASE_URL, "https://data-api.example.com/v1/inventory/");
    let story = story.has(Field::BASE_URL, "https://data-api.example.com").has(Field::KEYSPACE, "inventory");
    assert_eq!(story.model().connect().split(), [Field::BASE_URL, Field::KEYSPACE]);
}

#[test]
fn a_password_in_clear_is_warned_of_only_where_others_could_read_it() {
    for near in ["http://localhost:8181", "http://192.168.0.2:8181", "https://data-api:8181"] {
        begins().enters(Field::BASE_URL, near).leaves(Field::BASE_URL).keeps_quiet_about(Field::BASE_URL);
    }
    for (open, warning) in [
        ("http://data-api.example.com", "over http the password goes to this host unencrypted; https protects it"),
        (
            "http://data-api:8181",
            "over http the password goes unencrypted to the machine of this name, such as a container",
        ),
    ] {
        begins().enters(Field::BASE_URL, open).leaves(Field::BASE_URL).warns(Field::BASE_URL, &[warning]);
    }
}

#[test]
fn what_was_typed_for_one_deployment_is_there_when_it_is_chosen_again() {
    Story::begins_complete()
        .does(Msg::DeploymentChosen(Deployment::SelfHosted))
        .has_no_string()
        .has(Field::KEYSPACE, KEYSPACE)
        .does(Msg::DeploymentChosen(Deployment::Astra))
        .has_the_string(&connection_string());
}

#[test]
fn the_fields_of_the_other_deployment_take_no_part() {
    // Left to the page, an endpoint there would be split into the field that both have.
    let endpoint = format!("https://{DATABASE_ID}-eastus.apps.astra.datastax.com/api/json/v1/other");
    let story =
        Story::begins().enters(Field::DATABASE_ID, &endpoint).does(Msg::DeploymentChosen(Deployment::SelfHosted));
    story.enters(Field::KEYSPACE, "mine").leaves(Field::DATABASE_ID).has(Field::KEYSPACE, "mine").sums_up(&[]);
}

#[test]
fn choosing_a_deployment_hides_the_secret_again() {
    let story = Story::begins_complete().does(Msg::RevealRequested).does(Msg::DeploymentChosen(Deployment::SelfHosted));
    assert_eq!(story.model().connect().reveal(), Reveal::Masked);
}

#[test]
fn the_password_is_in_the_code_only_where_that_was_chosen_and_then_masked() {
    let story = begins_complete().asks_for(Block::Code);
    assert!(!story.given().contains(SELF_HOSTED[3]));
    let story = story.does(Msg::Chosen(Choice::Credentials(Credentials::Inline))).asks_for(Block::Code);
    assert!(story.given().contains(&format!("const password = '{}';", SELF_HOSTED[3])));
    let shown = story.model().block(Block::Code, story.model().connect().reveal()).expect("it is complete");
    assert!(shown.contains("const password = '••••';") && !shown.contains(SELF_HOSTED[3]));
}

#[test]
fn the_env_file_sets_what_the_program_takes() {
    let story = begins_complete().asks_for(Block::Env);
    assert_eq!(
        story.given(),
        format!("DATA_API_URL={STRING}\nDATA_API_AUTH_USERNAME=cassandra\nDATA_API_AUTH_PASSWORD={}\n", SELF_HOSTED[3])
    );
    story.does(Msg::Chosen(Choice::Client(Client::Curl))).asks_for(Block::Env).gets(Some(&format!(
        "DATA_API_ENDPOINT=http://localhost:8181\nDATA_API_KEYSPACE={KEYSPACE}\n\
         DATA_API_AUTH_USERNAME=cassandra\nDATA_API_AUTH_PASSWORD={}\n",
        SELF_HOSTED[3]
    )));
}

#[test]
fn a_password_that_readers_differ_on_is_written_for_the_chosen_one() {
    let story = begins_complete();
    assert_eq!(story.view().block(Block::Env).reader, None, "all read it alike");
    let story = story.enters(Field::PASSWORD, "pa$word#1").leaves(Field::PASSWORD);
    assert_eq!(story.view().block(Block::Env).reader, Some(EnvReader::Any));
    let story = story.asks_for(Block::Env);
    let why = "readers of .env files differ on it. Choose the one that reads this file.";
    assert!(story.given().ends_with(&format!("\n# DATA_API_AUTH_PASSWORD is left out: {why}\n")), "{}", story.given());
    for (reader, written) in [
        (EnvReader::NodeOrDotenv, "'pa$word#1'"),
        (EnvReader::BunNextOrVite, r"'pa\$word#1'"),
        (EnvReader::Docker, "pa$word#1"),
    ] {
        let story = begins_complete().enters(Field::PASSWORD, "pa$word#1").leaves(Field::PASSWORD);
        let story = story.does(Msg::Chosen(Choice::Reader(reader))).asks_for(Block::Env);
        assert!(story.given().ends_with(&format!("\nDATA_API_AUTH_PASSWORD={written}\n")), "{}", story.given());
    }
}
