//! A block of text with its buttons.

use super::{
    copy::{Take, copy_button, take_buttons},
    elements::waiting,
};
use crate::form::{Block, Form};
use yew::prelude::*;

/// A file under its name, or `unready` in its place while it cannot be given.
pub(super) fn file(form: &Form, block: Block, name: &'static str, unready: &'static str, on: &Callback<Take>) -> Html {
    let text = form.block(block, form.reveal());
    html! {
        <>
            <div class="panel-head">
                <code class="file-name">{ form.file_name(block) }</code>
                <div class="actions">{ take_buttons(form, block, on) }</div>
            </div>
            if let Some(text) = text {
                { shown(block, name, &text) }
            } else {
                { waiting(unready) }
            }
        </>
    }
}

/// A command with its button; nothing while it cannot be given.
pub(super) fn command(form: &Form, block: Block, name: &'static str, on: &Callback<Take>) -> Html {
    let Some(text) = form.block(block, form.reveal()) else { return Html::default() };
    html! {
        <div class="command">
            { shown(block, name, &text) }
            { copy_button(block, on) }
        </div>
    }
}

/// Scrolls where it is too wide, and so can have the focus.
fn shown(block: Block, name: &'static str, text: &str) -> Html {
    html! {
        <pre tabindex="0" role="group" aria-label={name}><code id={block.id()}>{ text }</code></pre>
    }
}
