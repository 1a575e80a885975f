//! Every program runs unchanged with the runtimes that the page offers beside Node, by the command that it gives for them.

use crate::program::{Meets, Program};
use astra_programs::{Credentials, Form, Platform, syntax::Language};
use astra_uri::{
    Deployment::{self, Astra, SelfHosted},
    Driver,
};
use test_support::{clients::Client, credentials::Secret, figures};

#[test]
fn bun_runs_every_program() {
    runs_every_program(Platform::Bun);
}

#[test]
fn deno_runs_every_program() {
    runs_every_program(Platform::Deno);
}

#[test]
fn a_newer_node_runs_every_program_as_it_is() {
    for deployment in [Astra, SelfHosted] {
        for client in Client::of(deployment).filter(|client| is_of_javascript(client)) {
            let mut count = 0;
            for &file in client.files {
                for &credentials in Credentials::of(deployment, client.driver, file) {
                    let (form, secret, meets) = (Form::TryIt, Secret::Usual, Meets::EmptyDatabase);
                    let program = Program { client, deployment, file, credentials, form, secret, meets };
                    program.run_with_newer_node().is_of_a_query(&program.expected());
                    count += 1;
                }
            }
            figures::print(format_args!("run with Node 22: {client}, {deployment}: {count} programs"));
        }
    }
}

/// Astra is reached through a proxy, which stargate-mongoose does not use: its programs differ by options alone, and run
/// against a self-hosted Data API.
fn runs_every_program(platform: Platform) {
    for deployment in [Astra, SelfHosted] {
        for client in Client::of(deployment).filter(|client| is_run(client, deployment)) {
            let mut count = 0;
            for &file in client.files {
                let forms = Form::of(file);
                for (&credentials, &form) in Credentials::of(deployment, client.driver, file)
                    .iter()
                    .flat_map(|credentials| forms.iter().map(move |form| (credentials, form)))
                {
                    let (secret, meets) = (Secret::Usual, Meets::EmptyDatabase);
                    let program = Program { client, deployment, file, credentials, form, secret, meets };
                    program.run_with(platform).is_of_a_query(&program.expected());
                    count += 1;
                }
            }
            figures::print(format_args!("run with {platform}: {client}, {deployment}: {count} programs"));
        }
    }
}

fn is_run(client: &Client, deployment: Deployment) -> bool {
    let is_reached = client.driver != Driver::StargateMongoose || deployment == SelfHosted;
    is_reached && is_of_javascript(client)
}

fn is_of_javascript(client: &Client) -> bool {
    client.files.iter().all(|file| file.language() == Language::JavaScript)
}
