//! The buttons that copy or save a block. One that has copied tells it itself for a while, in the same width.

use super::{
    elements::{button, pressed},
    icon::{Icon, icon},
};
use crate::{
    browser,
    model::{Block, BlockView, Copying, Intent, Msg},
};
use astra_uri::Deployment;
use yew::prelude::*;

/// Every button that a file has: to copy it, to copy it without its secret, to save it, and to clear the clipboard.
pub(super) fn file_buttons(block: Block, view: &BlockView, on: &Callback<Msg>) -> Html {
    let save = block.file_name(view.snippet).map(|name| {
        let name = ["Save ", if block == Block::SampleEnv { "sample .env" } else { name }].concat();
        let onclick = pressed(on, Msg::SaveRequested(block));
        html! {
            <button type="button" class="button small" aria-label={name} {onclick}>{ icon(Icon::Save) }{ "Save" }</button>
        }
    });
    html! {
        <>
            { clear_clipboard(view.copying, on) }
            if view.holds_secret {
                { copy_without_button(block, view.copying, view.deployment, on) }
            }
            { save }
            { copy_button("button small", block, view.copying, on) }
        </>
    }
}

/// `Copy connection string`, which is what the page is for, and the others beside what they copy, of one word: their place
/// tells the rest.
pub(super) fn copy_button(class: &'static str, block: Block, copying: Copying, on: &Callback<Msg>) -> Html {
    let word = if block == Block::ConnectionString { block.copy_label() } else { "Copy" };
    let is_copied = copying.just_copied == Some(Intent::Use);
    let onclick = pressed(on, Msg::CopyRequested(block, Intent::Use));
    html! {
        <button
            type="button"
            id={block.copy_button_id()}
            {class}
            aria-label={block.copy_label()}
            data-copied={is_copied.then_some("")}
            {onclick}
        >
            { faces(Some(Icon::Copy), word.into()) }
        </button>
    }
}

/// `Copy without token` for the string, and `Copy code without token` for a block that holds the secret.
pub(super) fn copy_without_button(block: Block, copying: Copying, deployment: Deployment, on: &Callback<Msg>) -> Html {
    let without = ["without ", secret(deployment)].concat();
    let (name, words) = match block {
        Block::ConnectionString => (["Copy ", &without].concat(), ["Copy ", &without].concat()),
        _ => ([block.copy_label(), " ", &without].concat(), ["Without ", secret(deployment)].concat()),
    };
    let is_copied = copying.just_copied == Some(Intent::Show);
    let onclick = pressed(on, Msg::CopyRequested(block, Intent::Show));
    html! {
        <button type="button" class="button small" aria-label={name} data-copied={is_copied.then_some("")} {onclick}>
            { faces(None, words) }
        </button>
    }
}

/// `Copy link`, to the page at the address that it has in the browser.
pub(super) fn link_button(is_copied: bool, on: &Callback<Msg>) -> Html {
    let onclick = on.reform(|_: MouseEvent| Msg::LinkRequested(browser::address()));
    html! {
        <button type="button" class="button inline link" aria-label="Copy link" data-copied={is_copied.then_some("")} {onclick}>
            { faces(None, "Copy link".to_owned()) }
        </button>
    }
}

/// The two faces of a button, of which one is seen. Its name stays.
fn faces(drawing: Option<Icon>, words: String) -> Html {
    html! {
        <>
            <span class="face">{ drawing.map(icon) }{ words }</span>
            <span class="face copied" aria-hidden="true">{ "Copied" }</span>
        </>
    }
}

/// `Clear clipboard`, beside the button that put the secret there.
pub(super) fn clear_clipboard(copying: Copying, on: &Callback<Msg>) -> Option<Html> {
    copying.is_on_clipboard.then(|| button("button small clear", "Clear clipboard", on, Msg::ClipboardClearRequested))
}

/// The word for what a deployment keeps secret.
pub(super) fn secret(deployment: Deployment) -> &'static str {
    match deployment {
        Deployment::Astra => "token",
        Deployment::SelfHosted => "password",
    }
}
