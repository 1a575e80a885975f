//! The code that uses the string: for a driver or a client, whole files.

use super::{
    block::{command, file},
    choice::choice,
    copy::{Take, take_status},
    elements::{card, note},
    tabs::{tab_id, tabs},
};
use crate::{
    domain::{Credentials, Driver},
    model::{Block, Form, Msg},
};
use yew::prelude::*;

/// The section `Code`.
pub(super) fn code(form: &Form, on: &Callback<Msg>, on_take: &Callback<Take>) -> Html {
    const PANEL: &str = "code-panel";
    const WAITING: &str = "This file holds the credentials. It appears when all four fields are filled in.";
    let snippet = form.snippet();
    let chosen = snippet.file();
    let body = html! {
        <>
            <div class="choices">
                { choice("Driver", &Driver::ALL, snippet.driver(), on, Msg::DriverChosen) }
                { choice("Credentials", &Credentials::ALL, snippet.credentials(), on, Msg::CredentialsChosen) }
            </div>
            { note(snippet.note()) }
            { command(form, Block::Install, "Install command", on_take) }
            { tabs(chosen, PANEL, on) }
            <div id={PANEL} class="panel" role="tabpanel" aria-labelledby={tab_id(chosen)}>
                { file(form, Block::Code, "Code", WAITING, on_take) }
            </div>
            { note(chosen.next_step(snippet.credentials())) }
            { take_status(&[Block::Code, Block::Install], form.outcome()) }
        </>
    };
    card("card code", "code-heading", "Code", body)
}
