//! The events of the text inputs, heard in one place for all of them.

use super::failures::SEARCH;
use crate::{
    browser,
    form::{Field, Msg},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What typing, pasting and dropping mean.
pub(super) fn on_input(on: &Callback<Msg>) -> Callback<InputEvent> {
    heard(on, |event: &InputEvent| {
        let input: HtmlInputElement = event.target_dyn_into()?;
        if input.id() == SEARCH {
            return Some(Msg::FailureSought(input.value()));
        }
        let field = Field::from_id(&input.id())?;
        let is_paste = matches!(event.input_type().as_str(), "insertFromPaste" | "insertFromDrop");
        Some(if is_paste { Msg::Pasted(field, input.value()) } else { Msg::Entered(field, input.value()) })
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
