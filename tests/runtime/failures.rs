//! A program that fails says why, ends with an error, and does not show the secret.

use crate::program::{Meets, Program};
use astra_programs::{Credentials, File, Form};
use astra_uri::{Deployment, Driver};
use test_support::{clients::Client, credentials::Secret, recording::Recording};

#[test]
fn a_refused_token_is_reported_with_the_message_of_the_server() {
    each_client_repeats(Meets::Refusal, "Authentication failed for request due to invalid token.");
}

/// The Data API says it with the status of a success.
#[test]
fn an_unknown_keyspace_is_reported_with_the_message_of_the_server() {
    each_client_repeats(Meets::UnknownKeyspace, "Keyspace that does not exist in the Database");
}

/// After a line that it failed, and without any other output.
fn each_client_repeats(meets: Meets, reason: &str) {
    for deployment in Deployment::ALL {
        each_program_meets(deployment, meets, |recording, program| {
            let expected = &program.expected();
            if program.file == File::Curl {
                return recording.is_of_a_refusal_shown(expected, reason);
            }
            recording.is_of_a_refusal(expected, reason);
            recording.is_said_once(reason);
        });
    }
}

/// Node shows the whole text of a URL that it cannot parse, if it is let.
#[test]
fn a_mangled_address_is_not_shown_with_the_token() {
    each_program_meets(Deployment::Astra, Meets::MangledAddress, |recording, program| {
        let reason = match program.file {
            File::AstraDbTs => "Failed to parse URL",
            File::Astrapy => "Request URL is missing",
            File::Curl => "curl: (3)",
            _ => "Invalid URL",
        };
        recording.is_of_a_failed_start(&program.expected(), reason);
    });
}

/// Node's and Python's own messages for a header that cannot be sent repeat it.
#[test]
fn a_token_that_no_header_can_hold_is_not_shown() {
    each_program_meets(Deployment::Astra, Meets::BrokenToken, |recording, program| {
        // The legacy driver hands it to HTTP/2, and a shell to curl: both send what they can of it.
        if program.client.driver == Driver::AstraMongoose && program.file != File::Curl {
            recording.is_of_an_unsent_request(&program.expected(), "Failed: ");
        }
    });
}

#[test]
fn missing_variables_are_named_with_what_sets_them() {
    for deployment in Deployment::ALL {
        each_program_meets(deployment, Meets::NoVariables, |recording, program| {
            recording.is_of_a_failed_start(&program.expected(), &advice(program.file, deployment));
        });
    }
}

fn advice(file: File, deployment: Deployment) -> String {
    let names: Vec<_> = file.variables(deployment).iter().map(|variable| variable.name(deployment)).collect();
    let listed = match &names[..] {
        [name] => (*name).to_owned(),
        [names @ .., last] => format!("{} or {last}", names.join(", ")),
        [] => panic!("each program takes a value"),
    };
    match file {
        // The shell's own message, about the first variable that it reaches.
        File::Curl if deployment == Deployment::Astra => "ASTRA_DB_API_ENDPOINT: ".to_owned(),
        File::Curl => "DATA_API_AUTH_USERNAME: ".to_owned(),
        File::Astrapy => format!("No {listed}. Run it in the folder of astra.env."),
        _ => format!("No {listed}. Run with --env-file=astra.env."),
    }
}

fn each_program_meets(deployment: Deployment, meets: Meets, check: impl Fn(Recording, &Program)) {
    for client in Client::of(deployment) {
        for &file in client.files {
            let (credentials, secret) = (Credentials::Environment, Secret::Usual);
            let form = Form::TryIt;
            let program = Program { client, deployment, file, credentials, form, secret, meets };
            check(program.run(), &program);
        }
    }
}
