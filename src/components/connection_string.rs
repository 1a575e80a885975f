//! The connection string, coming together part by part.

use super::{
    copy_buttons::{clear_clipboard, copy_button, copy_without_button, link_button, secret},
    element::{Element, element},
    elements::{by_hand, card, group, span, status},
    icon::{Icon, icon},
    shown::shown,
    store::Store,
};
use crate::model::{Block, Field, Msg, PagePart, Piece, PieceState, StringView, text_of};
use astra_uri::{Deployment, Reveal};
use yew::Callback;

/// The section `Connection string`.
pub(super) fn connection_string(view: &StringView, store: &Store) -> Element {
    let on = &store.callback();
    let is_astra = view.deployment == Deployment::Astra;
    let output = element!(
        "output",
        "id" = Block::ConnectionString.id(),
        "class" = "string",
        "for" = Field::of(view.deployment).map(Field::id).join(" "),
        "aria-label" = "Connection string",
        "aria-live" = "off",
        "data-state" = if view.is_complete { "complete" } else { "unfinished" },
    );
    let lines = view.pieces.chunk_by(|_, next| next.field.is_some());
    let outcomes = group("outcomes")
        .child(status(&view.status))
        .child(by_hand(view.by_hand.as_ref()))
        .child(is_astra.then(|| link_button(view.is_link_copied, on)))
        .child(shown("progress", PagePart::Progress, store));
    card("card result", "string-heading", "Connection string")
        .child(actions(view, on))
        .child(output.children(lines.map(|pieces| line(pieces, view.reveal, on))))
        .child(outcomes)
}

fn actions(StringView { is_complete, reveal, deployment, copying, .. }: &StringView, on: &Callback<Msg>) -> Element {
    let (verb, msg) = match reveal {
        Reveal::Plain => ("Hide ", Msg::RevealEnded),
        Reveal::Masked | Reveal::Placeholder => ("Reveal ", Msg::RevealRequested),
    };
    let without = || copy_without_button(Block::ConnectionString, *copying, *deployment, on);
    // Quiet until there is something to copy.
    let class = if *is_complete { "button small primary" } else { "button small" };
    let reveal = element!("button", "type" = "button", "class" = "button small reveal", "disabled" = !is_complete)
        .pressed(on, msg)
        .child(icon(Icon::Eye))
        .child([verb, secret(*deployment)].concat());
    group("actions")
        .child(clear_clipboard(*copying, on))
        .child(reveal)
        .child((*deployment == Deployment::Astra).then(without))
        .child(copy_button(class, Block::ConnectionString, *copying, on))
}

/// A fixed piece of the string, with the part that follows it.
fn line(pieces: &[Piece], reveal: Reveal, on: &Callback<Msg>) -> Element {
    element!("span", "class" = "line").children(pieces.iter().map(|piece| part(piece, reveal, on)))
}

/// A part of the string, heard under the name of its field, and leading to it.
fn part(piece: &Piece, reveal: Reveal, on: &Callback<Msg>) -> Element {
    let text = (*piece.text).clone();
    let Some(field) = piece.field else {
        return span("fixed", text);
    };
    let state = match piece.state {
        PieceState::Empty => "empty",
        PieceState::Wrong => "wrong",
        PieceState::Unusual => "unusual",
        PieceState::Filled => "filled",
    };
    let is_hidden = field.is_secret() && piece.state.is_there() && reveal == Reveal::Masked;
    let name = [&*text_of(&field), if is_hidden { ", hidden" } else { "" }].concat();
    element!(
        "span",
        "class" = "part",
        "role" = "group",
        "aria-label" = name,
        "data-field" = field.id(),
        "data-state" = state
    )
    .pressed(on, Msg::FieldSought(field))
    .child(text)
}
