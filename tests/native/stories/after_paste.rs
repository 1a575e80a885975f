//! After a paste: what stays of it while the user goes on, and what ends it.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, connection_string, endpoint},
    story::Story,
};
use astra_connection_string::model::{Block, Diagnosis, Effect, Field, Intent, Msg, Screen, element_id};
use astra_uri::Part;

fn pastes(text: &str) -> Story {
    Story::begins().does(Msg::TextPasted(None, text.to_owned()))
}

#[test]
fn undo_leaves_what_was_typed_into_another_field_since() {
    let story = pastes(&endpoint()).enters(Field::KEYSPACE, "mine").does(Msg::PasteUndone);
    story.has(Field::DATABASE_ID, "").has(Field::REGION, "").has(Field::KEYSPACE, "mine");
}

#[test]
fn undo_brings_back_what_a_paste_replaced() {
    let story = Story::begins().enters(Field::KEYSPACE, "mine");
    let story = story.does(Msg::TextPasted(None, connection_string())).enters(Field::KEYSPACE, "other");
    story.does(Msg::PasteUndone).has(Field::KEYSPACE, "mine").has(Field::TOKEN, "");
}

#[test]
fn the_report_stays_as_it_is_while_the_user_types_on() {
    let story = pastes(&connection_string().replace("https", "http")).enters(Field::KEYSPACE, "other");
    assert_eq!(story.view().paste.more, "1 error fixed.");
    assert!(!story.model().connect().can_fix());
}

#[test]
fn a_choice_leads_to_the_next_one_and_then_to_what_is_missing() {
    let second = endpoint().replace("us-east-2", "eu-west-1");
    let story = pastes(&format!("{}/api/json/v1/{KEYSPACE}\n{second}/api/json/v1/other", endpoint()));
    assert_eq!(story.view().paste.more, "Choose a value below.");
    let story = story.does(Msg::OptionTaken(Part::Region, 0));
    let story = story.has_effect(&Effect::Focus(element_id::PASTE_BOX)).does(Msg::OptionTaken(Part::Keyspace, 0));
    story.has_effect(&Effect::Focus("token"));
}

#[test]
fn a_choice_can_be_skipped() {
    let story = pastes(&format!("{}\n{}", connection_string(), connection_string().replace(KEYSPACE, "other")));
    assert_eq!(story.view().paste.open.len(), 1);
    let story = story.does(Msg::ChoiceSkipped);
    assert_eq!(story.view().paste.open, []);
    assert_eq!(story.view().paste.filled.as_deref(), Some("Filled in: Database ID, Region and Application token."));
    story
        .has_effect(&Effect::Focus("keyspace"))
        .has(Field::DATABASE_ID, DATABASE_ID)
        .does(Msg::PasteUndone)
        .has(Field::DATABASE_ID, "");
}

#[test]
fn a_paste_beside_another_view_shows_where_it_went() {
    let story = Story::begins().does(Msg::ScreenChosen(Screen::Failures));
    let story = story.does(Msg::TextPasted(None, connection_string()));
    assert_eq!(story.view().screen, Screen::Connect);
}

#[test]
fn a_text_in_which_nothing_is_recognised_stays_in_the_box() {
    let empties = Effect::Empty(element_id::PASTE_BOX);
    assert!(!pastes("my_keyspace").effects().contains(&empties));
    assert_eq!(pastes("my_keyspace").view().paste.more, "A keyspace alone goes into its own field.");
    assert!(pastes(&endpoint()).effects().contains(&empties));
}

#[test]
fn a_value_that_was_chosen_before_the_rest_was_skipped_is_undone() {
    let second = endpoint().replace("us-east-2", "eu-west-1");
    let story = pastes(&format!("{}/api/json/v1/{KEYSPACE}\n{second}/api/json/v1/other", endpoint()));
    let story = story.does(Msg::OptionTaken(Part::Region, 0)).does(Msg::ChoiceSkipped);
    assert!(story.view().paste.can_undo);
    story.does(Msg::PasteUndone).has(Field::REGION, "").has(Field::DATABASE_ID, "");
}

#[test]
fn a_diagnosis_is_opened_by_the_user_alone() {
    let wrong = connection_string().replace("https", "http");
    let diagnosed = || pastes(&wrong).does(Msg::DiagnosisOpened);
    for ends in [Msg::Cleared, Msg::TextPasted(None, DATABASE_ID.to_owned())] {
        let story = diagnosed().does(ends).does(Msg::TextPasted(None, wrong.clone()));
        assert_eq!(story.view().code.diagnosis, Diagnosis::There);
    }
    let story = diagnosed().does(Msg::TextPasted(None, wrong));
    assert_eq!(story.view().code.diagnosis, Diagnosis::Shown, "the next one takes its place");
}

#[test]
fn a_copy_beside_another_view_leads_to_what_is_missing() {
    let story = Story::begins().does(Msg::ScreenChosen(Screen::SampleApps));
    let story = story.does(Msg::CopyRequested(Block::ConnectionString, Intent::Use));
    assert_eq!(story.view().screen, Screen::Connect);
    story.has_effect(&Effect::Focus("database-id"));
}
