//! A program that fails says why, ends with an error, and does not show the token.

use crate::{
    credentials::Token,
    program::{LANGUAGES, Meets, Program},
    recording::Recording,
    sets::SETS,
};
use astra_connection_string::domain::{Credentials, Language};

#[test]
fn a_refused_token_is_said_in_the_words_of_the_server() {
    each_language_meets(Meets::Refusal, |recording, _| {
        recording.is_of_a_refusal("Authentication failed for request due to invalid token.", &Token::Usual.text());
    });
}

/// Node shows the whole text of a URL that it cannot parse, if it is let.
#[test]
fn a_mangled_string_is_not_shown() {
    each_language_meets(Meets::MangledString, |recording, _| {
        recording.is_of_a_failed_start("Invalid URL", &Token::Usual.text());
    });
}

#[test]
fn a_missing_variable_is_named_with_the_command_that_sets_it() {
    each_language_meets(Meets::NoVariable, |recording, language| {
        let advice = format!("No ASTRA_URI. Run: node --env-file=.env {}", language.file_name());
        recording.is_of_a_failed_start(&advice, &Token::Usual.text());
    });
}

fn each_language_meets(meets: Meets, check: impl Fn(Recording, Language)) {
    for set in &SETS {
        for language in LANGUAGES {
            let (credentials, token) = (Credentials::Environment, Token::Usual);
            check(Program { set, language, credentials, token, meets }.run(), language);
        }
    }
}
