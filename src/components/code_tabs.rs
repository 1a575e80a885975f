//! The tabs above the code, as the ARIA Authoring Practices have them: one is in the tab order, the arrow keys, Home and
//! End choose among them.

use super::elements::pressed;
use crate::{
    browser::Key,
    model::{Choice, Msg, element_id, text_of},
};
use astra_programs::Client;
use yew::prelude::*;

/// The list of tabs; `panel` is the `id` of what they control.
pub(super) fn tabs(chosen: Client, panel: &'static str, on: &Callback<Msg>) -> Html {
    let onkeydown = {
        let on = on.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(client) = Key::of(&event).and_then(|key| reached_by(&key.name, chosen)) {
                event.prevent_default();
                on.emit(Msg::Chosen(Choice::Client(client)));
            }
        })
    };
    let tab = |client: Client| {
        let is_chosen = client == chosen;
        html! {
            <button
                type="button"
                role="tab"
                id={element_id::tab(client)}
                aria-selected={text_of(&is_chosen)}
                aria-controls={panel}
                tabindex={if is_chosen { "0" } else { "-1" }}
                onclick={pressed(on, Msg::Chosen(Choice::Client(client)))}
            >
                { text_of(&client) }
            </button>
        }
    };
    html! {
        <div class="tabs" role="tablist" aria-label="Client" {onkeydown}>
            { for Client::ALL.iter().copied().map(tab) }
        </div>
    }
}

fn reached_by(key: &str, from: Client) -> Option<Client> {
    let all = &Client::ALL;
    let index = all.iter().position(|&client| client == from)?;
    match key {
        "ArrowRight" => Some(all[(index + 1) % all.len()]),
        "ArrowLeft" => Some(all[(index + all.len() - 1) % all.len()]),
        "Home" => all.first().copied(),
        "End" => all.last().copied(),
        _ => None,
    }
}
