//! The connection string, coming together part by part.

use super::{
    copy_buttons::{clear_clipboard, copy_button, copy_without_button, link_button, secret},
    elements::{by_hand, card, group, pressed, span, status},
    icon::{Icon, icon},
    shown::shown,
    store::Store,
};
use crate::model::{Block, Field, Msg, PagePart, Piece, PieceState, StringView, text_of};
use astra_uri::{Deployment, Reveal};
use yew::prelude::*;

/// The section `Connection string`.
pub(super) fn connection_string(view: &StringView, store: &Store) -> Html {
    let on = &store.callback();
    let StringView {
        pieces,
        is_complete,
        reveal,
        deployment,
        status: reported,
        copying,
        is_link_copied,
        by_hand: text,
    } = view;
    let (verb, msg) = match reveal {
        Reveal::Plain => ("Hide", Msg::RevealEnded),
        Reveal::Masked | Reveal::Placeholder => ("Reveal", Msg::RevealRequested),
    };
    // Quiet until there is something to copy.
    let class = if *is_complete { "button small primary" } else { "button small" };
    let actions = html! {
        <>
            { clear_clipboard(*copying, on) }
            <button type="button" class="button small reveal" disabled={!is_complete} onclick={pressed(on, msg)}>
                { icon(Icon::Eye) }{ format!("{verb} {}", secret(*deployment)) }
            </button>
            if *deployment == Deployment::Astra {
                { copy_without_button(Block::ConnectionString, *copying, *deployment, on) }
            }
            { copy_button(class, Block::ConnectionString, *copying, on) }
        </>
    };
    let link = (*deployment == Deployment::Astra).then(|| link_button(*is_link_copied, on));
    let outcomes = html! {
        <>{ status(reported) }{ by_hand(text.as_ref()) }{ link }{ shown("progress", PagePart::Progress, store) }</>
    };
    let body = html! {
        <>
            { group("actions", actions) }
            <output
                id={Block::ConnectionString.id()}
                class="string"
                for={Field::of(*deployment).map(Field::id).join(" ")}
                aria-label="Connection string"
                aria-live="off"
                data-state={if *is_complete { "complete" } else { "unfinished" }}
            >
                { for pieces.chunk_by(|_, next| next.field.is_some()).map(|pieces| line(pieces, *reveal, on)) }
            </output>
            { group("outcomes", outcomes) }
        </>
    };
    card("card result", "string-heading", "Connection string", body)
}

/// A fixed piece of the string, with the part that follows it.
fn line(pieces: &[Piece], reveal: Reveal, on: &Callback<Msg>) -> Html {
    html! { <span class="line">{ for pieces.iter().map(|piece| part(piece, reveal, on)) }</span> }
}

/// A part of the string, heard under the name of its field, and leading to it.
fn part(piece: &Piece, reveal: Reveal, on: &Callback<Msg>) -> Html {
    let Some(field) = piece.field else {
        return span("fixed", &piece.text);
    };
    let state = match piece.state {
        PieceState::Empty => "empty",
        PieceState::Wrong => "wrong",
        PieceState::Unusual => "unusual",
        PieceState::Filled => "filled",
    };
    let is_hidden = field.is_secret() && piece.state.is_there() && reveal == Reveal::Masked;
    let name = if is_hidden { format!("{field}, hidden") } else { text_of(&field) };
    let onclick = pressed(on, Msg::FieldSought(field));
    html! {
        <span class="part" role="group" aria-label={name} data-field={field.id()} data-state={state} {onclick}>
            { piece.text.as_str() }
        </span>
    }
}
