//! Every program of the page connects and queries: to the right host and path, with the right token.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, Token, connection_string},
    figures, node,
    program::{LANGUAGES, Meets, Program},
    recording::Recording,
    sets::SETS,
};
use astra_connection_string::domain::{Credentials, Environment, Reveal};

#[test]
fn every_program_queries_with_a_usual_token() {
    every_program_queries_with(Token::Usual);
}

#[test]
fn every_program_queries_with_a_token_of_odd_characters() {
    every_program_queries_with(Token::Odd);
}

fn every_program_queries_with(token: Token) {
    for set in &SETS {
        let mut count = 0;
        for language in LANGUAGES {
            for credentials in Credentials::ALL {
                let program = Program { set, language, credentials, token, meets: Meets::EmptyDatabase };
                program.run().is_of_a_query(set, &token.text());
                count += 1;
            }
        }
        figures::print(format_args!("run: {set} {count} programs with a token of the {token} form"));
    }
}

/// What the browser tests do with the string that they read from the clipboard.
#[test]
fn a_string_handed_over_reaches_the_driver() {
    for set in &SETS {
        set.installed();
        for token in Token::ALL.map(Token::text) {
            let string = connection_string([DATABASE_ID, REGION, KEYSPACE, &token], Environment::Production);
            let recording: Recording = node::ask("connect.mjs", &[set.name()], &string.text(Reveal::Plain));
            recording.is_of_a_query(set, &token);
        }
    }
}
