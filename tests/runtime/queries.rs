//! Every program of the page connects and queries: at the right host and path, with the right token.

use crate::program::{Meets, Program};
use astra_programs::{
    Credentials::{self, AstraVariables, Environment, Inline},
    File, Form,
};
use astra_uri::{
    Deployment::{self, Astra, SelfHosted},
    Reveal,
};
use test_support::{
    clients::Client,
    credentials::{Secret, connection},
    expected::Expected,
    figures, node,
    package_sets::SETS,
    recording::Recording,
};

#[test]
#[ignore = "slow: `cargo xtask test --all` runs it"]
fn every_program_queries_astra_with_a_usual_token() {
    every_program_queries(Astra, |_, _| &[Secret::Usual]);
}

#[test]
fn every_program_queries_astra_with_a_token_of_odd_characters() {
    every_program_queries(Astra, odd);
}

#[test]
#[ignore = "slow: `cargo xtask test --all` runs it"]
fn every_program_queries_a_data_api_of_ones_own_with_a_usual_password() {
    every_program_queries(SelfHosted, |_, _| &[Secret::Usual]);
}

#[test]
fn every_program_queries_a_data_api_of_ones_own_with_a_password_of_odd_characters() {
    every_program_queries(SelfHosted, |file, credentials| match (file, credentials) {
        (_, Inline) => &[Secret::Odd],
        // Its file for python-dotenv leaves out `${x}`, which this program alone would take to the letter.
        (File::Astrapy, _) => &IN_QUOTES,
        _ => &[Secret::OddInSingleQuotes, Secret::OddInDoubleQuotes, Secret::OddWithVariables],
    });
}

/// The odd secrets that a program can take. In a URL, every character is encoded; in a `.env` file, a value
/// has to do without those that no quotes keep for all readers.
fn odd(file: File, credentials: Credentials) -> &'static [Secret] {
    match credentials {
        Environment if !file.is_for_mongoose() => &IN_QUOTES,
        AstraVariables => &IN_QUOTES,
        Environment | Inline => &[Secret::Odd],
    }
}

const IN_QUOTES: [Secret; 2] = [Secret::OddInSingleQuotes, Secret::OddInDoubleQuotes];

fn every_program_queries(deployment: Deployment, secrets: fn(File, Credentials) -> &'static [Secret]) {
    for client in Client::of(deployment) {
        let mut count = 0;
        for &file in client.files {
            for (&credentials, form) in choices(client, deployment, file) {
                for &secret in secrets(file, credentials) {
                    let meets = Meets::EmptyDatabase;
                    let program = Program { client, deployment, file, credentials, form, secret, meets };
                    program.run().is_of_a_query(&program.expected());
                    count += 1;
                }
            }
        }
        figures::print(format_args!("run: {client}, {deployment}: {count} programs"));
    }
}

fn choices(client: &Client, deployment: Deployment, file: File) -> impl Iterator<Item = (&'static Credentials, Form)> {
    let forms = Form::of(file);
    Credentials::of(deployment, client.driver, file)
        .iter()
        .flat_map(move |credentials| forms.iter().map(move |form| (credentials, *form)))
}

/// What the browser tests do with the string that they read from the clipboard.
#[test]
fn a_string_handed_over_reaches_the_driver() {
    for (set, client) in SETS.into_iter().zip(Client::of(Astra)) {
        set.installed();
        for secret in Secret::OF_URLS {
            let string = connection(Astra, secret).uri(Reveal::Plain);
            let recording: Recording = node::ask("connect.mjs", &[set.name()], &string);
            recording.is_of_a_query(&Expected::of(client, Astra, secret));
        }
    }
}
