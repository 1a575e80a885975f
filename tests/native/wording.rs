//! How messages are worded: sentences of fact.

use crate::{project::none_of, reading::Outcome, vectors::vectors};
use astra_connection_string::model::Field;

/// Whether these are words of the page: in lower case but for Astra's name, without a full stop, and without the words
/// that plead or blame.
pub(crate) fn is_sentence_of_fact(words: &str) -> bool {
    const UNWANTED: [&str; 4] = ["please", "sorry", "invalid", "oops"];
    let begins_well = words.starts_with(char::is_lowercase) || words.starts_with("Astra ");
    begins_well && !words.ends_with('.') && UNWANTED.iter().all(|unwanted| !words.to_lowercase().contains(unwanted))
}

#[test]
fn every_message_is_a_sentence_of_fact() {
    let outcomes = Field::ALL.into_iter().flat_map(vectors).map(|vector| vector.outcome);
    let messages = outcomes.flat_map(|outcome| match outcome {
        Outcome::Accepted { warnings, .. } => warnings,
        Outcome::Refused(error) => vec![error],
    });
    none_of("messages that are not", &messages.filter(|words| !is_sentence_of_fact(words)).collect::<Vec<_>>());
}
