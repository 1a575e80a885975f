//! A block of text with its buttons.

use super::{
    copy_buttons::{copy_button, file_buttons},
    elements::{group, span, text_of_class, waiting},
};
use crate::model::{Block, BlockView, Msg};
use astra_programs::syntax::Kind;
use yew::prelude::*;

/// A file or a command, or what takes its place while it cannot be given. The connection string is shown elsewhere.
pub(super) fn block(block: Block, view: &BlockView, on: &Callback<Msg>) -> Html {
    const FILE: &str = "This file holds the credentials. It appears when all four fields are filled in.";
    const SAMPLE: &str =
        "This file holds the credentials. It appears when all four fields under Connect are filled in.";
    const NAMELESS: &str = "The command appears when the project has a name.";
    match block {
        Block::ConnectionString => Html::default(),
        Block::Code => file(block, view, "Code", FILE, on),
        Block::Install => command(block, view, "Install command", None, on),
        Block::SampleCommand => command(block, view, "Create command", Some(NAMELESS), on),
        Block::SampleEnv => file(block, view, "Sample .env", SAMPLE, on),
        Block::SampleNext => command(block, view, "Next commands", Some(NAMELESS), on),
    }
}

fn file(block: Block, view: &BlockView, name: &'static str, unready: &'static str, on: &Callback<Msg>) -> Html {
    let actions = group("actions", file_buttons(block, view, on));
    let head = html! { <>{ text_of_class("code", "file-name", block.file_name(view.file).unwrap_or_default().into()) }{ actions }</> };
    html! { <>{ group("panel-head", head) }{ text(block, view, name).unwrap_or_else(|| waiting(unready)) }</> }
}

fn command(
    block: Block,
    view: &BlockView,
    name: &'static str,
    unready: Option<&'static str>,
    on: &Callback<Msg>,
) -> Html {
    match text(block, view, name) {
        Some(text) => group("command", html! { <>{ text }{ copy_button(block, on) }</> }),
        None => unready.map(waiting).unwrap_or_default(),
    }
}

/// Scrolls where it is too wide, and so can have the focus.
fn text(block: Block, view: &BlockView, name: &'static str) -> Option<Html> {
    let runs = block.language(view.file).runs(view.text.as_ref()?);
    Some(html! {
        <pre tabindex="0" role="group" aria-label={name}><code id={block.id()}>{ for runs.map(run) }</code></pre>
    })
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
