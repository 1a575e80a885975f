//! What to do when it fails: a list, a search, one answer open.

use crate::story::Story;
use astra_connection_string::model::Msg;
use astra_programs::KNOWN_FAILURES;

const PASTED: &str =
    "MongooseError: Cannot extract astra environment for endpoint 'https://db.example.com'\n    at x.js:1";

#[test]
fn all_are_listed_and_none_is_open_at_first() {
    let story = Story::begins();
    assert_eq!(story.model().search().rows().found.len(), KNOWN_FAILURES.len());
    assert_eq!(story.model().search().rows().opened, None);
}

#[test]
fn a_pasted_message_opens_its_answer() {
    let story = Story::begins().does(Msg::FailureSought(PASTED.to_owned()));
    let found = &story.model().search().rows().found;
    assert!(found[0].message().starts_with("Cannot extract astra environment"));
    assert_eq!(story.model().search().rows().opened, Some(found[0]));
}

#[test]
fn a_message_that_is_not_known_finds_nothing() {
    let story = Story::begins().does(Msg::FailureSought("connect ECONNRESET 10.0.0.1:27017, in a library".to_owned()));
    assert!(story.model().search().rows().found.is_empty());
    assert_eq!(story.model().search().rows().opened, None);
}

#[test]
fn an_emptied_search_lists_all_again_and_opens_none() {
    let story = Story::begins().does(Msg::FailureSought(PASTED.to_owned())).does(Msg::FailureSought(" ".to_owned()));
    assert_eq!(story.model().search().rows().found.len(), KNOWN_FAILURES.len());
    assert_eq!(story.model().search().rows().opened, None);
}

#[test]
fn one_answer_is_open_at_a_time_and_closes_again() {
    let [first, second] = [&KNOWN_FAILURES[0], &KNOWN_FAILURES[1]];
    let story = Story::begins().does(Msg::FailureToggled(first)).does(Msg::FailureToggled(second));
    assert_eq!(story.model().search().rows().opened, Some(second));
    assert_eq!(story.does(Msg::FailureToggled(second)).model().search().rows().opened, None);
}

#[test]
fn clearing_forgets_what_was_pasted() {
    let story = Story::begins().does(Msg::FailureSought(PASTED.to_owned())).does(Msg::Cleared);
    assert_eq!(story.model().search().text(), "");
    assert_eq!(story.model().search().rows().opened, None);
}
