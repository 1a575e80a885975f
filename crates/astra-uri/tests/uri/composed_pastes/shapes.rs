//! The shapes of pastes. Each file has those of one kind.

mod calls;
mod code;
mod commands;
mod files;
mod requests;
mod tables;

use super::{
    entries::Entry,
    names::{Style, Wording},
    values::Values,
};
use astra_uri::Part;

/// A shape that pastes have.
pub(super) struct Shape {
    /// Its name in the figures.
    pub(super) title: &'static str,
    pub(super) compose: Compose,
}

/// How a paste of a shape is composed.
pub(super) enum Compose {
    /// Of names with values, whichever they are.
    Entries(Style, Wording, fn(&[Entry]) -> String),
    /// Of the values of these parts, each in its place; of those values that are clear there.
    Places(&'static [Part], fn(&Values) -> bool, fn(&Values) -> String),
}

/// All of them.
pub(super) fn shapes() -> impl Iterator<Item = &'static Shape> {
    [files::SHAPES, tables::SHAPES, commands::SHAPES, code::SHAPES, calls::SHAPES, requests::SHAPES]
        .into_iter()
        .flatten()
}

/// With any names.
const fn any(title: &'static str, style: Style, compose: fn(&[Entry]) -> String) -> Shape {
    Shape { title, compose: Compose::Entries(style, Wording::Any, compose) }
}

/// With names that are short because the service's name is above them.
const fn short(title: &'static str, style: Style, compose: fn(&[Entry]) -> String) -> Shape {
    Shape { title, compose: Compose::Entries(style, Wording::Short, compose) }
}

/// With each value in its place.
const fn places(title: &'static str, parts: &'static [Part], compose: fn(&Values) -> String) -> Shape {
    places_if(title, parts, |_| true, compose)
}

/// The same, only of values that are clear there.
const fn places_if(
    title: &'static str,
    parts: &'static [Part],
    are_clear: fn(&Values) -> bool,
    compose: fn(&Values) -> String,
) -> Shape {
    Shape { title, compose: Compose::Places(parts, are_clear, compose) }
}

/// A line for each entry.
fn lines(entries: &[Entry], line: fn(&str, &str) -> String) -> String {
    joined(entries, "\n", line) + "\n"
}

/// A text for each entry, with this between them.
fn joined(entries: &[Entry], between: &str, text: fn(&str, &str) -> String) -> String {
    entries.iter().map(|entry| text(&entry.name, &entry.value)).collect::<Vec<_>>().join(between)
}

/// The text of Astra's entries, then that of the others.
fn parted(entries: &[Entry], between: &str, text: fn(&str, &str) -> String) -> (String, String) {
    let of = |is_other| {
        let chosen = entries.iter().filter(|entry| entry.is_other == is_other);
        chosen.map(|entry| text(&entry.name, &entry.value)).collect::<Vec<_>>().join(between)
    };
    (of(false), of(true))
}
