//! The events of the text inputs, heard in one place for all of them.

use super::{copy::Take, failures::SEARCH, paste::BOX};
use crate::{
    browser::{self, Change, Key},
    model::{Block, Field, Form, Intent, Msg},
    paste::Recognised,
};
use web_sys::HtmlInputElement;
use yew::{platform::spawn_local, prelude::*};
use zeroize::Zeroizing;

/// What typing, pasting and dropping mean, and what is filled in without a key: a suggestion, autofill, a script.
pub(super) fn on_input(on: &Callback<Msg>) -> Callback<InputEvent> {
    heard(on, |event: &InputEvent| {
        let input: HtmlInputElement = event.target_dyn_into()?;
        if input.id() == SEARCH {
            return Some(Msg::FailureSought(input.value()));
        }
        let field = Field::from_id(&input.id())?;
        Some(match Change::of(event) {
            Change::Typed => Msg::Entered(field, input.value()),
            Change::Inserted => Msg::Inserted(field, input.value()),
        })
    })
}

/// Some scripts that fill in a form send nothing but this. After an `input` it says nothing new.
pub(super) fn on_change(on: &Callback<Msg>) -> Callback<Event> {
    heard(on, |event: &Event| {
        let input: HtmlInputElement = event.target_dyn_into()?;
        if input.id() == SEARCH {
            return Some(Msg::FailureSought(input.value()));
        }
        Some(Msg::FilledIn(Field::from_id(&input.id())?, input.value()))
    })
}

/// What a paste means that is more than the value of its field. What is taken apart does not come into the input.
pub(super) fn on_paste(on: &Callback<Msg>) -> Callback<Event> {
    heard(on, |event: &Event| {
        let input: HtmlInputElement = event.target_dyn_into()?;
        let text = Zeroizing::new(browser::pasted_text(event)?);
        let is_taken_apart = match Field::from_id(&input.id()) {
            Some(field) => Form::is_more_than_the_value_of(field, &text),
            None => input.id() == BOX,
        };
        is_taken_apart.then(|| {
            event.prevent_default();
            Msg::PastedAnything(text.to_string())
        })
    })
}

/// The keys that copy the string from wherever the focus is; and what is typed into the box is read at the key that ends
/// it.
pub(super) fn on_key(on: &Callback<Msg>, on_take: &Callback<Take>) -> Callback<KeyboardEvent> {
    let (read_box, on_take) = (on_box_key(on), on_take.clone());
    Callback::from(move |event: KeyboardEvent| {
        if Key::of(&event).is_some_and(|key| key.is_command && key.name == "Enter") {
            event.prevent_default();
            on_take.emit(Take::Copy(Block::ConnectionString, Intent::Use));
        } else {
            read_box.emit(event);
        }
    })
}

fn on_box_key(on: &Callback<Msg>) -> Callback<KeyboardEvent> {
    heard(on, |event: &KeyboardEvent| {
        let input: HtmlInputElement = event.target_dyn_into()?;
        let is_given = input.id() == BOX && Key::of(event)?.name == "Enter" && !input.value().is_empty();
        is_given.then(|| {
            let text = input.value();
            browser::set_input(BOX, "");
            Msg::PastedAnything(text)
        })
    })
}

/// A file that is held over the page may be dropped on it.
pub(super) fn on_drag_over() -> Callback<DragEvent> {
    Callback::from(|event: DragEvent| {
        if browser::has_file(&event) {
            event.prevent_default();
        }
    })
}

/// A file that is dropped anywhere is read as a paste.
pub(super) fn on_drop(on: &Callback<Msg>) -> Callback<DragEvent> {
    let on = on.clone();
    Callback::from(move |event: DragEvent| {
        let Some(file) = browser::Dropped::of(&event) else { return };
        event.prevent_default();
        let on = on.clone();
        spawn_local(async move {
            if let Some(text) = file.text(Recognised::LONGEST + 1).await {
                on.emit(Msg::PastedAnything(text));
            }
        });
    })
}

/// What leaving a field means, but by a press: that waits for its click (`effects::leaver`).
pub(super) fn on_focusout(on: &Callback<Msg>) -> Callback<FocusEvent> {
    heard(on, |event: &FocusEvent| {
        let input: HtmlInputElement = event.target_dyn_into()?;
        let field = Field::from_id(&input.id())?;
        (!browser::is_pressing()).then_some(Msg::Left(field))
    })
}

/// Hands on what an event means, if it means anything.
fn heard<E: 'static>(on: &Callback<Msg>, meaning: fn(&E) -> Option<Msg>) -> Callback<E> {
    let on = on.clone();
    Callback::from(move |event| {
        if let Some(msg) = meaning(&event) {
            on.emit(msg);
        }
    })
}
