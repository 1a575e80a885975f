//! `StringView`: the connection string as it is shown, and how its copies ended.

use super::{Same, Status};
use crate::model::{Block, Copies, CopyOutcome, Copying, Model, ParsedField, Piece};
use astra_uri::{Deployment, Environment, Reveal};
use std::rc::Rc;

/// The connection string, with the secret only while it is revealed. No `Debug` for that reason.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct StringView {
    /// Its parts.
    pub pieces: Vec<Piece>,
    /// Whether all of them are there, and those beside it.
    pub is_complete: bool,
    /// Whether the secret is shown.
    pub reveal: Reveal,
    /// Where the Data API runs.
    pub deployment: Deployment,
    /// How its last copy ended, or that of the link: text of a live region.
    pub status: Status,
    /// The buttons that copy it.
    pub copying: Copying,
    /// Whether the link was copied just now.
    pub is_link_copied: bool,
    /// The text that is shown to be copied by hand: the link, or the string without the token.
    pub by_hand: Option<String>,
}

pub(super) type StringOf = ([(Same<ParsedField>, bool); 4], Environment, Reveal, Option<CopyOutcome>, Copying, bool);

pub(super) fn string_of(Model { connect, copies, .. }: &Model) -> StringOf {
    let inputs = connect.fields().map(|field| {
        let (parsed, is_settled) = connect.parsed(field);
        (Same(Rc::clone(parsed)), is_settled)
    });
    (
        inputs,
        connect.environment(),
        connect.reveal(),
        outcome_of_string(copies),
        Copying::of(copies, Block::ConnectionString),
        copies.is_link_fresh(),
    )
}

pub(super) fn string_view(model: &Model) -> StringView {
    let Model { connect, copies, .. } = model;
    let outcome = outcome_of_string(copies);
    StringView {
        pieces: connect.string_pieces(),
        is_complete: connect.is_complete(),
        reveal: connect.reveal(),
        deployment: connect.deployment(),
        status: Status::of_copy(model, outcome),
        copying: Copying::of(copies, Block::ConnectionString),
        is_link_copied: copies.is_link_fresh(),
        by_hand: model.by_hand(outcome),
    }
}

fn outcome_of_string(copies: &Copies) -> Option<CopyOutcome> {
    copies.outcome.filter(|outcome| matches!(outcome.block(), None | Some(Block::ConnectionString)))
}
