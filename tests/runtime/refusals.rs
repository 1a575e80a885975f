//! No program takes a refusal for success, with whatever content a server, a proxy or a firewall sends it; each ends by itself,
//! with an error, and shows nothing of the secret.

use crate::program::{Meets, Program};
use astra_programs::{Credentials, Form};
use astra_uri::Deployment::{self, Astra, SelfHosted};
use test_support::{clients::Client, credentials::Secret, figures};

/// Each status with errors as the Data API has them, with other JSON, with a page, and with nothing.
const REFUSALS: [&str; 20] = [
    "refusal 401 errors",
    "refusal 401 json",
    "refusal 401 html",
    "refusal 401 nothing",
    "refusal 403 errors",
    "refusal 403 json",
    "refusal 403 html",
    "refusal 403 nothing",
    "refusal 404 errors",
    "refusal 404 json",
    "refusal 404 html",
    "refusal 404 nothing",
    "refusal 429 errors",
    "refusal 429 json",
    "refusal 429 html",
    "refusal 429 nothing",
    "refusal 500 errors",
    "refusal 500 json",
    "refusal 500 html",
    "refusal 500 nothing",
];

#[test]
fn no_program_is_connected_where_astra_refuses() {
    each_program_reports_each_refusal(Astra);
}

#[test]
fn no_program_is_connected_where_a_self_hosted_data_api_refuses() {
    each_program_reports_each_refusal(SelfHosted);
}

/// One kind of module of each: the others have the same lines.
fn each_program_reports_each_refusal(deployment: Deployment) {
    for client in Client::of(deployment) {
        let (file, credentials, form) = (client.files[0], Credentials::Environment, Form::TryIt);
        let (secret, meets) = (Secret::Usual, Meets::Refusal);
        let program = Program { client, deployment, file, credentials, form, secret, meets };
        for recording in program.run_against(REFUSALS) {
            recording.is_of_no_connection(&program.expected());
        }
        figures::print(format_args!("refused: {client}, {deployment}: {} runs", REFUSALS.len()));
    }
}
