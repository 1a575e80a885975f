//! What the page does beside showing: each effect follows from what the form says.

use super::{copy::Take, failures::SEARCH, link::LINK, paste::BOX};
use crate::{
    browser::{self, ClipboardRefused, EarlyInput, Exposure},
    domain::Reveal,
    model::{Field, Form, Msg, Outcome},
};
use std::time::Duration;
use yew::{platform::spawn_local, prelude::*};
use zeroize::Zeroizing;

/// How long a revealed token stays revealed.
const EXPOSURE: Duration = Duration::from_secs(10);

/// Takes over what was typed or pasted before the program started, with the caret where it was; and says it if the page
/// has lost its policy.
#[hook]
pub(super) fn use_early_input(early: EarlyInput, on: Callback<Msg>) {
    use_effect_with((), move |()| {
        for typed in early.take() {
            typed.restore();
            if typed.text.is_empty() {
                continue;
            }
            let is_more = |field| Form::is_more_than_the_value_of(field, &typed.text);
            on.emit(match Field::from_id(&typed.id) {
                Some(field) if !is_more(field) => Msg::Restored(field, typed.text),
                // More than the field's value, or in the box.
                _ => Msg::PastedAnything(typed.text),
            });
        }
        if !browser::has_policy() {
            on.emit(Msg::LockMissed);
        }
    });
}

/// Brings the inputs in step where the form has changed their texts itself. What the user types stays in the inputs
/// and in the form alone: no copy of it lies in the virtual document.
#[hook]
pub(super) fn use_rewritten_inputs(form: &UseReducerHandle<Form>) {
    let form = form.clone();
    use_effect_with(form.rewrites(), move |_| {
        for field in Field::ALL {
            browser::set_input(field.id(), form.text(field));
        }
        browser::set_input(SEARCH, form.failure());
        browser::set_input(BOX, "");
    });
}

/// Ends the time for which the token is shown.
#[hook]
pub(super) fn use_exposure(reveal: Reveal, on: Callback<Msg>) {
    use_effect_with(reveal, move |reveal| {
        let exposure = (*reveal == Reveal::Plain).then(|| Exposure::start(EXPOSURE, move || on.emit(Msg::RevealEnded)));
        move || drop(exposure)
    });
}

/// Leads to the summary after a copy that could not be given, and to the text after one that the browser refused.
#[hook]
pub(super) fn use_focus_after_copy(form: &UseReducerHandle<Form>) {
    use_effect_with(form.refusals(), |refusals| {
        if *refusals > 0 {
            browser::focus("summary");
        }
    });
    use_effect_with(form.outcome(), |outcome| match outcome {
        Some(Outcome::Refused(block)) => browser::select_text(block.id()),
        Some(Outcome::LinkRefused) => browser::select_text(LINK),
        _ => {}
    });
}

/// What a click anywhere means for the fields: the user has done with those that have not the focus.
///
/// Leaving a field by a press waits for this. A remark that appeared between press and release would move the button
/// away from under the pointer, and the click would miss it. And it waits for the click itself to be over, because a
/// rendering in its midst would set a radio button back that the click has just chosen.
pub(super) fn leaver(on: Callback<Msg>) -> Callback<MouseEvent> {
    Callback::from(move |_| {
        let on = on.clone();
        browser::after_this_event(move || {
            let focused = browser::focused_id();
            for field in Field::ALL.into_iter().filter(|field| focused.as_deref() != Some(field.id())) {
                on.emit(Msg::Left(field));
            }
        });
    })
}

/// What a button `Copy …` or `Download …` does: asks the form, then the browser, and tells the form how it ended.
pub(super) fn taker(form: &UseReducerHandle<Form>, on: Callback<Msg>) -> Callback<Take> {
    let form = form.clone();
    Callback::from(move |take: Take| {
        let (block, intent) = take.parts();
        let mut asked = (*form).clone();
        asked.update(Msg::CopyRequested(block, intent));
        on.emit(Msg::CopyRequested(block, intent));
        let Some(text) = asked.copy(block, intent) else { return };
        match take {
            Take::Copy(..) => put(text, Msg::Copied(block, intent), Msg::CopyRefused(block, intent), on.clone()),
            Take::Save(_) => {
                if let Some(name) = asked.file_name(block) {
                    browser::save(name, &text);
                    on.emit(Msg::Saved(block));
                }
            }
        }
    })
}

/// What `Clear clipboard` does: something else takes the place of the secret. A space, because not every system takes an
/// empty text.
pub(super) fn clipboard_clearer(on: &Callback<Msg>) -> Callback<MouseEvent> {
    let on = on.clone();
    Callback::from(move |_| put(" ".to_owned().into(), Msg::ClipboardCleared, Msg::ClipboardKept, on.clone()))
}

/// Puts a text on the clipboard, and tells the form that it is there or that the browser refused.
pub(super) fn put(text: Zeroizing<String>, done: Msg, refused: Msg, on: Callback<Msg>) {
    spawn_local(async move {
        on.emit(match browser::write_to_clipboard(&text).await {
            Ok(()) => done,
            Err(ClipboardRefused) => refused,
        });
    });
}
