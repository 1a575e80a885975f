//! The connection string, coming together part by part.

use super::copy::{copy_button, copy_status};
use crate::{
    domain::Reveal,
    form::{Block, Field, Form, Msg, Piece, PieceState},
};
use yew::prelude::*;

/// The section `Your connection string`.
pub(super) fn connection_string(form: &Form, on: &Callback<Msg>, on_copy: &Callback<Block>) -> Html {
    let outline = form.outline();
    let is_complete = outline.iter().all(|piece| piece.state == PieceState::Filled);
    let (label, msg) = match form.reveal() {
        Reveal::Masked => ("Reveal token", Msg::RevealRequested),
        Reveal::Plain => ("Hide token", Msg::RevealEnded),
    };
    let onclick = on.reform(move |_: MouseEvent| msg.clone());
    html! {
        <section class="card result" aria-labelledby="string-heading">
            <h2 id="string-heading">{ "Your connection string" }</h2>
            <output
                id={Block::ConnectionString.id()}
                class="string"
                for={Field::ALL.map(Field::id).join(" ")}
                aria-label="Connection string"
                aria-live="off"
                data-state={if is_complete { "complete" } else { "unfinished" }}
            >
                { for outline.iter().map(part) }
            </output>
            <div class="actions">
                { copy_button(Block::ConnectionString, on_copy) }
                <button type="button" class="button secondary with-icon icon-eye" disabled={!is_complete} {onclick}>
                    { label }
                </button>
                { copy_status(&[Block::ConnectionString], form.outcome()) }
            </div>
        </section>
    }
}

fn part(piece: &Piece) -> Html {
    let Some(field) = piece.field else {
        return html! { <span class="fixed">{ piece.text.as_str() }</span> };
    };
    let state = match piece.state {
        PieceState::Empty => "empty",
        PieceState::Wrong => "wrong",
        PieceState::Filled => "filled",
    };
    html! { <span class="part" data-field={field.id()} data-state={state}>{ piece.text.as_str() }</span> }
}
