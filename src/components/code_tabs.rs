//! The tabs above the code, as the ARIA Authoring Practices have them: one is in the tab order, the arrow keys, Home and
//! End choose among them.

use super::element::{Element, On, element};
use crate::{
    browser::Key,
    model::{
        Choice, CodeView, Diagnosis, Msg,
        element_id::{self, DIAGNOSIS_TAB},
        text_of,
    },
};
use astra_programs::Client;
use web_sys::Event;
use yew::Callback;

/// A tab: its `id`, its name, its message, and whether it is chosen.
struct Tab {
    id: &'static str,
    name: String,
    msg: Msg,
    is_chosen: bool,
}

/// The list of tabs; `panel` is the `id` of what they control.
pub(super) fn tabs(view: &CodeView, panel: &'static str, on: &Callback<Msg>) -> Element {
    let tabs = all(view);
    let list = element!("div", "class" = "tabs", "role" = "tablist", "aria-label" = "Client");
    let list = list.children(tabs.iter().map(|tab| item(tab, panel, on)));
    let on = on.clone();
    list.on(
        On::KeyDown,
        Callback::from(move |event: Event| {
            if let Some(tab) = Key::of(&event).and_then(|key| reached_by(&key.name, &tabs)) {
                event.prevent_default();
                on.emit(tab.msg.clone());
            }
        }),
    )
}

/// The `id` of the chosen tab.
pub(super) fn chosen_tab(view: &CodeView) -> &'static str {
    if view.diagnosis == Diagnosis::Shown { DIAGNOSIS_TAB } else { element_id::tab(view.choices().client) }
}

fn all(view: &CodeView) -> Vec<Tab> {
    let is_diagnosing = view.diagnosis == Diagnosis::Shown;
    let of_client = |client: Client| Tab {
        id: element_id::tab(client),
        name: text_of(&client),
        msg: Msg::Chosen(Choice::Client(client)),
        is_chosen: client == view.choices().client && !is_diagnosing,
    };
    let diagnosis = (view.diagnosis != Diagnosis::None).then(|| Tab {
        id: DIAGNOSIS_TAB,
        name: "Diagnosis".to_owned(),
        msg: Msg::DiagnosisOpened,
        is_chosen: is_diagnosing,
    });
    Client::of(view.deployment()).iter().copied().map(of_client).chain(diagnosis).collect()
}

fn item(Tab { id, name, msg, is_chosen }: &Tab, panel: &'static str, on: &Callback<Msg>) -> Element {
    element!(
        "button",
        "type" = "button",
        "role" = "tab",
        "id" = *id,
        "aria-selected" = text_of(is_chosen),
        "aria-controls" = panel,
        "tabindex" = if *is_chosen { "0" } else { "-1" }
    )
    .key(id)
    .pressed(on, msg.clone())
    .child(name.clone())
}

fn reached_by<'a>(key: &str, all: &'a [Tab]) -> Option<&'a Tab> {
    let index = all.iter().position(|tab| tab.is_chosen)?;
    match key {
        "ArrowRight" => all.get((index + 1) % all.len()),
        "ArrowLeft" => all.get((index + all.len() - 1) % all.len()),
        "Home" => all.first(),
        "End" => all.last(),
        _ => None,
    }
}
