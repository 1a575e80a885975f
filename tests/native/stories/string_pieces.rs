//! The string as it comes together: each part in its place, named until it is there.

use crate::{
    credentials::{ASTRA_FIELDS, DATABASE_ID, KEYSPACE, REGION, connection_string, token},
    story::Story,
};
use astra_connection_string::model::{Field, Msg, PieceState};

fn state(story: &Story, field: Field) -> PieceState {
    let pieces = story.model().connect().string_pieces();
    pieces.iter().find(|piece| piece.field == Some(field)).expect("each field has its piece").state
}

#[test]
fn an_empty_form_shows_the_format() {
    assert_eq!(
        Story::begins().shown_string(),
        "https://database id-region.apps.astra.datastax.com/api/json/v1/keyspace?applicationToken=application token"
    );
}

#[test]
fn each_part_comes_in_as_soon_as_it_can_be_read() {
    let story = Story::begins().enters(Field::REGION, REGION);
    assert_eq!(
        story.shown_string(),
        "https://database id-us-east-2.apps.astra.datastax.com/api/json/v1/keyspace?applicationToken=application token"
    );
    let story = story.enters(Field::DATABASE_ID, DATABASE_ID).enters(Field::TOKEN, &token());
    assert_eq!(
        story.shown_string(),
        format!(
            "https://{DATABASE_ID}-us-east-2.apps.astra.datastax.com/api/json/v1/keyspace?applicationToken=AstraCS:••••"
        )
    );
    story.enters(Field::KEYSPACE, KEYSPACE).has_the_string(&connection_string());
}

#[test]
fn the_parts_joined_are_the_string() {
    let story = Story::begins_complete().has_the_string(&connection_string());
    assert!(ASTRA_FIELDS.iter().all(|&field| state(&story, field) == PieceState::Filled));
    story.does(Msg::RevealRequested).has_the_string(&connection_string());
}

#[test]
fn a_part_is_called_wrong_only_when_its_field_says_so() {
    let story = Story::begins().enters(Field::REGION, "x.y");
    assert_eq!(state(&story, Field::REGION), PieceState::Empty);
    let story = story.leaves(Field::REGION);
    assert_eq!(state(&story, Field::REGION), PieceState::Wrong);
    let story = story.enters(Field::REGION, REGION);
    assert_eq!(state(&story, Field::REGION), PieceState::Filled);
}

#[test]
fn what_is_wrong_or_missing_stands_in_no_part() {
    let story = Story::begins().pastes(Field::REGION, "us-east-2.evil.com/").pastes(Field::KEYSPACE, "ks/../y");
    assert_eq!(story.shown_string(), Story::begins().shown_string());
}

#[test]
fn a_token_of_an_unusual_form_is_not_drawn_like_a_usual_one() {
    let story = Story::begins().pastes(Field::TOKEN, "AstraCS:x");
    assert_eq!(state(&story, Field::TOKEN), PieceState::Unusual);
    let story = story.pastes(Field::TOKEN, &token());
    assert_eq!(state(&story, Field::TOKEN), PieceState::Filled);
}
