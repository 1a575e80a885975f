//! The clipboard: after a copy with the secret, it can be cleared.

use crate::story::Story;
use astra_connection_string::model::{Block, Effect, Field, Intent, Msg};
use test_support::wording::is_worded_as_a_message;

fn copied(block: Block, intent: Intent) -> Story {
    Story::begins_complete().does(Msg::CopyRequested(block, intent)).copy_succeeds()
}

#[test]
fn only_a_copy_with_the_secret_leaves_it_there() {
    for (block, intent, expected) in [
        (Block::ConnectionString, Intent::Use, Some(Block::ConnectionString)),
        (Block::SampleEnv, Intent::Use, Some(Block::SampleEnv)),
        (Block::ConnectionString, Intent::Show, None),
        (Block::Code, Intent::Use, None),
        (Block::Install, Intent::Use, None),
    ] {
        assert_eq!(copied(block, intent).model().copies().secret, expected, "{block:?} {intent:?}");
    }
    assert_eq!(Story::begins_complete().model().copies().secret, None);
}

#[test]
fn it_stays_there_whatever_else_is_done_until_something_else_is_copied() {
    let story = copied(Block::ConnectionString, Intent::Use)
        .enters(Field::KEYSPACE, "other")
        .does(Msg::RevealRequested)
        .does(Msg::Cleared);
    assert_eq!(
        story.model().copies().secret,
        Some(Block::ConnectionString),
        "the page is cleared, and not the clipboard"
    );
    let story = story.does(Msg::CopyRefused(Block::Code, Some(Intent::Use)));
    assert_eq!(story.model().copies().secret, Some(Block::ConnectionString), "nothing was copied");
    let story = story.does(Msg::Copied(Block::Install, None));
    assert_eq!(story.model().copies().secret, None);
}

#[test]
fn clearing_reports_how_it_ended() {
    for (msg, secret, words) in [
        (Msg::ClipboardCleared, None, "the clipboard holds a space now; a clipboard history may still have the secret"),
        (
            Msg::ClipboardKept,
            Some(Block::Env),
            "the browser refused; whatever is copied next takes the place of the secret",
        ),
    ] {
        let story = copied(Block::Env, Intent::Use).does(msg).reports_copy(Some(words));
        assert_eq!(story.model().copies().secret, secret);
        assert!(is_worded_as_a_message(words), "{words}");
    }
}

#[test]
fn the_button_that_clears_goes_and_leaves_the_focus_beside_it() {
    let story = copied(Block::Env, Intent::Use);
    assert!(story.view().block(Block::Env).copying.is_on_clipboard);
    let story = story.does(Msg::ClipboardCleared).has_effect(&Effect::Focus("copy-env"));
    assert!(!story.view().block(Block::Env).copying.is_on_clipboard);
}

#[test]
fn the_button_that_copied_tells_it_for_a_while() {
    for (block, intent) in [(Block::Env, Intent::Use), (Block::Env, Intent::Show), (Block::Install, Intent::Use)] {
        let story = copied(block, intent).has_effect(&Effect::StartFlash);
        assert_eq!(story.view().block(block).copying.just_copied, Some(intent), "{block:?} {intent:?}");
        assert_eq!(story.view().string.copying.just_copied, None);
        let story = story.does(Msg::FlashEnded);
        assert_eq!(story.view().block(block).copying.just_copied, None, "{block:?} {intent:?}");
        assert!(story.model().copies().outcome.is_some(), "the report stays");
    }
    let story = copied(Block::ConnectionString, Intent::Show);
    assert_eq!(story.view().string.copying.just_copied, Some(Intent::Show));
    let story = story.does(Msg::LinkCopied);
    assert!(story.view().string.is_link_copied && story.view().string.copying.just_copied.is_none());
}
