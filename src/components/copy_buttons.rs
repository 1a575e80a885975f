//! The buttons that copy or save a block. One that has copied tells it itself for a while, in the same width.

use super::{
    element::{Child, Element, On, element},
    elements::button,
    icon::{Icon, icon},
};
use crate::{
    browser,
    model::{Block, BlockView, Copying, Intent, Msg},
};
use astra_uri::Deployment;
use web_sys::Event;
use yew::Callback;

/// Puts every button that a file has into `place`: to copy it, to copy it without its secret, to save it, and to clear the
/// clipboard.
pub(super) fn file_buttons(place: Element, block: Block, view: &BlockView, on: &Callback<Msg>) -> Element {
    let save = |name| {
        let name = ["Save ", if block == Block::SampleEnv { "sample .env" } else { name }].concat();
        element!("button", "type" = "button", "class" = "button small", "aria-label" = name)
            .pressed(on, Msg::SaveRequested(block))
            .child(icon(Icon::Save))
            .child("Save")
    };
    place
        .child(clear_clipboard(view.copying, on))
        .child(view.holds_secret.then(|| copy_without_button(block, view.copying, view.deployment, on)))
        .child(block.file_name(view.snippet).map(save))
        .child(copy_button("button small", block, view.copying, on))
}

/// `Copy connection string`, which is what the page is for, and the others beside what they copy, of one word: their place
/// tells the rest.
pub(super) fn copy_button(class: &'static str, block: Block, copying: Copying, on: &Callback<Msg>) -> Element {
    let word = if block == Block::ConnectionString { block.copy_label() } else { "Copy" };
    let button = element!(
        "button",
        "type" = "button",
        "id" = block.copy_button_id(),
        "class" = class,
        "aria-label" = block.copy_label(),
        "data-copied" = copying.just_copied == Some(Intent::Use)
    );
    faces(button.pressed(on, Msg::CopyRequested(block, Intent::Use)), Some(Icon::Copy), word)
}

/// `Copy without token` for the string, and `Copy code without token` for a block that holds the secret.
pub(super) fn copy_without_button(
    block: Block,
    copying: Copying,
    deployment: Deployment,
    on: &Callback<Msg>,
) -> Element {
    let (label, words) = match block {
        Block::ConnectionString => ("Copy", "Copy without "),
        _ => (block.copy_label(), "Without "),
    };
    let button = labelled(
        [label, " without ", secret(deployment)].concat(),
        "button small",
        copying.just_copied == Some(Intent::Show),
    );
    faces(button.pressed(on, Msg::CopyRequested(block, Intent::Show)), None, [words, secret(deployment)].concat())
}

/// `Copy link`, to the page at the address that it has in the browser.
pub(super) fn link_button(is_copied: bool, on: &Callback<Msg>) -> Element {
    let requested = on.reform(|_: Event| Msg::LinkRequested(browser::address()));
    let button = labelled("Copy link".to_owned(), "button inline link", is_copied).on(On::Click, requested);
    faces(button, None, "Copy link")
}

fn labelled(label: String, class: &'static str, is_copied: bool) -> Element {
    element!("button", "type" = "button", "class" = class, "aria-label" = label, "data-copied" = is_copied)
}

/// Puts the two faces of a button into it, of which one is seen. Its name stays.
fn faces(button: Element, drawing: Option<Icon>, words: impl Child) -> Element {
    let copied = element!("span", "class" = "face copied", "aria-hidden" = "true").child("Copied");
    button.child(element!("span", "class" = "face").child(drawing.map(icon)).child(words)).child(copied)
}

/// `Clear clipboard`, beside the button that put the secret there.
pub(super) fn clear_clipboard(copying: Copying, on: &Callback<Msg>) -> Option<Element> {
    copying.is_on_clipboard.then(|| button("button small clear", "Clear clipboard", on, Msg::ClipboardClearRequested))
}

/// The word for what a deployment keeps secret.
pub(super) fn secret(deployment: Deployment) -> &'static str {
    match deployment {
        Deployment::Astra => "token",
        Deployment::SelfHosted => "password",
    }
}
