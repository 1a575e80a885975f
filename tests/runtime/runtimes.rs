//! Every program runs unchanged with the runtimes that the page offers beside Node, by the command that it gives for them.

use crate::{known_failures::is_of, program::Program};
use astra_programs::{Credentials, File, Form, Platform, syntax::Language};
use astra_uri::{
    Deployment::{self, Astra, SelfHosted},
    Driver,
};
use test_support::{
    clients::{Client, ON_MONGOOSE_8},
    figures,
    recording::Recording,
};

/// The row of what Deno prints when it may do nothing.
pub(crate) const PERMISSIONS: &str = "NotCapable: Requires env access";

#[test]
fn bun_runs_every_program() {
    runs_every_program(Platform::Bun);
}

#[test]
fn deno_runs_every_program() {
    runs_every_program(Platform::Deno);
}

/// Without a terminal it does not ask for them.
#[test]
fn deno_runs_nothing_without_permissions() {
    let client = Client::of(Astra).next().expect("there is one");
    let file = client.files[0];
    let recording = Program::usual(client, Astra, file).run_by(Platform::Deno, &["deno", "run", file.file_name()]);
    recording.is_of_no_start(PERMISSIONS);
    is_of(PERMISSIONS, &recording.output());
}

#[test]
#[ignore = "slow: `cargo xtask test --all` runs it"]
fn node_22_runs_every_program_as_it_is() {
    newer_node_runs_every_program(22);
}

#[test]
#[ignore = "slow: `cargo xtask test --all` runs it"]
fn node_24_runs_every_program_as_it_is() {
    newer_node_runs_every_program(24);
}

#[test]
fn node_26_runs_every_program_as_it_is() {
    newer_node_runs_every_program(26);
}

#[test]
#[ignore = "slow: `cargo xtask test --all` runs it"]
fn the_driver_on_mongoose_8_runs_every_program() {
    for deployment in [Astra, SelfHosted] {
        let count = every_program(&ON_MONGOOSE_8, deployment, alone, &Program::run);
        figures::print(format_args!("run with Node: {ON_MONGOOSE_8}, {deployment}: {count} programs"));
    }
}

fn newer_node_runs_every_program(major: u32) {
    for deployment in [Astra, SelfHosted] {
        for client in Client::of(deployment).filter(|client| is_of_javascript(client)) {
            let count = every_program(client, deployment, alone, &|program| program.run_with_newer_node(major));
            figures::print(format_args!("run with Node {major}: {client}, {deployment}: {count} programs"));
        }
    }
}

/// Runs the programs of a client in these forms, and returns how many there are.
fn every_program(
    client: &'static Client,
    deployment: Deployment,
    forms: fn(File) -> &'static [Form],
    run: &dyn Fn(&Program) -> Recording,
) -> usize {
    let mut count = 0;
    for &file in client.files {
        for &credentials in Credentials::of(deployment, client.driver, file) {
            for &form in forms(file) {
                let program = Program { credentials, form, ..Program::usual(client, deployment, file) };
                run(&program).is_of_a_query(&program.expected());
                count += 1;
            }
        }
    }
    count
}

fn alone(_: File) -> &'static [Form] {
    &[Form::TryIt]
}

/// Astra is reached through a proxy, which stargate-mongoose does not use: its programs differ by options alone, and run
/// against a self-hosted Data API.
fn runs_every_program(platform: Platform) {
    for deployment in [Astra, SelfHosted] {
        for client in Client::of(deployment).filter(|client| is_run(client, deployment)) {
            let count = every_program(client, deployment, Form::of, &|program| program.run_with(platform));
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
