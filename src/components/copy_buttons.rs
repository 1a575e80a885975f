//! The buttons that copy or save a block.

use super::{
    elements::{button, button_with},
    icon::Icon,
};
use crate::model::{Block, BlockView, Intent, Msg};
use astra_uri::Deployment;
use yew::prelude::*;

/// Every button that a file has: to copy it, to copy it without its secret, to save it.
pub(super) fn file_buttons(block: Block, view: &BlockView, on: &Callback<Msg>) -> Html {
    let save = block.file_name(view.file).map(|name| {
        let label =
            if block == Block::SampleEnv { "Download sample .env".to_owned() } else { format!("Download {name}") };
        button_with(Icon::Save, "button small", label, on, Msg::SaveRequested(block))
    });
    html! {
        <>
            { copy_button(block, on) }
            if view.holds_secret {
                { copy_without_button(block, view.deployment, on) }
            }
            { save }
        </>
    }
}

/// `Copy without token` for the string, and `Copy code without token` for a block that holds the secret. It is beside another button, and has no drawing.
pub(super) fn copy_without_button(block: Block, deployment: Deployment, on: &Callback<Msg>) -> Html {
    let label = match block {
        Block::ConnectionString => "Copy",
        _ => block.copy_label(),
    };
    let label = format!("{label} without {}", secret(deployment));
    button("button small", label, on, Msg::CopyRequested(block, Intent::Show))
}

/// `Copy connection string`, which is what the page is for, and the others beside it.
pub(super) fn copy_button(block: Block, on: &Callback<Msg>) -> Html {
    let class = match block {
        Block::ConnectionString => "button primary",
        _ => "button small",
    };
    button_with(Icon::Copy, class, block.copy_label(), on, Msg::CopyRequested(block, Intent::Use))
}

/// The word for what a deployment keeps secret.
pub(super) fn secret(deployment: Deployment) -> &'static str {
    match deployment {
        Deployment::Astra => "token",
        Deployment::SelfHosted => "password",
    }
}
