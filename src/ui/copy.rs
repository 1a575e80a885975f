//! The button that copies a block, and what is said afterwards.

use super::words::sentence;
use crate::form::{Block, CopyOutcome};
use yew::prelude::*;

/// `Copy connection string`, which is what the page is for, and the others beside it.
pub(super) fn copy_button(block: Block, on_copy: &Callback<Block>) -> Html {
    let onclick = on_copy.reform(move |_: MouseEvent| block);
    let class = match block {
        Block::ConnectionString => "button primary with-icon icon-copy",
        Block::Code | Block::Install => "button small with-icon icon-copy",
    };
    html! {
        <button type="button" {class} {onclick}>
            { block.copy_label() }
        </button>
    }
}

/// Says that one of `blocks` was copied, only if it was. A live region: it is there before it has something to say.
pub(super) fn copy_status(blocks: &[Block], outcome: Option<CopyOutcome>) -> Html {
    let outcome = outcome.filter(|outcome| blocks.contains(&outcome.block()));
    let class = match outcome {
        None => "outcome",
        Some(CopyOutcome::Copied(_)) => "outcome done",
        Some(CopyOutcome::Refused(_)) => "outcome refused",
    };
    html! {
        <p role="status" {class}>
            { outcome.map(|outcome| sentence(&outcome.to_string())) }
        </p>
    }
}
