//! Fields for secrets: what is pasted there stays there, and what else a text with a token held waits for a click.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, connection_string, endpoint, token},
    story::Story,
};
use astra_connection_string::model::{Effect, Field, Finding, Msg};
use astra_uri::{Deployment, Part};

fn pasted_into(field: Field, text: &str) -> Story {
    Story::begins().does(Msg::TextPasted(Some(field), text.to_owned()))
}

#[test]
fn a_paste_into_a_password_or_a_user_name_is_left_to_the_input() {
    let texts =
        [DATABASE_ID.to_owned(), DATABASE_ID.replace('-', ""), "eastus".to_owned(), "keyspace=a".to_owned(), token()];
    for field in [Field::USERNAME, Field::PASSWORD] {
        for text in texts.iter().chain([&connection_string(), &endpoint()]) {
            let story = Story::begins().does(Msg::DeploymentChosen(Deployment::SelfHosted));
            let story = story.does(Msg::TextPasted(Some(field), text.clone()));
            assert_eq!(story.effects(), [], "the browser inserts it");
            let story = story.pastes(field, text).leaves(field).has(field, text).has(Field::DATABASE_ID, "");
            assert_eq!(story.model().connect().deployment(), Deployment::SelfHosted, "{field}");
        }
    }
}

#[test]
fn a_paste_into_the_token_without_a_token_is_left_to_the_input() {
    for text in [DATABASE_ID, "eastus", "keyspace=shop", &endpoint()] {
        let story = pasted_into(Field::TOKEN, text);
        assert_eq!(story.effects(), [], "{text}");
        assert!(story.model().connect().pasted().is_none(), "{text}");
    }
}

#[test]
fn of_a_text_with_a_token_the_token_is_taken_and_the_rest_waits_for_a_click() {
    let text = format!(
        "ASTRA_DB_API_ENDPOINT={}\nASTRA_DB_KEYSPACE={KEYSPACE}\nASTRA_DB_APPLICATION_TOKEN={}",
        endpoint(),
        token()
    );
    let story = pasted_into(Field::TOKEN, &text).has_effect(&Effect::KeepOut).has(Field::TOKEN, &token());
    let story = story.has(Field::DATABASE_ID, "").has(Field::REGION, "").has(Field::KEYSPACE, "");
    let paste = &story.view().paste;
    assert_eq!(paste.filled.as_deref(), Some("Filled in: Application token."));
    assert_eq!(paste.rest.as_deref(), Some("Fill in Database ID, Region and Keyspace as well"));
    let story = story.does(Msg::RestTaken).has_the_string(&connection_string());
    assert_eq!(story.view().paste.rest, None);
    let story = story.does(Msg::PasteUndone);
    for field in Field::ALL.into_iter().filter(|field| *field != Field::BASE_URL) {
        assert_eq!(story.model().connect().text(field), "", "{field}");
    }
}

#[test]
fn a_wrong_string_in_the_token_is_diagnosed_after_a_click() {
    let story = pasted_into(Field::TOKEN, &connection_string().replace('?', "/?")).has(Field::TOKEN, &token());
    assert_eq!(story.view().paste.findings, []);
    let story = story.does(Msg::RestTaken).has(Field::REGION, REGION);
    assert!(matches!(story.view().paste.findings[..], [Finding::Title(_), ..]));
    let foreign = connection_string().replace(".datastax.com", ".example.com");
    let story = pasted_into(Field::TOKEN, &foreign).has(Field::TOKEN, &token());
    assert_eq!(story.view().paste.rest.as_deref(), Some("Check the whole text"));
    // It does not come beside a database that was there.
    let story = Story::begins().enters(Field::KEYSPACE, "mine").does(Msg::TextPasted(Some(Field::TOKEN), foreign));
    let story = story.has(Field::TOKEN, "");
    assert_eq!(story.view().paste.filled.as_deref(), Some("Nothing was filled in."));
    let story = story.does(Msg::RestTaken).has(Field::TOKEN, "").has(Field::KEYSPACE, "mine");
    story.does(Msg::FixesApplied).has_the_string(&connection_string());
}

#[test]
fn of_two_tokens_the_user_chooses_one_and_keeps_it() {
    let text = format!("{}\nAstraCS:other\n{}", token(), endpoint());
    let story = pasted_into(Field::TOKEN, &text).has(Field::TOKEN, "");
    let story = story.does(Msg::OptionTaken(Part::Token, 1)).has(Field::TOKEN, "AstraCS:other");
    story.does(Msg::RestTaken).has(Field::TOKEN, "AstraCS:other").has(Field::REGION, REGION);
}

#[test]
fn no_name_of_a_text_that_is_pasted_where_a_token_goes_is_shown() {
    let text = format!("MINE_TOKEN={}\nOTHER_TOKEN=AstraCS:other\n{}\n", token(), endpoint());
    let labels =
        |story: &Story| story.view().paste.open.iter().flat_map(|open| open.labels.clone()).collect::<Vec<_>>();
    assert_eq!(labels(&pasted_into(Field::TOKEN, &text)), ["Use token 1", "Use token 2"]);
    let story = Story::begins().does(Msg::TextPasted(None, text));
    assert_eq!(labels(&story), ["Use MINE: token 1", "Use OTHER: token 2"], "but short ones in the box");
}

/// Nothing of a secret may be read over someone's shoulder, wherever it was put.
#[test]
fn a_token_in_an_open_field_is_hidden_at_once_and_reported() {
    for field in [Field::DATABASE_ID, Field::REGION, Field::KEYSPACE, Field::ProjectName] {
        let story = Story::begins().enters(field, "AstraC");
        assert!(!story.notes(field).is_hidden, "{field}");
        let story = story.goes_on(field, "S");
        assert!(story.notes(field).is_hidden && story.notes(field).error.is_some(), "{field}");
        let story = story.deletes(field, 1);
        assert!(!story.notes(field).is_hidden, "{field}");
    }
    let story = Story::begins().enters(Field::TOKEN, &token());
    assert!(!story.notes(Field::TOKEN).is_hidden, "its own field hides it anyway");
    let story = Story::begins().enters(Field::KEYSPACE, "astracs_shop");
    assert!(!story.notes(Field::KEYSPACE).is_hidden, "this is a keyspace");
}

#[test]
fn a_token_in_the_box_or_in_an_error_message_is_hidden() {
    let story = Story::begins().does(Msg::BoxEntered(token()));
    assert!(story.view().paste.is_hidden);
    let story = story.does(Msg::TextPasted(Some(Field::KEYSPACE), "shop".to_owned()));
    assert!(story.view().paste.is_hidden, "the box still has it");
    let story = story.does(Msg::TextPasted(None, token())).has(Field::TOKEN, &token());
    assert!(!story.view().paste.is_hidden, "the box is empty");
    let story = story.does(Msg::FailureSought(format!("Invalid token {}", token())));
    assert!(story.view().failures.is_hidden);
    assert!(!story.does(Msg::FailureSought("401".to_owned())).view().failures.is_hidden);
}
