//! The clipboard: after a copy with the secret, it can be cleared.

use crate::story::Story;
use astra_connection_string::model::{Block, Clipboard, Field, Intent, Msg};
use test_support::wording::is_worded_as_a_message;

fn copied(block: Block, intent: Intent) -> Story {
    Story::begins_complete().does(Msg::CopyRequested(block, intent)).copy_succeeds()
}

#[test]
fn only_a_copy_with_the_secret_leaves_it_there() {
    for (block, intent, expected) in [
        (Block::ConnectionString, Intent::Use, Clipboard::Secret),
        (Block::SampleEnv, Intent::Use, Clipboard::Secret),
        (Block::ConnectionString, Intent::Show, Clipboard::Other),
        (Block::Code, Intent::Use, Clipboard::Other),
        (Block::Install, Intent::Use, Clipboard::Other),
    ] {
        assert_eq!(copied(block, intent).model().copies().clipboard, expected, "{block:?} {intent:?}");
    }
    assert_eq!(Story::begins_complete().model().copies().clipboard, Clipboard::Other);
}

#[test]
fn it_stays_there_whatever_else_is_done_until_something_else_is_copied() {
    let story = copied(Block::ConnectionString, Intent::Use)
        .enters(Field::KEYSPACE, "other")
        .does(Msg::RevealRequested)
        .does(Msg::Cleared);
    assert_eq!(story.model().copies().clipboard, Clipboard::Secret, "the page is cleared, and not the clipboard");
    let story = story.does(Msg::CopyRefused(Block::Code, Some(Intent::Use)));
    assert_eq!(story.model().copies().clipboard, Clipboard::Secret, "nothing was copied");
    let story = story.does(Msg::Copied(Block::Install, None));
    assert_eq!(story.model().copies().clipboard, Clipboard::Other);
}

#[test]
fn clearing_reports_how_it_ended() {
    for (msg, clipboard, words) in [
        (
            Msg::ClipboardCleared,
            Clipboard::Cleared,
            "the clipboard holds a space now; a clipboard history may still have the secret",
        ),
        (
            Msg::ClipboardKept,
            Clipboard::Kept,
            "the browser refused; whatever is copied next takes the place of the secret",
        ),
    ] {
        let story = copied(Block::ConnectionString, Intent::Use).does(msg).reports_copy(None);
        assert_eq!(story.model().copies().clipboard, clipboard);
        assert_eq!(clipboard.to_string(), words);
        assert!(is_worded_as_a_message(words), "{words}");
    }
}
