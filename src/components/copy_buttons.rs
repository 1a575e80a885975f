//! The buttons that copy or save a block.

use super::{
    elements::{button, pressed},
    icon::{Icon, icon},
};
use crate::model::{Block, BlockView, Intent, Msg};
use astra_uri::Deployment;
use yew::prelude::*;

/// Every button that a file has: to copy it, to copy it without its secret, to save it.
pub(super) fn file_buttons(block: Block, view: &BlockView, on: &Callback<Msg>) -> Html {
    let save = block.file_name(view.snippet).map(|name| {
        let name = if block == Block::SampleEnv { "sample .env" } else { name };
        short_button(Icon::Save, "Save", ["Save ", name].concat(), on, Msg::SaveRequested(block))
    });
    html! {
        <>
            if view.holds_secret {
                { copy_without_button(block, view.deployment, on) }
            }
            { copy_button(block, on) }
            { save }
        </>
    }
}

/// `Copy without token` for the string, and `Copy code without token` for a block that holds the secret, whose place tells
/// the first words. It is beside another button, and has no drawing.
pub(super) fn copy_without_button(block: Block, deployment: Deployment, on: &Callback<Msg>) -> Html {
    let msg = Msg::CopyRequested(block, Intent::Show);
    let without = ["without ", secret(deployment)].concat();
    if block == Block::ConnectionString {
        return button("button small", ["Copy ", &without].concat(), on, msg);
    }
    let name = [block.copy_label(), " ", &without].concat();
    html! {
        <button type="button" class="button small" aria-label={name} onclick={pressed(on, msg)}>
            { ["Without ", secret(deployment)].concat() }
        </button>
    }
}

/// `Copy connection string`, which is what the page is for, and the others beside what they copy.
pub(super) fn copy_button(block: Block, on: &Callback<Msg>) -> Html {
    let msg = Msg::CopyRequested(block, Intent::Use);
    match block {
        Block::ConnectionString => {
            let onclick = pressed(on, msg);
            html! {
                <button type="button" class="button primary" {onclick}>{ icon(Icon::Copy) }{ block.copy_label() }</button>
            }
        }
        _ => short_button(Icon::Copy, "Copy", block.copy_label(), on, msg),
    }
}

/// A button of one word: its place tells the rest of its name.
fn short_button(drawing: Icon, word: &'static str, name: impl Into<AttrValue>, on: &Callback<Msg>, msg: Msg) -> Html {
    let name: AttrValue = name.into();
    html! {
        <button type="button" class="button small" aria-label={name} onclick={pressed(on, msg)}>
            { icon(drawing) }{ word }
        </button>
    }
}

/// The word for what a deployment keeps secret.
pub(super) fn secret(deployment: Deployment) -> &'static str {
    match deployment {
        Deployment::Astra => "token",
        Deployment::SelfHosted => "password",
    }
}
