//! Files: saved by the browser under their names, without a request.

use crate::{
    built,
    engine::{Engine, engine},
    messages::sentence,
    page::Page,
    wait::until_some,
};
use astra_connection_string::model::{Block, CopyOutcome};
use astra_programs::{Credentials, File, Snippet};
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
    for (file, tab, saved_as) in [
        (File::EsModule, "ES module", "connect.mjs"),
        (File::Astrapy, "astrapy", "connect.py"),
        (File::Curl, "curl", "check.sh"),
        // Without its full stop, which the page adds.
        (File::DotEnv, ".env", "env"),
    ] {
        page.tab(tab).click();
        page.button(&format!("Download {}", file.file_name())).click();
        page.shows_message(&sentence(CopyOutcome::Saved(Block::Code, file.file_name())));
        let snippet = Snippet::new(Deployment::Astra, Driver::default(), file, Credentials::default());
        let text = snippet.text(Some(&connection), Reveal::Plain).expect("the connection is there");
        assert_eq!(saved(&folder, saved_as), *text, "{tab}");
    }
    page.has_kept_to_itself();
}

/// The text of a file, once it is there.
fn saved(folder: &Path, name: &str) -> String {
    until_some(name, || fs::read_to_string(folder.join(name)).ok().filter(|text| !text.is_empty()))
}
