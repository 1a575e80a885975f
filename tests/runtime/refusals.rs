//! No program takes a refusal for success, with whatever content a server, a proxy or a firewall sends it; each ends by itself,
//! with an error, and shows nothing of the secret.

use crate::program::{Meets, Program};
use astra_programs::{Credentials, Form};
use astra_uri::Deployment::{self, Astra, SelfHosted};
use test_support::{clients::Client, credentials::Secret, figures};

const STATUSES: [u16; 5] = [401, 403, 404, 429, 500];

/// Errors as the Data API has them, other JSON, a page, and nothing.
const CONTENTS: [&str; 4] = ["errors", "json", "html", "nothing"];

#[test]
fn no_program_is_connected_where_astra_refuses() {
    each_program_reports(Astra, 2);
}

#[test]
fn no_program_is_connected_where_a_self_hosted_data_api_refuses() {
    each_program_reports(SelfHosted, 2);
}

#[test]
#[ignore = "slow: `cargo xtask test --all` runs it"]
fn no_program_is_connected_whatever_a_refusal_holds() {
    for deployment in [Astra, SelfHosted] {
        each_program_reports(deployment, 1);
    }
}

/// Each status with one of `every` contents. One kind of module of each program: the others have the same lines.
fn each_program_reports(deployment: Deployment, every: usize) {
    for client in Client::of(deployment) {
        let (file, credentials, form) = (client.files[0], Credentials::Environment, Form::TryIt);
        let (secret, meets) = (Secret::Usual, Meets::Refusal);
        let program = Program { client, deployment, file, credentials, form, secret, meets };
        let ready = program.ready();
        let mut count = 0;
        for (index, status) in STATUSES.into_iter().enumerate() {
            for content in CONTENTS.into_iter().skip(index % every).step_by(every) {
                ready.run_against(&format!("refusal {status} {content}")).is_of_no_connection(&program.expected());
                count += 1;
            }
        }
        figures::print(format_args!("refused: {client}, {deployment}: {count} runs"));
    }
}
