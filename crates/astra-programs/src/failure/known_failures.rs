//! The failures that users meet: by where the cause lies, the most frequent first.
//!
//! They are a text and no constants: these would take half as much again of the page. A line with a number sign is the heading of
//! the next group. The others come by four, with an empty one between: the messages, as [`Message`](super::message::Message) reads
//! them; who prints them; the cause; the remedy. Where each was seen, and whether a test has a real package print it, is in
//! `tests/vectors/failure-messages.json`, and for readers in `docs/failures.md`.

use super::{Failure, FailureGroup};
use std::cell::OnceCell;

/// All of them.
#[must_use]
pub fn known_failures() -> &'static [Failure] {
    thread_local! {
        static ROWS: OnceCell<&'static [Failure]> = const { OnceCell::new() };
    }
    ROWS.with(|rows| *rows.get_or_init(|| rows_of(include_str!("known_failures.txt")).leak()))
}

fn rows_of(table: &'static str) -> Vec<Failure> {
    let mut groups = FailureGroup::ALL.into_iter();
    let mut group = FailureGroup::Elsewhere;
    let mut lines = table.lines();
    let mut rows = Vec::new();
    while let Some(messages) = lines.next() {
        let mut next = || lines.next().unwrap_or_default();
        if messages.starts_with('#') {
            group = groups.next().unwrap_or(group);
        } else if !messages.is_empty() {
            rows.push(Failure { messages, group, printed_by: next(), cause: next(), remedy: next() });
        }
    }
    rows
}
