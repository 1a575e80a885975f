//! The tabs above the code, as the ARIA Authoring Practices have them: one is in the tab order, the arrow keys, Home and
//! End choose among them.

use super::elements::pressed;
use crate::{
    browser::Key,
    model::{Msg, element_id, text_of},
};
use astra_programs::File;
use yew::prelude::*;

/// The list of tabs; `panel` is the `id` of what they control.
pub(super) fn tabs(chosen: File, panel: &'static str, on: &Callback<Msg>) -> Html {
    let onkeydown = {
        let on = on.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(file) = Key::of(&event).and_then(|key| reached_by(&key.name, chosen)) {
                event.prevent_default();
                on.emit(Msg::FileChosen(file));
            }
        })
    };
    let tab = |file: File| {
        let is_chosen = file == chosen;
        html! {
            <button
                type="button"
                role="tab"
                id={element_id::tab(file)}
                aria-selected={text_of(&is_chosen)}
                aria-controls={panel}
                tabindex={if is_chosen { "0" } else { "-1" }}
                onclick={pressed(on, Msg::FileChosen(file))}
            >
                { text_of(&file) }
            </button>
        }
    };
    html! {
        <div class="tabs" role="tablist" aria-label="File" {onkeydown}>
            { for File::ALL.iter().copied().map(tab) }
        </div>
    }
}

fn reached_by(key: &str, from: File) -> Option<File> {
    let all = &File::ALL;
    let index = all.iter().position(|&file| file == from)?;
    match key {
        "ArrowRight" => Some(all[(index + 1) % all.len()]),
        "ArrowLeft" => Some(all[(index + all.len() - 1) % all.len()]),
        "Home" => all.first().copied(),
        "End" => all.last().copied(),
        _ => None,
    }
}
