//! The events of the text inputs, heard in one place for all of them.

use super::store::Store;
use crate::{
    browser::{self, Change, Key, Opened, TextInput},
    model::{
        Block, Field, Intent, Msg,
        element_id::{FAILURE_SEARCH, PASTE_BOX},
    },
};
use astra_uri::Recognised;
use web_sys::Event;
use yew::{Callback, platform::spawn_local};

/// Handlers of typing, pasting and dropping, and of texts filled in without a key: a suggestion, autofill, a script.
pub(super) fn on_input(store: &Store) -> Callback<Event> {
    heard(store, |event: &Event| {
        let TextInput { id, text } = TextInput::of(event)?;
        match &*id {
            FAILURE_SEARCH => return Some(Msg::FailureSought(text)),
            PASTE_BOX => return Some(Msg::BoxEntered(text)),
            _ => {}
        }
        let field = Field::from_id(&id)?;
        Some(match Change::of(event) {
            Change::Typed => Msg::Entered(field, text),
            Change::Inserted => Msg::Inserted(field, text),
        })
    })
}

/// Some scripts that fill in a form send nothing but this. After an `input` it tells nothing new.
pub(super) fn on_change(store: &Store) -> Callback<Event> {
    heard(store, |event: &Event| {
        let TextInput { id, text } = TextInput::of(event)?;
        if id == FAILURE_SEARCH {
            return Some(Msg::FailureSought(text));
        }
        Some(Msg::FilledIn(Field::from_id(&id)?, text))
    })
}

/// A file was chosen: it is read as a paste.
pub(super) fn on_file(on: &Callback<Msg>) -> Callback<Event> {
    let on = on.clone();
    Callback::from(move |event: Event| {
        if let Some(file) = Opened::chosen(&event) {
            read(file, on.clone());
        }
    })
}

/// A paste, before the browser inserts it: what is taken apart does not come into the input.
pub(super) fn on_paste(store: &Store) -> Callback<Event> {
    let store = store.clone();
    Callback::from(move |event: Event| {
        let Some(TextInput { id, .. }) = TextInput::of(&event) else { return };
        let field = Field::from_id(&id);
        if let Some(text) = browser::pasted_text(&event).filter(|_| field.is_some() || id == PASTE_BOX) {
            store.dispatch_in(Some(&event), Msg::TextPasted(field, text));
            // The page's own base URL is there before: a pasted one takes its place.
            if field == Some(Field::BASE_URL) {
                TextInput::select(&event);
            }
        }
    })
}

/// The handler of keys below the head. What is typed into the box is read at the key that ends it.
pub(super) fn on_key(store: &Store) -> Callback<Event> {
    heard(store, |event: &Event| {
        let key = Key::of(event)?;
        copy_key(event, &key).or_else(|| match &*key.name {
            "Escape" => Some(Msg::LockReportLeft),
            "Enter" if !key.is_shifted => {
                let TextInput { text, .. } = TextInput::of(event).filter(|input| input.id == PASTE_BOX)?;
                event.prevent_default();
                (!text.is_empty()).then_some(Msg::TextPasted(None, text))
            }
            _ => None,
        })
    })
}

/// The handler of keys in the head, where the report on the lock is.
pub(super) fn on_head_key(store: &Store) -> Callback<Event> {
    heard(store, |event: &Event| {
        let key = Key::of(event)?;
        let close = || (key.name == "Escape").then_some(Msg::LockReportClosed);
        copy_key(event, &key).or_else(close)
    })
}

/// The key that copies the string from wherever the focus is.
fn copy_key(event: &Event, key: &Key) -> Option<Msg> {
    (key.name == "Enter" && key.is_command).then(|| {
        event.prevent_default();
        Msg::CopyRequested(Block::ConnectionString, Intent::Use)
    })
}

/// Reads a drop anywhere as a paste: of a file, or of a text. A text that is dropped on an input goes into it if it is
/// only that.
pub(super) fn on_drop(store: &Store, event: &Event) {
    let input = TextInput::of(event).map(|input| input.id);
    let field = input.as_deref().and_then(Field::from_id);
    if let Some(file) = Opened::dropped(event) {
        event.prevent_default();
        read(file, store.callback());
    } else if input.as_deref() != Some(FAILURE_SEARCH) {
        if field.is_none() {
            event.prevent_default();
        }
        if let Some(text) = browser::dropped_text(event) {
            store.dispatch_in(Some(event), Msg::TextPasted(field, text));
        }
    }
}

/// Reads a paste beside the inputs as one into the box.
pub(super) fn on_paste_beside(store: &Store, event: &Event) {
    if let Some(text) = browser::pasted_text(event) {
        store.dispatch_in(Some(event), Msg::TextPasted(None, text));
    }
}

fn read(file: Opened, on: Callback<Msg>) {
    spawn_local(async move {
        if let Some(text) = file.text(Recognised::LONGEST + 1).await {
            on.emit(Msg::TextPasted(None, text));
        }
    });
}

/// The handler of a field losing the focus; a press that causes it waits for its click.
pub(super) fn on_focusout(store: &Store) -> Callback<Event> {
    heard(store, |event: &Event| {
        let field = Field::from_id(&TextInput::of(event)?.id)?;
        (!browser::is_pressing()).then_some(Msg::Left(field))
    })
}

/// The handler of a click anywhere: the user has finished with those that have not the focus.
///
/// Leaving a field by a press waits for this. A note that appeared between press and release would move the button away
/// from under the pointer, and the click would miss it. And it waits for the click itself to be over, because a rendering
/// in its midst would set a radio button back that the click has just chosen.
pub(super) fn on_click(store: &Store) -> Callback<Event> {
    let store = store.clone();
    Callback::from(move |_| {
        let store = store.clone();
        browser::after_this_event(move || {
            let focused = browser::focused_id().and_then(|id| Field::from_id(&id));
            store.dispatch(Msg::LeftAllBut(focused));
        });
    })
}

/// Hands on what an event means, if it means anything.
fn heard(store: &Store, meaning: fn(&Event) -> Option<Msg>) -> Callback<Event> {
    let store = store.clone();
    Callback::from(move |event| {
        if let Some(msg) = meaning(&event) {
            store.dispatch(msg);
        }
    })
}
