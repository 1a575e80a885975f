//! Copying: the whole text without revealing it, "copied" only if it was, and a way out if the browser refuses.

use crate::{
    credentials::{connection_string, token},
    story::Story,
};
use astra_connection_string::model::{Block, Choice, Effect, Field, Intent, Msg, element_id};
use astra_programs::{Credentials, Module};
use astra_uri::{Driver, Reveal};

const COPIED: Option<&str> = Some("connection string copied, with its token");
const WITHHELD: Option<&str> = Some("the browser refused the clipboard; Reveal shows and selects the text");
const REFUSED: Option<&str> =
    Some("the browser refused the clipboard; the text is selected: press Ctrl+C, or ⌘C on a Mac");

#[test]
fn a_copy_holds_the_token_that_the_page_does_not_show() {
    let story = Story::begins_complete().asks_for(Block::ConnectionString).gets(Some(&connection_string()));
    assert_eq!(story.model().connect().reveal(), Reveal::Masked);
    assert!(!story.shown_string().contains(&token()));
}

#[test]
fn nothing_is_called_copied_before_it_is() {
    Story::begins_complete()
        .asks_for(Block::ConnectionString)
        .reports_copy(None)
        .does(Msg::Copied(Block::ConnectionString, Some(Intent::Use)))
        .reports_copy(COPIED);
}

#[test]
fn each_block_has_its_message() {
    let story = Story::begins_complete().asks_for(Block::Code).copy_succeeds();
    story
        .reports_copy(Some("code copied"))
        .asks_for(Block::Install)
        .reports_copy(None)
        .does(Msg::Copied(Block::Install, None))
        .reports_copy(Some("command copied"));
}

#[test]
fn a_copy_is_reported_until_something_else_is_done() {
    let acts = [
        Msg::Entered(Field::KEYSPACE, "k".to_owned()),
        Msg::Inserted(Field::KEYSPACE, "k".to_owned()),
        Msg::RegionTaken("us-east-2"),
        Msg::ProductionChosen,
        Msg::DriverChosen(Driver::StargateMongoose),
        Msg::Chosen(Choice::Module(Module::CommonJs)),
        Msg::Chosen(Choice::Credentials(Credentials::Inline)),
        Msg::CopyRequested(Block::Install, Intent::Use),
        Msg::Cleared,
    ];
    for (place, act) in acts.into_iter().enumerate() {
        let story = Story::begins_complete().asks_for(Block::Code).copy_succeeds().does(act);
        assert_eq!(story.model().copies().outcome, None, "after act {place}");
    }
}

#[test]
fn moving_on_keeps_the_report_of_a_copy() {
    Story::begins_complete()
        .asks_for(Block::ConnectionString)
        .copy_succeeds()
        .leaves(Field::KEYSPACE)
        .reports_copy(COPIED);
}

#[test]
fn a_refused_copy_shows_the_secret_only_when_the_user_asks_for_it() {
    let story = Story::begins_complete().asks_for(Block::ConnectionString).copy_is_refused().reports_copy(WITHHELD);
    assert!(!story.shown_string().contains(&token()));
    assert_eq!(story.effects(), []);
    let story = story.does(Msg::RevealRequested).reports_copy(REFUSED);
    let story = story.has_effect(&Effect::Select(Block::ConnectionString.id()));
    assert_eq!(story.shown_string(), connection_string());
    let story = story.does(Msg::RevealEnded);
    assert!(!story.shown_string().contains(&token()));
}

#[test]
fn a_refused_copy_of_what_is_revealed_selects_it_at_once() {
    Story::begins_complete()
        .does(Msg::RevealRequested)
        .asks_for(Block::ConnectionString)
        .copy_is_refused()
        .reports_copy(REFUSED)
        .has_effect(&Effect::Select(Block::ConnectionString.id()));
}

#[test]
fn the_keys_to_copy_by_hand_are_named_only_while_the_text_is_there() {
    Story::begins_complete()
        .asks_for(Block::ConnectionString)
        .copy_is_refused()
        .does(Msg::RevealRequested)
        .does(Msg::RevealEnded)
        .reports_copy(None);
    Story::begins().asks_for(Block::Install).copy_is_refused().does(Msg::RevealEnded).reports_copy(REFUSED);
}

#[test]
fn a_refused_copy_reveals_no_token_that_is_not_in_the_text() {
    for block in [Block::Install, Block::Code] {
        let story = Story::begins_complete().asks_for(block).copy_is_refused().reports_copy(REFUSED);
        assert_eq!(story.model().connect().reveal(), Reveal::Masked, "{block:?}");
        assert!(!story.shown_string().contains(&token()), "{block:?}");
    }
}

#[test]
fn a_refused_copy_without_the_secret_shows_the_text_without_it() {
    for begins in [Story::begins_complete(), Story::begins_complete().does(Msg::RevealRequested)] {
        let story = begins.asks_to_show(Block::ConnectionString).copy_is_refused().reports_copy(REFUSED);
        assert_eq!(story.effects(), [Effect::Select(element_id::COPY_BY_HAND)]);
        let by_hand = story.view().string.by_hand.clone().expect("the text is shown");
        assert!(by_hand.ends_with("=YOUR_APPLICATION_TOKEN"), "{by_hand}");
        assert_eq!(story.does(Msg::PasteUndone).view().string.by_hand, None);
    }
    let story =
        Story::begins_complete().does(Msg::Chosen(Choice::Credentials(Credentials::Inline))).asks_to_show(Block::Code);
    let story = story.copy_is_refused();
    let by_hand = story.view().code.by_hand.clone().expect("the text is shown");
    assert!(by_hand.contains("process.env.ASTRA_URI") && !by_hand.contains("AstraCS:"), "{by_hand}");
    let story = Story::begins_complete().asks_to_show(Block::SampleEnv).copy_is_refused();
    assert!(story.view().samples.by_hand.is_some());
}

#[test]
fn a_copy_is_what_it_was_when_it_was_requested() {
    let story =
        Story::begins_complete().does(Msg::Chosen(Choice::Credentials(Credentials::Inline))).asks_for(Block::Code);
    let [Effect::Copy(_, reports)] = story.effects() else { panic!("{:?}", story.effects()) };
    let copied = reports.copied.clone();
    let story = story.does(Msg::Chosen(Choice::Credentials(Credentials::Environment))).does(copied);
    assert_eq!(story.model().copies().secret, Some(Block::Code));
}

#[test]
fn a_refused_copy_of_code_with_the_token_waits_for_the_user_too() {
    let story = Story::begins_complete()
        .does(Msg::Chosen(Choice::Credentials(Credentials::Inline)))
        .asks_for(Block::Code)
        .copy_is_refused()
        .reports_copy(WITHHELD);
    assert_eq!(story.model().connect().reveal(), Reveal::Masked);
    story.does(Msg::RevealRequested).has_effect(&Effect::Select(Block::Code.id()));
}
