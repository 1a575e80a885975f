//! Error messages and their rows: `tests/vectors/failures.json`, in the format of the fields' vectors except for
//! `value`, which is the message of the first row found, or null if there is none.

use astra_programs::{Failure, FailureGroup, known_failures};
use serde::Deserialize;
use test_support::{
    project::{none_of, vectors_of},
    vectors::filled_in,
    wording::is_worded_as_a_message,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    description: String,
    input: String,
    value: Option<String>,
}

#[track_caller]
fn vectors() -> Vec<Vector> {
    vectors_of("failures")
}

#[test]
fn a_text_finds_the_row_of_its_vector_first() {
    let wrong: Vec<String> = vectors()
        .into_iter()
        .filter_map(|Vector { description, input, value }| {
            let found = messages(&filled_in(&input));
            (found.first().copied() != value.as_deref())
                .then(|| format!("“{description}”\n    is to find {value:?}\n    and finds  {found:?}"))
        })
        .collect();
    none_of("vectors that do not hold", &wrong);
}

#[test]
fn the_bare_message_finds_its_row_first_in_every_spelling() {
    let wrong: Vec<String> = known_failures()
        .iter()
        .flat_map(|failure| spellings(failure.message()).map(|text| (failure, text)))
        .filter(|(failure, text)| messages(text).first() != Some(&failure.message()))
        .map(|(_, text)| format!("{text:?} finds {:?}", messages(&text)))
        .collect();
    none_of("messages that find another row, or none", &wrong);
}

#[test]
fn no_text_finds_all_rows_in_their_order() {
    let all: Vec<_> = known_failures().iter().map(Failure::message).collect();
    for text in ["", " ", "\r\n\t"] {
        assert_eq!(messages(text), all);
    }
}

#[test]
fn words_find_the_rows_that_hold_each_of_them() {
    for words in ["token", "keyspace exist", "401", "ASTRA endpoint", "mongoose 0.4.1", "a"] {
        let found = Failure::matching(words);
        let expected = known_failures().iter().filter(|failure| {
            let (message, Failure { printed_by, cause, remedy, .. }) = (failure.message(), failure);
            let text = format!("{message} {printed_by} {cause} {remedy}").to_lowercase();
            words.split([' ', '.']).all(|word| text.contains(&word.to_lowercase()))
        });
        let missing: Vec<String> =
            expected.filter(|failure| !found.contains(failure)).map(|failure| failure.message().to_owned()).collect();
        none_of(&format!("rows that {words:?} does not find"), &missing);
    }
}

#[test]
fn a_whole_message_comes_before_its_words_and_these_before_most_of_them() {
    let text = "Missing authorization token, not: the token for this request is invalid, authentication failed";
    let first_two = ["Missing authorization token", "Authentication failed for request due to invalid token"];
    assert_eq!(messages(text), first_two);
    assert_eq!(messages(&text[28..]), first_two[1..], "all words of the one, few of the other");
    let most = "authentication with this token failed: invalid; access to this database is unauthorized";
    assert_eq!(messages(most)[..2], ["Unauthorized access to the database", first_two[1]]);
}

#[test]
fn a_word_counts_more_in_a_message_than_beside_it() {
    for words in ["token", "scheme", "createNamespace", "astra.datastax"] {
        let has_it = |message: &&str| message.to_lowercase().contains(&words.to_lowercase());
        let found = messages(words);
        assert!(found.iter().is_sorted_by_key(|message| !has_it(message)) || found[0].contains('…'), "{found:?}");
        assert!(!found.is_empty(), "{words}");
    }
}

#[test]
fn a_failure_is_reported_by_its_own_words_and_by_the_longest() {
    for failure in known_failures() {
        let printed = format!("Error: {}\n    at main.js:1", failure.message());
        assert_eq!(Failure::reported_in(&printed), Some(failure));
    }
    let later = [&" ".repeat(4096), "UNAUTHENTICATED"].concat();
    assert!(Failure::search(&later).reported.is_some());
    assert_eq!(Failure::reported_in(&later), None, "of a long text the beginning is read");
    for text in ["", "token", "the authentication failed, for this request has an invalid token"] {
        assert_eq!(Failure::reported_in(text), None, "{text:?}");
    }
}

#[test]
fn every_group_has_rows() {
    for group in FailureGroup::ALL {
        assert!(known_failures().iter().any(|failure| failure.group == group), "{group}");
    }
}

#[test]
fn every_cause_and_every_remedy_is_worded_as_a_message() {
    let texts = known_failures().iter().flat_map(|failure| [failure.cause, failure.remedy]);
    none_of(
        "texts that are not",
        &texts.filter(|text| !is_worded_as_a_message(text)).map(str::to_owned).collect::<Vec<_>>(),
    );
}

#[test]
fn every_text_is_short() {
    let texts = known_failures().iter().flat_map(|failure| {
        [(failure.message(), 110), (failure.printed_by, 40), (failure.cause, 140), (failure.remedy, 160)]
    });
    let long = texts.filter(|(text, most)| text.is_empty() || text.chars().count() > *most);
    none_of("texts that are not", &long.map(|(text, _)| text.to_owned()).collect::<Vec<_>>());
}

fn messages(text: &str) -> Vec<&'static str> {
    Failure::matching(text).into_iter().map(Failure::message).collect()
}

/// The message with a name where it has an ellipsis: as it is, and as it comes out of a terminal or a chat.
fn spellings(message: &str) -> [String; 6] {
    let printed = message.replace('…', "x");
    [
        printed.to_uppercase(),
        printed.replace(['\'', '"', '`'], "\u{201D}"),
        printed.replace(' ', "\r\n    "),
        printed.replace('"', "\\\""),
        format!("\u{1B}[31m{printed}\u{1B}[39m\n    at f (/app/main.js:1:1)"),
        printed,
    ]
}
