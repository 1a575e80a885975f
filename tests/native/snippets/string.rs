//! The connection string in the files: where it stands, that it fits there, and that it is masked.

use super::programs;
use crate::credentials::{DATABASE_ID, KEYSPACE, REGION, token};
use astra_connection_string::{
    domain::{ConnectionString, Credentials, Driver, Language, MASKED_TOKEN, Reveal, Snippet},
    form::{Field, Form, Msg},
};

/// A token of characters that mean something in a URL, a shell, an `.env` file and a literal of JavaScript.
const ODD_TOKEN: &str = r#"AstraCS:'"`\$!#&+=%?/{}()[]<>|^~*;,@-._:${x}%41\n"#;

fn string_with(token: &str) -> ConnectionString {
    let mut form = Form::default();
    for (field, text) in Field::ALL.into_iter().zip([DATABASE_ID, REGION, KEYSPACE, token]) {
        form.update(Msg::Entered(field, text.to_owned()));
    }
    form.parse().expect("the form is complete")
}

#[test]
fn a_program_with_the_string_inside_holds_it_once_and_no_environment() {
    for token in [token(), ODD_TOKEN.to_owned()] {
        let string = string_with(&token);
        let literal = format!("'{}'", *string.text(Reveal::Plain));
        assert!(!literal[1..literal.len() - 1].contains(['\'', '\\', '\n']), "{literal} is one literal");
        for (driver, language, name) in programs() {
            let snippet = Snippet::new(driver, language, Credentials::Inline);
            let text = snippet.text(Some(&string), Reveal::Plain).expect("the string is there");
            assert_eq!(text.matches(&literal).count(), 1, "{name}");
            assert_eq!(text.matches("AstraCS").count(), 1, "{name}");
            assert!(!text.contains("process.env") && !text.contains("ASTRA_URI"), "{name}");
        }
    }
}

#[test]
fn the_env_file_is_one_line_that_needs_no_quotes() {
    for token in [token(), ODD_TOKEN.to_owned()] {
        let string = string_with(&token);
        for driver in Driver::ALL {
            for credentials in Credentials::ALL {
                let snippet = Snippet::new(driver, Language::DotEnv, credentials);
                let text = snippet.text(Some(&string), Reveal::Plain).expect("the string is there");
                let value = text.strip_prefix("ASTRA_URI=").and_then(|rest| rest.strip_suffix('\n'));
                let value = value.expect("it is one assignment");
                assert_eq!(value, *string.text(Reveal::Plain));
                assert!(!value.contains(['\n', ' ', '"', '\'', '`', '#', '$', '\\']), "{value}");
            }
        }
    }
}

#[test]
fn the_token_is_masked_unless_it_is_asked_for() {
    let string = string_with(&token());
    for driver in Driver::ALL {
        for language in Language::ALL {
            for credentials in Credentials::ALL {
                let snippet = Snippet::new(driver, language, credentials);
                let text = snippet.text(Some(&string), Reveal::default()).expect("the string is there");
                assert!(!text.contains(&token()[8..14]), "{driver} {language}");
                let expected = usize::from(snippet.holds_connection_string());
                assert_eq!(text.matches(MASKED_TOKEN).count(), expected, "{driver} {language}");
            }
        }
    }
}

#[test]
fn what_holds_the_string_waits_for_it() {
    for driver in Driver::ALL {
        for language in Language::ALL {
            for credentials in Credentials::ALL {
                let snippet = Snippet::new(driver, language, credentials);
                let has_text = snippet.text(None, Reveal::Plain).is_some();
                assert_eq!(has_text, !snippet.holds_connection_string(), "{driver} {language}");
            }
        }
    }
}
