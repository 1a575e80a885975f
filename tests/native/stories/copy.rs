//! Copying: the whole text without revealing it, "copied" only if it was, and a way out if the browser refuses.

use crate::{
    credentials::{connection_string, token},
    story::Story,
};
use astra_connection_string::model::{Block, Effect, Field, Intent, Msg};
use astra_programs::{Credentials, File};
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
        .does(Msg::Copied(Block::ConnectionString, Intent::Use))
        .reports_copy(COPIED);
}

#[test]
fn each_block_has_its_message() {
    let story = Story::begins_complete().asks_for(Block::Code).does(Msg::Copied(Block::Code, Intent::Use));
    story
        .reports_copy(Some("code copied"))
        .asks_for(Block::Install)
        .reports_copy(None)
        .does(Msg::Copied(Block::Install, Intent::Use))
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
        Msg::FileChosen(File::CommonJs),
        Msg::CredentialsChosen(Credentials::Inline),
        Msg::CopyRequested(Block::Install, Intent::Use),
        Msg::Cleared,
    ];
    for (place, act) in acts.into_iter().enumerate() {
        let story =
            Story::begins_complete().asks_for(Block::Code).does(Msg::Copied(Block::Code, Intent::Use)).does(act);
        assert_eq!(story.model().copies().outcome, None, "after act {place}");
    }
}

#[test]
fn moving_on_keeps_the_report_of_a_copy() {
    Story::begins_complete()
        .asks_for(Block::ConnectionString)
        .does(Msg::Copied(Block::ConnectionString, Intent::Use))
        .leaves(Field::KEYSPACE)
        .reports_copy(COPIED);
}

#[test]
fn a_refused_copy_shows_the_secret_only_when_the_user_asks_for_it() {
    let story = Story::begins_complete()
        .asks_for(Block::ConnectionString)
        .does(Msg::CopyRefused(Block::ConnectionString, Intent::Use))
        .reports_copy(WITHHELD);
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
        .does(Msg::CopyRefused(Block::ConnectionString, Intent::Use))
        .reports_copy(REFUSED)
        .has_effect(&Effect::Select(Block::ConnectionString.id()));
}

#[test]
fn the_keys_to_copy_by_hand_are_named_only_while_the_text_is_there() {
    Story::begins_complete()
        .asks_for(Block::ConnectionString)
        .does(Msg::CopyRefused(Block::ConnectionString, Intent::Use))
        .does(Msg::RevealRequested)
        .does(Msg::RevealEnded)
        .reports_copy(None);
    Story::begins()
        .asks_for(Block::Install)
        .does(Msg::CopyRefused(Block::Install, Intent::Use))
        .does(Msg::RevealEnded)
        .reports_copy(REFUSED);
}

#[test]
fn a_refused_copy_reveals_no_token_that_is_not_in_the_text() {
    for block in [Block::Install, Block::Code] {
        let story =
            Story::begins_complete().asks_for(block).does(Msg::CopyRefused(block, Intent::Use)).reports_copy(REFUSED);
        assert_eq!(story.model().connect().reveal(), Reveal::Masked, "{block:?}");
        assert!(!story.shown_string().contains(&token()), "{block:?}");
    }
}

#[test]
fn a_refused_copy_of_code_with_the_token_waits_for_the_user_too() {
    let story = Story::begins_complete()
        .does(Msg::CredentialsChosen(Credentials::Inline))
        .asks_for(Block::Code)
        .does(Msg::CopyRefused(Block::Code, Intent::Use))
        .reports_copy(WITHHELD);
    assert_eq!(story.model().connect().reveal(), Reveal::Masked);
    story.does(Msg::RevealRequested).has_effect(&Effect::Select(Block::Code.id()));
}
