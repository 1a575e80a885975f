//! The effects of each action, as values.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, connection_string},
    story::Story,
};
use astra_connection_string::model::{
    Block, Choice, Effect, Field, Intent, Msg,
    element_id::{self, COPY_BY_HAND, FAILURE_SEARCH, PASTE_BOX},
};
use astra_programs::{Client, Credentials};
use astra_uri::Deployment;

fn rewrites(fields: &[Field]) -> Vec<Effect> {
    fields.iter().copied().map(Effect::Rewrite).collect()
}

#[test]
fn at_the_start_and_after_clear_every_input_has_its_text() {
    for msg in [Msg::Started, Msg::Cleared] {
        let story = Story::begins().does(msg);
        let mut expected = rewrites(&Field::of(Deployment::Astra));
        expected.extend([Effect::Rewrite(Field::ProjectName), Effect::Empty(FAILURE_SEARCH), Effect::Empty(PASTE_BOX)]);
        assert_eq!(story.effects(), expected);
    }
}

#[test]
fn typing_asks_nothing_of_the_browser() {
    assert_eq!(Story::begins_complete().goes_on(Field::KEYSPACE, "x").effects(), []);
    assert_eq!(Story::begins().does(Msg::FailureSought("401".to_owned())).effects(), []);
}

#[test]
fn a_revealed_secret_is_hidden_after_its_time_which_begins_once() {
    let story = Story::begins_complete().does(Msg::RevealRequested);
    assert_eq!(story.effects(), [Effect::StartExposure]);
    let story = story.does(Msg::CopyRefused(Block::ConnectionString, Some(Intent::Use)));
    assert_eq!(story.effects(), [Effect::Select("connection-string")], "it is revealed already");
    let story = story.does(Msg::RevealEnded);
    assert_eq!(story.effects(), [Effect::EndExposure]);
    assert_eq!(story.does(Msg::RevealEnded).effects(), []);
    let story = Story::begins_complete().does(Msg::RevealRequested).goes_on(Field::KEYSPACE, "/");
    assert_eq!(story.effects(), [Effect::EndExposure], "there is nothing to reveal any more");
}

#[test]
fn what_cannot_be_copied_is_selected() {
    let story = Story::begins_complete().does(Msg::CopyRefused(Block::Install, None));
    assert_eq!(story.effects(), [Effect::Select("install")]);
    let story = Story::begins_complete().does(Msg::LinkRefused("https://example.com/#region=x".to_owned()));
    assert_eq!(story.effects(), [Effect::Select(COPY_BY_HAND)]);
    assert_eq!(story.view().string.by_hand.as_deref(), Some("https://example.com/#region=x"));
}

#[test]
fn a_button_that_goes_gives_the_focus_to_what_it_was_beside() {
    for (msg, id) in [
        (Msg::RegionTaken("us-east-2"), "region"),
        (Msg::ProductionChosen, "database-id"),
        (Msg::PasteUndone, PASTE_BOX),
        (Msg::FixesApplied, PASTE_BOX),
        (Msg::FieldSought(Field::TOKEN), "token"),
        (Msg::Chosen(Choice::Client(Client::Curl)), element_id::tab(Client::Curl)),
    ] {
        Story::begins().does(msg).has_effect(&Effect::Focus(id));
    }
}

#[test]
fn a_file_is_saved_whole() {
    let story = Story::begins_complete().does(Msg::Chosen(Choice::Credentials(Credentials::Inline)));
    let story = story.does(Msg::SaveRequested(Block::Code));
    let [Effect::Save { name: "connect.mjs", text }] = story.effects() else { panic!("{:?}", story.effects()) };
    assert!(text.contains(&connection_string()));
}

#[test]
fn the_clipboard_is_cleared_with_a_space() {
    let story = Story::begins().does(Msg::ClipboardClearRequested);
    let [Effect::Copy(text, reports)] = story.effects() else { panic!("{:?}", story.effects()) };
    assert_eq!(**text, " ");
    assert!(reports.copied == Msg::ClipboardCleared && reports.refused == Msg::ClipboardKept);
}

#[test]
fn the_address_follows_the_fields_once_a_link_was_asked_for() {
    let story = Story::begins_complete().does(Msg::LinkRequested("https://example.com/".to_owned()));
    let fragment = format!("#id={DATABASE_ID}&region={REGION}&keyspace={KEYSPACE}&driver=astra-mongoose");
    let [Effect::Copy(text, _), Effect::SetFragment(set)] = story.effects() else { panic!("{:?}", story.effects()) };
    assert_eq!((&**text, set), (&format!("https://example.com/{fragment}"), &fragment));
    let story = story.goes_on(Field::KEYSPACE, "x");
    assert_eq!(story.effects(), [], "it waits while something is being typed");
    let story = story.leaves(Field::KEYSPACE);
    assert_eq!(story.effects(), [Effect::SetFragment(fragment.replace(KEYSPACE, &format!("{KEYSPACE}x")))]);
    assert_eq!(story.goes_on(Field::TOKEN, "x").leaves(Field::TOKEN).effects(), [], "nothing of the token is in it");
}

#[test]
fn the_address_of_an_opened_link_is_written_at_once() {
    let story = Story::begins().does(Msg::AddressChanged("#token=x&region=us-east-2".to_owned()));
    story.has_effect(&Effect::SetFragment("#region=us-east-2&driver=astra-mongoose".to_owned()));
}

#[test]
fn a_check_of_the_lock_tries_it() {
    assert_eq!(Story::begins().does(Msg::LockCheckRequested).effects(), [Effect::TryLock]);
}
