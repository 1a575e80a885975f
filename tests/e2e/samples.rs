//! A sample app, from its name to its files.

use crate::{
    built,
    messages::{sentence, shows_token},
    page::Page,
    wait::until_eq,
};
use astra_programs::{ProjectName, ProjectNameError, SampleApp};
use astra_uri::{Deployment, Reveal};
use test_support::credentials::{Secret, connection};

const NAME: &str = "my-app";

#[test]
fn each_sample_gives_its_command_its_file_and_what_follows() {
    let page = Page::open(&built::file_address());
    let connection = connection(Deployment::Astra, Secret::Usual);
    let name = ProjectName::parse(NAME).expect("it is one").value;
    page.fill_in();
    page.go_to("Sample apps");
    page.type_into("Project name", NAME);
    for sample in SampleApp::ALL {
        page.choose("Sample", &sample.to_string());
        let file = |reveal| sample.env_file(&connection, reveal).to_string();
        until_eq("the file", || page.output("Sample .env").exact_text(), &file(Reveal::Masked));
        page.copies("Copy create command", "Command copied.", &sample.create_command(&name));
        page.copies("Copy sample .env", ".env copied.", &file(Reveal::Plain));
        page.copies("Copy sample .env without token", ".env copied, without the secret.", &file(Reveal::Placeholder));
        page.copies("Copy next commands", "Commands copied.", &sample.next_commands(&name));
    }
    assert!(!shows_token(&page.markup(), &Secret::Usual.token()), "the token is in the page");
    page.has_kept_to_itself();
}

#[test]
fn a_name_that_is_a_path_is_refused_and_there_is_no_command() {
    let page = Page::open(&built::file_address());
    page.go_to("Sample apps");
    page.paste_into("Project name", "../x");
    until_eq("the refusal", || page.message_of("Project name", "error"), &sentence(ProjectNameError::Path));
    assert!(!page.has_output("Create command") && !page.has_output("Next commands"));
    page.type_into("Project name", NAME);
    until_eq("the command", || page.has_output("Create command"), &true);
    page.has_kept_to_itself();
}
