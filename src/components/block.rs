//! A block of text with its buttons.

use super::{
    copy_buttons::{copy_button, file_buttons},
    elements::{group, span, text_of_class, waiting},
    select::{Label, select},
};
use crate::model::{Block, BlockView, Choice, Msg};
use astra_programs::{File, PackageManager, syntax::Kind};
use yew::prelude::*;

/// A file or a command, or what takes its place while it cannot be given. The connection string is shown elsewhere.
pub(super) fn block(block: Block, view: &BlockView, on: &Callback<Msg>) -> Html {
    const FILE: &str = "Fill in all four fields.";
    const SAMPLE: &str =
        "This file holds the credentials. It appears when all four fields under Connect are filled in.";
    const NAMELESS: &str = "The command appears when the project has a name.";
    let is_started = view.snippet.file() == File::McpServers;
    match block {
        Block::ConnectionString => Html::default(),
        Block::Install => command(block, view, "Install command", "Nothing to install.", on),
        Block::Env if view.snippet.has_env_file() => env_file(block, view, FILE, on),
        Block::Env => command(block, view, "Environment file", "Not needed: the values are in the code.", on),
        Block::Code => file(block, view, "Code", FILE, on),
        Block::Run if is_started => waiting("Your MCP client starts it with npx."),
        Block::Run => {
            command(block, view, "Run command", "Paste it into a shell. Its history will keep the secret.", on)
        }
        Block::SampleCommand => command(block, view, "Create command", NAMELESS, on),
        Block::SampleEnv => file(block, view, "Sample .env", SAMPLE, on),
        Block::SampleNext => command(block, view, "Next commands", NAMELESS, on),
    }
}

fn file(block: Block, view: &BlockView, name: &'static str, unready: &'static str, on: &Callback<Msg>) -> Html {
    let actions = group("actions", file_buttons(block, view, on));
    let file_name = block.file_name(view.snippet).unwrap_or("in your program");
    let head = html! { <>{ text_of_class("code", "file-name", file_name.into()) }{ actions }</> };
    html! { <>{ group("panel-head", head) }{ text(block, view, name).unwrap_or_else(|| waiting(unready)) }</> }
}

/// On one line with its name; the whole of it opens while it has the focus.
fn env_file(block: Block, view: &BlockView, unready: &'static str, on: &Callback<Msg>) -> Html {
    let content = html! {
        <>
            { text_of_class("code", "file-name", view.snippet.env_file_name().into()) }
            { text(block, view, "Environment file").unwrap_or_else(|| waiting(unready)) }
            { group("actions", file_buttons(block, view, on)) }
        </>
    };
    group("command", content)
}

fn command(block: Block, view: &BlockView, name: &'static str, unready: &'static str, on: &Callback<Msg>) -> Html {
    let managers = PackageManager::of(view.snippet.file());
    let is_choice = block == Block::Install && !managers.is_empty();
    match text(block, view, name) {
        Some(text) => {
            let content = html! {
                <>
                    { text }
                    if is_choice {
                        { select(Label::Heard("Package manager"), managers, view.manager, on, |manager| Msg::Chosen(Choice::Manager(manager))) }
                    }
                    { copy_button("button small", block, view.copying, on) }
                </>
            };
            group("command", content)
        }
        None => waiting(unready),
    }
}

/// Scrolls where it is too wide, and so can have the focus.
fn text(block: Block, view: &BlockView, name: &'static str) -> Option<Html> {
    let runs = block.language(view.snippet).runs(view.text.as_ref()?);
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
