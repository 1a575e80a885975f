//! Driver, program and the place of the credentials: they change the code and nothing else.

use crate::{
    credentials::{KEYSPACE, connection_string, endpoint, token},
    story::Story,
};
use astra_connection_string::model::{Block, Choice, Msg};
use astra_programs::{Client, Credentials, File, Form, Module, PackageManager, Platform};
use astra_uri::Driver;

#[test]
fn the_page_begins_with_a_whole_program_for_the_maintained_driver_and_the_string_in_the_environment() {
    let story = Story::begins();
    let choices = story.model().choices();
    assert_eq!(choices.driver, Driver::AstraMongoose);
    assert_eq!(choices.file(), File::EsModule);
    assert_eq!((choices.form, choices.credentials), (Form::TryIt, Credentials::Environment));
    assert_eq!(choices.tools().manager, PackageManager::Npm);
}

#[test]
fn the_driver_changes_code_and_command_and_not_the_string() {
    for (driver, installed) in [
        (Driver::AstraMongoose, "npm install mongoose@9 \"@datastax/astra-mongoose@1\""),
        (Driver::StargateMongoose, "npm install mongoose@8 stargate-mongoose@0.6"),
    ] {
        let story = Story::begins_complete().does(Msg::DriverChosen(driver)).has_the_string(&connection_string());
        let code = story.asks_for(Block::Code);
        assert!(code.given().contains(&format!("from '{}'", driver.package())), "{driver}");
        code.asks_for(Block::Install).gets(Some(installed));
    }
}

#[test]
fn the_kind_of_module_changes_the_code_and_stays_while_another_client_is_looked_at() {
    for (module, line, run) in [
        (Module::CommonJs, "const mongoose = require('mongoose');", "node --env-file=astra.env connect.cjs"),
        (Module::EsModule, "import mongoose from 'mongoose';", "node --env-file=astra.env connect.mjs"),
        (Module::TypeScript, "import mongoose from 'mongoose';", "node --env-file=astra.env connect.mts"),
    ] {
        let story = Story::begins()
            .does(Msg::Chosen(Choice::Module(module)))
            .does(Msg::Chosen(Choice::Client(Client::Astrapy)))
            .does(Msg::Chosen(Choice::Client(Client::Mongoose)))
            .asks_for(Block::Code);
        assert!(story.given().lines().any(|found| found == line), "{module}");
        story.asks_for(Block::Run).gets(Some(run));
    }
}

#[test]
fn a_worker_is_there_for_the_maintained_driver_alone_and_stays_chosen() {
    let story = Story::begins()
        .does(Msg::Chosen(Choice::Module(Module::Worker)))
        .does(Msg::Chosen(Choice::Form(Form::InYourApp)))
        .does(Msg::Chosen(Choice::Credentials(Credentials::Inline)))
        .asks_for(Block::Code);
    assert!(story.given().contains("async fetch(request, env)"), "{}", story.given());
    let story = story.asks_for(Block::Run);
    assert!(story.given().starts_with("npx wrangler dev --env-file=astra.env "), "{}", story.given());
    let story = story.does(Msg::DriverChosen(Driver::StargateMongoose));
    assert_eq!(story.model().choices().file(), File::EsModule);
    let story = story.does(Msg::DriverChosen(Driver::AstraMongoose));
    assert_eq!(story.model().choices().file(), File::Worker);
}

#[test]
fn the_lines_for_a_program_that_is_there_connect_and_nothing_else() {
    let story = Story::begins_complete().does(Msg::Chosen(Choice::Form(Form::InYourApp))).asks_for(Block::Code);
    assert!(story.given().contains("mongoose.setDriver(driver);") && story.given().contains("mongoose.connect(uri"));
    assert!(!story.given().contains("mongoose.model("), "{}", story.given());
    story.does(Msg::SaveRequested(Block::Code)).reports_copy(None);
}

#[test]
fn each_language_has_the_program_chosen_for_it_to_install_packages() {
    let story = Story::begins()
        .does(Msg::Chosen(Choice::Manager(PackageManager::Pnpm)))
        .does(Msg::Chosen(Choice::Manager(PackageManager::Uv)))
        .asks_for(Block::Install);
    assert!(story.given().starts_with("pnpm add mongoose@9"));
    let story = story.does(Msg::Chosen(Choice::Client(Client::Astrapy))).asks_for(Block::Install);
    assert!(story.given().starts_with("uv venv"));
    story.asks_for(Block::Run).gets(Some("uv run connect.py"));
}

#[test]
fn a_program_is_run_by_the_chosen_runtime() {
    let story = Story::begins().does(Msg::Chosen(Choice::Platform(Platform::Bun)));
    let story = story.asks_for(Block::Run).gets(Some("bun --env-file=astra.env connect.mjs"));
    let story = story.does(Msg::Chosen(Choice::Platform(Platform::Deno))).asks_for(Block::Run);
    let story = story.gets(Some("deno run --env-file=astra.env --allow-env --allow-net connect.mjs"));
    let story = story.does(Msg::Chosen(Choice::Client(Client::Astrapy))).asks_for(Block::Run);
    story.gets(Some("python connect.py"));
}

#[test]
fn the_string_is_in_the_code_only_where_that_was_chosen() {
    let story = Story::begins_complete().asks_for(Block::Code);
    assert!(!story.given().contains("AstraCS"));
    let story = story.does(Msg::Chosen(Choice::Credentials(Credentials::Inline))).asks_for(Block::Code);
    assert!(story.given().contains(&format!("'{}'", connection_string())));
    let story = story.does(Msg::Chosen(Choice::Credentials(Credentials::Environment))).asks_for(Block::Code);
    assert!(!story.given().contains("AstraCS"));
}

#[test]
fn the_env_file_holds_the_string_or_the_variables_of_the_astra_command() {
    let parts = format!(
        "ASTRA_DB_API_ENDPOINT={}\nASTRA_DB_KEYSPACE={KEYSPACE}\nASTRA_DB_APPLICATION_TOKEN={}\n",
        endpoint(),
        token()
    );
    let story =
        Story::begins_complete().asks_for(Block::Env).gets(Some(&format!("ASTRA_URI={}\n", connection_string())));
    let story = story.does(Msg::Chosen(Choice::Credentials(Credentials::AstraVariables)));
    let story = story.asks_for(Block::Env).gets(Some(&parts)).asks_for(Block::Code);
    assert!(story.given().contains("createAstraUri(endpoint, token, keyspace)"));
    story.does(Msg::Chosen(Choice::Client(Client::Curl))).asks_for(Block::Env).gets(Some(&parts));
}
