//! What to do when it fails: a list, a search, one answer open.

use crate::{credentials::token, story::Story};
use astra_connection_string::model::Msg;
use astra_programs::{Failure, FailureGroup, known_failures};

const PASTED: &str =
    "MongooseError: Cannot extract astra environment for endpoint 'https://db.example.com'\n    at x.js:1";

/// The longer of two messages in one text.
const V1: &str = "The provided keyspace does not exist: Unknown keyspace 'v1'";

#[test]
fn all_are_listed_and_none_is_open_at_first() {
    let story = Story::begins();
    assert_eq!(story.model().search().rows().found.len(), known_failures().len());
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
fn the_rows_are_in_groups_while_nothing_is_searched_for() {
    let groups = |story: &Story| story.model().search().rows().groups();
    let story = Story::begins();
    assert_eq!(groups(&story), FailureGroup::ALL);
    let story = story.does(Msg::FailureSought("token".to_owned()));
    assert_eq!(groups(&story), [], "the best row comes first");
    assert_eq!(groups(&story.does(Msg::FailureSought(String::new()))), FailureGroup::ALL);
}

#[test]
fn search_words_open_no_answer_unless_there_is_one_row() {
    let opened = |words: &str| {
        let story = Story::begins().does(Msg::FailureSought(words.to_owned()));
        story.model().search().rows().opened.map(Failure::message)
    };
    assert_eq!(opened("token"), None, "many rows have it");
    assert_eq!(opened("cors"), Some("blocked by CORS policy"));
    assert_eq!(opened("unknown keyspace 'v1' or unknown keyspace 'shop'"), Some(V1));
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
    assert_eq!(story.model().search().rows().found.len(), known_failures().len());
    assert_eq!(story.model().search().rows().opened, None);
}

#[test]
fn one_answer_is_open_at_a_time_and_closes_again() {
    let [first, second] = [&known_failures()[0], &known_failures()[1]];
    let story = Story::begins().does(Msg::FailureToggled(first)).does(Msg::FailureToggled(second));
    assert_eq!(story.model().search().rows().opened, Some(second));
    assert_eq!(story.does(Msg::FailureToggled(second)).model().search().rows().opened, None);
}

/// Some errors quote the header that a token was in.
#[test]
fn a_message_that_holds_a_token_is_hidden_and_found() {
    let token = token();
    for (text, row) in [
        (format!("httpx.LocalProtocolError: Illegal header value b'{token}\\n'"), "Illegal header value"),
        (format!("header value: 'Bearer {token}\\n': return character(s) in header value"), "Illegal header value"),
        (
            format!("TypeError: Headers.append: \"{token}\nx\" is an invalid header value."),
            "is an invalid header value",
        ),
        (format!("TypeError: Header 'Token' has invalid value \"{token}\n\""), "is an invalid header value"),
        (
            format!("Invalid URL\n  input: 'db.example.com/x?applicationToken={}'", token.replace(':', "%3A")),
            "Invalid URL",
        ),
    ] {
        let story = Story::begins().does(Msg::FailureSought(text));
        let rows = story.model().search().rows();
        assert!(rows.is_hidden, "{row}");
        assert_eq!(rows.opened.map(Failure::message), Some(row));
    }
}

#[test]
fn clearing_forgets_what_was_pasted() {
    let story = Story::begins().does(Msg::FailureSought(PASTED.to_owned())).does(Msg::Cleared);
    assert_eq!(story.model().search().text(), "");
    assert_eq!(story.model().search().rows().opened, None);
}
