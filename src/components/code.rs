//! The code that uses the string: for a driver or a client, whole files.

use super::{
    code_tabs::tabs,
    elements::{by_hand, card, copy_status, group, note},
    radio_group::radio_group,
    shown::shown,
    store::Store,
};
use crate::model::{Block, CodeView, Msg, PagePart, element_id};
use astra_programs::Credentials;
use astra_uri::Driver;
use yew::prelude::*;

/// The section `Code`.
pub(super) fn code(view: &CodeView, store: &Store) -> Html {
    const PANEL: &str = "code-panel";
    let on = store.callback();
    let snippet = view.snippet();
    let chosen = snippet.file();
    let choices = html! {
        <>
            { radio_group("Driver", &Driver::ALL, snippet.driver(), &on, Msg::DriverChosen) }
            { radio_group("Credentials", &Credentials::ALL, snippet.credentials(), &on, Msg::CredentialsChosen) }
        </>
    };
    let body = html! {
        <>
            { group("choices", choices) }
            { note(snippet.note()) }
            { shown("install", PagePart::Block(Block::Install), store) }
            { tabs(chosen, PANEL, &on) }
            <div id={PANEL} class="panel" role="tabpanel" aria-labelledby={element_id::tab(chosen)}>
                { shown("code", PagePart::Block(Block::Code), store) }
            </div>
            { note(chosen.next_step(snippet.credentials())) }
            { copy_status(view.outcome) }
            { by_hand(view.by_hand.as_ref()) }
        </>
    };
    card("card code", "code-heading", "Code", body)
}
