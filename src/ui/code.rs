//! The code that uses the string: for a driver, in a language, whole files.

use super::{
    choice::choice,
    copy::{copy_button, copy_status},
    tabs::{tab_id, tabs},
};
use crate::{
    domain::{Credentials, Driver},
    form::{Block, Form, Msg},
};
use yew::prelude::*;

/// The section `Code`.
pub(super) fn code(form: &Form, on: &Callback<Msg>, on_copy: &Callback<Block>) -> Html {
    const PANEL: &str = "code-panel";
    let snippet = form.snippet();
    let text = form.block(Block::Code, form.reveal());
    html! {
        <section class="card code" aria-labelledby="code-heading">
            <h2 id="code-heading">{ "Code" }</h2>
            <div class="choices">
                { choice("Driver", &Driver::ALL, snippet.driver(), on, Msg::DriverChosen) }
                { choice("Credentials", &Credentials::ALL, snippet.credentials(), on, Msg::CredentialsChosen) }
            </div>
            <p class="note">{ snippet.driver().note() }</p>
            <div class="command">
                <pre tabindex="0" role="group" aria-label="Install command">
                    <code id={Block::Install.id()}>{ snippet.driver().install_command() }</code>
                </pre>
                { copy_button(Block::Install, on_copy) }
            </div>
            { tabs(snippet.language(), PANEL, on) }
            <div id={PANEL} class="panel" role="tabpanel" aria-labelledby={tab_id(snippet.language())}>
                <div class="panel-head">
                    <code class="file-name">{ snippet.language().file_name() }</code>
                    { copy_button(Block::Code, on_copy) }
                </div>
                if let Some(text) = text {
                    <pre tabindex="0" role="group" aria-label="Code"><code id={Block::Code.id()}>{ text.as_str() }</code></pre>
                } else {
                    <p class="waiting">{ "This file holds the connection string. It appears when all four fields are filled in." }</p>
                }
            </div>
            <p class="note">{ snippet.next_step() }</p>
            { copy_status(&[Block::Code, Block::Install], form.outcome()) }
        </section>
    }
}
