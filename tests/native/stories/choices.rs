//! Driver, file and the place of the credentials: they change the code and nothing else.

use crate::{
    credentials::{KEYSPACE, connection_string, endpoint, token},
    story::Story,
};
use astra_connection_string::model::{Block, Msg};
use astra_programs::{Credentials, File};
use astra_uri::Driver;

#[test]
fn the_page_begins_with_the_maintained_driver_and_the_string_in_the_environment() {
    let story = Story::begins();
    let choices = story.model().choices();
    assert_eq!(choices.driver, Driver::AstraMongoose);
    assert_eq!(choices.file, File::EsModule);
    assert_eq!(choices.credentials, Credentials::Environment);
}

#[test]
fn the_driver_changes_code_and_command_and_not_the_string() {
    for driver in Driver::ALL {
        let story = Story::begins_complete().does(Msg::DriverChosen(driver)).has_the_string(&connection_string());
        let code = story.asks_for(Block::Code);
        assert!(code.given().contains(&format!("from '{}'", driver.package())), "{driver}");
        let command = code.asks_for(Block::Install);
        assert_eq!(command.given(), astra_programs::install_command(driver));
    }
}

#[test]
fn the_language_changes_the_code() {
    let beginnings = [
        (File::CommonJs, "const mongoose = require('mongoose');"),
        (File::EsModule, "import mongoose from 'mongoose';"),
        (File::TypeScript, "import mongoose from 'mongoose';"),
    ];
    for (file, line) in beginnings {
        let code = Story::begins().does(Msg::FileChosen(file)).asks_for(Block::Code);
        assert!(code.given().lines().any(|found| found == line), "{file}");
    }
}

#[test]
fn the_string_is_in_the_code_only_where_that_was_chosen() {
    let story = Story::begins_complete().asks_for(Block::Code);
    assert!(!story.given().contains("AstraCS"));
    let story = story.does(Msg::CredentialsChosen(Credentials::Inline)).asks_for(Block::Code);
    assert!(story.given().contains(&format!("'{}'", connection_string())));
    let story = story.does(Msg::CredentialsChosen(Credentials::Environment)).asks_for(Block::Code);
    assert!(!story.given().contains("AstraCS"));
}

#[test]
fn the_env_file_holds_the_string() {
    Story::begins_complete().does(Msg::FileChosen(File::DotEnv)).asks_for(Block::Code).gets(Some(&format!(
        "# For Mongoose:\nASTRA_URI={}\n\n# For astra-db-ts, astrapy and curl:\nASTRA_DB_API_ENDPOINT={}\n\
             ASTRA_DB_KEYSPACE={KEYSPACE}\nASTRA_DB_APPLICATION_TOKEN={}\n",
        connection_string(),
        endpoint(),
        token()
    )));
}
