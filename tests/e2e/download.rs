//! Files: saved by the browser under their names, without a request.

use crate::{
    built,
    engine::{Engine, engine},
    messages::sentence,
    page::Page,
    wait::until_some,
};
use astra_connection_string::model::{Block, CopyOutcome};
use astra_programs::{Credentials, ENV_FILE, EnvReader, File, Form, Snippet};
use astra_uri::{Deployment, Driver, Reveal};
use std::{fs, path::Path};
use test_support::credentials::{Secret, connection};

#[test]
fn a_program_and_its_env_file_are_saved_as_they_are_copied() {
    if !engine().is_one_of(&[Engine::Chromium, Engine::Firefox], "WebKitGTK's small browser asks where to save") {
        return;
    }
    let page = Page::open(&built::file_address());
    let folder = page.session().save_downloads();
    let connection = connection(Deployment::Astra, Secret::Usual);
    page.fill_in();
    for (file, tab) in [
        (File::EsModule, "Mongoose"),
        (File::Astrapy, "astrapy"),
        (File::McpServers, "Other clients"),
        (File::Curl, "curl"),
    ] {
        page.tab(tab).click();
        let snippet = Snippet::new(Deployment::Astra, Driver::default(), file, Credentials::default(), Form::TryIt);
        let name = file.file_name();
        page.button(&format!("Save {name}")).click();
        page.shows_message(&sentence(CopyOutcome::Saved(Block::Code, name)));
        assert_eq!(
            saved(&folder, name),
            *snippet.text(Some(&connection), Reveal::Plain).expect("it is complete"),
            "{tab}"
        );
    }
    // Under the name that the commands have.
    page.button("Save astra.env").click();
    page.shows_message(&sentence(CopyOutcome::Saved(Block::Env, ENV_FILE)));
    let curl = Snippet::new(Deployment::Astra, Driver::default(), File::Curl, Credentials::default(), Form::TryIt);
    assert_eq!(
        saved(&folder, ENV_FILE),
        *curl.env_file(Some(&connection), EnvReader::Any, Reveal::Plain).expect("it is complete")
    );
    page.has_kept_to_itself();
}

/// The text of a file, once it is there.
fn saved(folder: &Path, name: &str) -> String {
    until_some(name, || fs::read_to_string(folder.join(name)).ok().filter(|text| !text.is_empty()))
}
