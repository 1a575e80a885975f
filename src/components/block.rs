//! A block of text with its buttons.

use super::{
    copy::{Take, copy_button, take_buttons},
    elements::{span, waiting},
};
use crate::{
    domain::syntax::Kind,
    model::{Block, Form},
};
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
                { shown(form, block, name, &text) }
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
            { shown(form, block, name, &text) }
            { copy_button(block, on) }
        </div>
    }
}

/// Scrolls where it is too wide, and so can have the focus.
fn shown(form: &Form, block: Block, name: &'static str, text: &str) -> Html {
    let runs = form.language(block).runs(text);
    html! {
        <pre tabindex="0" role="group" aria-label={name}><code id={block.id()}>{ for runs.map(run) }</code></pre>
    }
}

/// Nothing is put around what is plain, so that most of a text stays a text.
fn run((kind, text): (Kind, &str)) -> Html {
    let class = match kind {
        Kind::Plain => return html! { text },
        Kind::Comment => "comment",
        Kind::Text => "text",
        Kind::Keyword => "keyword",
    };
    span(class, text)
}
