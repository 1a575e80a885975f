//! A block of text with its buttons.

use super::{
    copy_buttons::{copy_button, file_buttons},
    element::{Element, element},
    elements::{file_name, group, span, waiting},
    select::{Label, select},
};
use crate::model::{Block, BlockView, Choice, Msg};
use astra_programs::{EnvReader, File, PackageManager, syntax::Kind};
use yew::Callback;

/// A file or a command, or what takes its place while it cannot be given. The connection string is shown elsewhere.
pub(super) fn block(block: Block, view: &BlockView, on: &Callback<Msg>) -> Element {
    const FILE: &str = "Fill in all four fields.";
    const SAMPLE: &str =
        "This file holds the credentials. It appears when all four fields under Connect are filled in.";
    const NAMELESS: &str = "The command appears when the project has a name.";
    let is_started = view.snippet.file() == File::McpServers;
    match block {
        Block::ConnectionString => Element::siblings(),
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

fn file(block: Block, view: &BlockView, name: &'static str, unready: &'static str, on: &Callback<Msg>) -> Element {
    let file_name = file_name(block.file_name(view.snippet).unwrap_or("in your program"));
    let head = group("panel-head").child(file_name).child(file_buttons(group("actions"), block, view, on));
    Element::siblings().child(head).child(text(block, view, name).unwrap_or_else(|| waiting(unready)))
}

/// On one line with its name; the whole of it opens while it has the focus.
fn env_file(block: Block, view: &BlockView, unready: &'static str, on: &Callback<Msg>) -> Element {
    group("command")
        .child(file_name(view.snippet.env_file_name()))
        .child(text(block, view, "Environment file").unwrap_or_else(|| waiting(unready)))
        .child(view.reader.map(|reader| readers(reader, on)))
        .child(file_buttons(group("actions"), block, view, on))
}

/// The choice of the reader that a file is written for.
fn readers(reader: EnvReader, on: &Callback<Msg>) -> Element {
    let choose = |reader| Msg::Chosen(Choice::Reader(reader));
    select(Label::Heard("Read by"), &EnvReader::ALL, reader, on, choose)
}

fn command(block: Block, view: &BlockView, name: &'static str, unready: &'static str, on: &Callback<Msg>) -> Element {
    let Some(text) = text(block, view, name) else { return waiting(unready) };
    let command = group("command").child(text).child(tool(block, view, on));
    command.child(copy_button("button small", block, view.copying, on))
}

/// The choice of the tool that a command is for, where there is one.
fn tool(block: Block, view: &BlockView, on: &Callback<Msg>) -> Option<Element> {
    let managers = PackageManager::of(view.snippet.file());
    let platforms = view.snippet.platforms();
    match block {
        Block::Install if !managers.is_empty() => {
            let choose = |manager| Msg::Chosen(Choice::Manager(manager));
            Some(select(Label::Heard("Package manager"), managers, view.tools.manager, on, choose))
        }
        Block::Run if platforms.len() > 1 => {
            let choose = |platform| Msg::Chosen(Choice::Platform(platform));
            let platform = view.snippet.platform(view.tools.platform);
            Some(select(Label::Heard("Platform"), platforms, platform, on, choose))
        }
        _ => None,
    }
}

/// Scrolls where it is too wide, and so can have the focus.
fn text(block: Block, view: &BlockView, name: &'static str) -> Option<Element> {
    let runs = block.language(view.snippet).runs(view.text.as_ref()?);
    let code = element!("code", "id" = block.id());
    let code = runs.fold(code, |code, (kind, text)| run(code, kind, text.to_owned()));
    Some(element!("pre", "tabindex" = "0", "role" = "group", "aria-label" = name).child(code))
}

/// Nothing is put around what is plain, so that most of a text stays a text.
fn run(code: Element, kind: Kind, text: String) -> Element {
    let class = match kind {
        Kind::Plain => return code.child(text),
        Kind::Comment => "comment",
        Kind::Text => "text",
        Kind::Keyword => "keyword",
    };
    code.child(span(class, text))
}
