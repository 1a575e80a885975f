//! The connection string, coming together part by part.

use super::{
    copy::{Take, copy_button, copy_without_button, link_status, secret, take_status},
    elements::{button, card, span},
    icon::{Icon, icon},
    link::refused_link,
};
use crate::{
    browser,
    domain::{Deployment, Reveal},
    model::{Block, Field, Form, Msg, Piece, PieceState},
};
use yew::prelude::*;

/// The section `Your connection string`.
pub(super) fn connection_string(
    form: &Form,
    on: &Callback<Msg>,
    on_take: &Callback<Take>,
    on_link: &Callback<MouseEvent>,
) -> Html {
    let outline = form.outline();
    let is_complete = form.parse().is_ok();
    let (verb, msg) = match form.reveal() {
        Reveal::Plain => ("Hide", Msg::RevealEnded),
        Reveal::Masked | Reveal::Placeholder => ("Reveal", Msg::RevealRequested),
    };
    let label = format!("{verb} {}", secret(form.deployment()));
    let onclick = on.reform(move |_: MouseEvent| msg.clone());
    let body = html! {
        <>
            <output
                id={Block::ConnectionString.id()}
                class="string"
                for={form.fields().map(Field::id).join(" ")}
                aria-label="Connection string"
                aria-live="off"
                data-state={if is_complete { "complete" } else { "unfinished" }}
            >
                { for outline.chunk_by(|_, next| next.field.is_some()).map(|pieces| line(pieces, form.reveal())) }
            </output>
            <div class="actions">
                { copy_button(Block::ConnectionString, on_take) }
                <button type="button" class="button secondary" disabled={!is_complete} {onclick}>
                    { icon(Icon::Eye) }{ label }
                </button>
                { copy_without_button(form, Block::ConnectionString, on_take) }
                if form.deployment() == Deployment::Astra {
                    { button("button small", "Copy link", on_link.clone()) }
                }
            </div>
            <div class="outcomes">
                { take_status(&[Block::ConnectionString], form.outcome()) }
                { link_status(form.outcome()) }
                { refused_link(form) }
            </div>
        </>
    };
    card("card result", "string-heading", "Your connection string", body)
}

/// What is the same in every string, with the part that follows it.
fn line(pieces: &[Piece], reveal: Reveal) -> Html {
    html! { <span class="line">{ for pieces.iter().map(|piece| part(piece, reveal)) }</span> }
}

/// A part of the string, heard under the name of its field, and leading to it.
fn part(piece: &Piece, reveal: Reveal) -> Html {
    let Some(field) = piece.field else {
        return span("fixed", &piece.text);
    };
    let state = match piece.state {
        PieceState::Empty => "empty",
        PieceState::Wrong => "wrong",
        PieceState::Filled => "filled",
    };
    let is_hidden = field.is_secret() && piece.state == PieceState::Filled && reveal == Reveal::Masked;
    let name = if is_hidden { format!("{field}, hidden") } else { field.to_string() };
    let onclick = Callback::from(move |_: MouseEvent| browser::focus(field.id()));
    html! {
        <span class="part" role="group" aria-label={name} data-field={field.id()} data-state={state} {onclick}>
            { piece.text.as_str() }
        </span>
    }
}
