//! The buttons that copy or save a block, and what is said afterwards.

use super::{elements::button_with, icon::Icon, words::sentence};
use crate::{
    domain::Deployment,
    model::{Block, Form, Intent, Outcome},
};
use yew::prelude::*;

/// What is to be done with a block.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Take {
    /// Put it on the clipboard.
    Copy(Block, Intent),
    /// Save it as a file.
    Save(Block),
}

impl Take {
    /// The block, and what for; a file is saved to be used.
    pub(super) fn parts(self) -> (Block, Intent) {
        match self {
            Self::Copy(block, intent) => (block, intent),
            Self::Save(block) => (block, Intent::Use),
        }
    }

    /// What is drawn on its button; nothing on one that stands beside another for the same block.
    fn drawing(self) -> Option<Icon> {
        match self {
            Self::Copy(_, Intent::Use) => Some(Icon::Copy),
            Self::Copy(_, Intent::Show) => None,
            Self::Save(_) => Some(Icon::Save),
        }
    }
}

/// Every button that a file has: to copy it, to copy it without its secret, to save it.
pub(super) fn take_buttons(form: &Form, block: Block, on_take: &Callback<Take>) -> Html {
    let save = form.file_name(block).map(|name| {
        let label =
            if block == Block::SampleEnv { "Download sample .env".to_owned() } else { format!("Download {name}") };
        take_button(label, "button small", Take::Save(block), on_take)
    });
    html! {
        <>
            { copy_button(block, on_take) }
            { copy_without_button(form, block, on_take) }
            { save }
        </>
    }
}

/// `Copy code without token`; nothing where there is no secret to leave out.
pub(super) fn copy_without_button(form: &Form, block: Block, on_take: &Callback<Take>) -> Html {
    if !form.holds_secret(block) {
        return Html::default();
    }
    let label = format!("{} without {}", block.copy_label(), secret(form.deployment()));
    take_button(label, "button small", Take::Copy(block, Intent::Show), on_take)
}

/// `Copy connection string`, which is what the page is for, and the others beside it.
pub(super) fn copy_button(block: Block, on_take: &Callback<Take>) -> Html {
    let class = match block {
        Block::ConnectionString => "button primary",
        _ => "button small",
    };
    take_button(block.copy_label(), class, Take::Copy(block, Intent::Use), on_take)
}

/// The word for what a deployment keeps secret.
pub(super) fn secret(deployment: Deployment) -> &'static str {
    match deployment {
        Deployment::Astra => "token",
        Deployment::SelfHosted => "password",
    }
}

fn take_button(label: impl Into<AttrValue>, class: &'static str, take: Take, on_take: &Callback<Take>) -> Html {
    button_with(take.drawing(), class, label, on_take.reform(move |_: MouseEvent| take))
}

/// Says how it ended for one of `blocks`: that it was copied, only if it was. A live region: it is there before it has
/// something to say.
pub(super) fn take_status(blocks: &[Block], outcome: Option<Outcome>) -> Html {
    status(outcome.filter(|outcome| outcome.block().is_some_and(|block| blocks.contains(&block))))
}

/// The same for the link.
pub(super) fn link_status(outcome: Option<Outcome>) -> Html {
    status(outcome.filter(|outcome| outcome.block().is_none()))
}

fn status(outcome: Option<Outcome>) -> Html {
    let class = match outcome {
        None => "outcome",
        Some(Outcome::Copied(..) | Outcome::Saved(..) | Outcome::LinkCopied) => "outcome done",
        Some(Outcome::Refused(_) | Outcome::LinkRefused) => "outcome refused",
    };
    html! {
        <p role="status" {class}>
            { outcome.map(|outcome| sentence(&outcome.to_string())) }
        </p>
    }
}
