//! `Status`: a line that reports how something ended.

use crate::model::{Connect, CopyOutcome, LinkSecret, Model, sentence, sentence::list, text_of};
use astra_uri::{Deployment, Reveal};
use std::fmt::Display;

/// The message of a live region.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// How it ended.
    pub kind: StatusKind,
    /// The message; empty where there is nothing to report.
    pub text: String,
}

/// How it ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StatusKind {
    /// Nothing to report.
    #[default]
    Quiet,
    /// It was done.
    Done,
    /// It was refused.
    Refused,
    /// It cannot be done yet.
    Missing,
}

/// The buttons below the fields, and what is reported there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActionsView {
    /// That an address was split, or that a link held a secret.
    pub status: Status,
    /// The values that are offered from outside; empty where there are none.
    pub offer: String,
    /// The chosen deployment: a paste may change it.
    pub deployment: Deployment,
}

impl ActionsView {
    pub(super) fn of(connect: &Connect) -> Self {
        let status = match (connect.split(), connect.link_secret()) {
            (_, link @ LinkSecret::Omitted) => Status::new(StatusKind::Refused, &link),
            ([], _) => Status::default(),
            (split, _) => {
                let fields: Vec<String> = split.iter().map(|field| text_of(field)).collect();
                Status { kind: StatusKind::Done, text: format!("The address was split into {}.", list(&fields)) }
            }
        };
        Self { status, offer: offer(connect), deployment: connect.deployment() }
    }
}

/// The offer, with its values: the user decides by them.
fn offer(connect: &Connect) -> String {
    let values = connect.offered().map(|value| format!("{} {}", value.part(), *value.text(Reveal::Masked)));
    let driver = connect.offered_driver().map(|driver| format!("driver {driver}"));
    let offered: Vec<String> = values.chain(driver).collect();
    if offered.is_empty() { String::new() } else { format!("A link or the host page offers {}.", list(&offered)) }
}

impl Status {
    /// How a copy or a download ended: copied only if it was.
    pub(super) fn of_copy(Model { connect, .. }: &Model, outcome: Option<CopyOutcome>) -> Self {
        let Some(outcome) = outcome else { return Self::default() };
        let kind = match outcome {
            CopyOutcome::Unfinished(block) => {
                let unfinished = connect.unfinished(&block.needs(connect.deployment()));
                return Self::new(StatusKind::Missing, &unfinished);
            }
            CopyOutcome::Copied(..) | CopyOutcome::Saved(..) | CopyOutcome::LinkCopied | CopyOutcome::Cleared(_) => {
                StatusKind::Done
            }
            CopyOutcome::Refused(_)
            | CopyOutcome::Shown(_)
            | CopyOutcome::Withheld(_)
            | CopyOutcome::LinkRefused
            | CopyOutcome::Kept(_) => StatusKind::Refused,
        };
        Self::new(kind, &outcome)
    }

    fn new(kind: StatusKind, message: &dyn Display) -> Self {
        Self { kind, text: sentence(&text_of(message)) }
    }
}
