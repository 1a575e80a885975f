//! The token on the page: masked, until it is asked for, and then for a while.

use crate::{
    credentials::{connection_string, token},
    story::Story,
};
use astra_connection_string::model::{Block, Choice, Field, Msg};
use astra_programs::Credentials;
use astra_uri::Reveal;
use astra_uri::credentials::ApplicationToken;

fn masked() -> String {
    connection_string().replace(&token(), ApplicationToken::MASK)
}

#[test]
fn the_token_is_masked_until_it_is_asked_for() {
    let story = Story::begins_complete();
    assert_eq!(story.shown_string(), masked());
    let story = story.does(Msg::RevealRequested);
    assert_eq!(story.shown_string(), connection_string());
    let story = story.does(Msg::RevealEnded);
    assert_eq!(story.shown_string(), masked());
}

#[test]
fn the_mask_is_always_of_the_same_length() {
    for text in ["AstraCS:x", &token(), &format!("AstraCS:{}", "x".repeat(1_000))] {
        assert_eq!(Story::begins_complete().pastes(Field::TOKEN, text).shown_string(), masked());
    }
}

#[test]
fn code_that_holds_the_string_is_masked_and_revealed_with_it() {
    for (credentials, block) in [(Credentials::Inline, Block::Code), (Credentials::Environment, Block::Env)] {
        let shown =
            |story: &Story| story.model().block(block, story.model().connect().reveal()).expect("it is complete");
        let story = Story::begins_complete().does(Msg::Chosen(Choice::Credentials(credentials)));
        assert!(shown(&story).contains(&masked()));
        let story = story.does(Msg::RevealRequested);
        assert!(shown(&story).contains(&connection_string()));
    }
}

#[test]
fn clearing_masks() {
    let story = Story::begins_complete().does(Msg::RevealRequested).does(Msg::Cleared);
    assert_eq!(story.model().connect().reveal(), Reveal::Masked);
}

#[test]
fn an_unfinished_form_has_nothing_to_reveal() {
    let story = Story::begins_complete().enters(Field::KEYSPACE, "a/").does(Msg::RevealRequested);
    assert!(!story.shown_string().contains(&token()));
    let story = story.enters(Field::KEYSPACE, "ab");
    assert!(!story.shown_string().contains(&token()), "it was asked for when there was none");
}
