//! `Detail`: the numbers and names in a diagnostic's message.

use crate::{
    Driver, Part,
    credentials::{Character, KnownRegion},
    drivers::Behaviours,
};
use std::fmt::Display;

/// The details of a diagnostic beside its code: counts, kinds and names that are public, and never a part of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Nothing.
    None,
    /// How many characters there are.
    Count(usize),
    /// How many characters two pieces have.
    Counts(usize, usize),
    /// The position of a character, counted from 1, and what it is.
    Character(usize, Character),
    /// The known region that is probably meant.
    Region(&'static KnownRegion),
    /// The region that was read, and one whose name differs in a hyphen.
    Regions(&'static KnownRegion, &'static KnownRegion),
    /// The behaviours of the drivers, where these are not the same for every text of the code.
    Behaviours(Behaviours),
    /// A line of code, counted from 1, and the drivers that the code names.
    Line(usize, &'static [Driver]),
}

impl Detail {
    /// The message with these in the place of each `{}`, and the part in the place of `{part}`, or of `{a}` with its article.
    pub(super) fn fill(self, message: &str, part: Option<Part>) -> String {
        // One instance for all types.
        let text = |shown: &dyn Display| shown.to_string();
        let names = match self {
            Self::None | Self::Behaviours(_) | Self::Line(..) => Vec::new(),
            Self::Count(count) => vec![text(&count)],
            Self::Counts(first, second) => vec![text(&first), text(&second)],
            Self::Character(position, kind) => vec![text(&position), text(&kind)],
            Self::Region(known) => vec![text(&known.name), text(known)],
            Self::Regions(known, twin) => {
                vec![text(&known.name), text(known), text(&twin.name), text(twin)]
            }
        };
        let mut names = names.iter();
        let mut pieces = message.split(['{', '}']);
        let mut filled = pieces.next().unwrap_or_default().to_owned();
        while let (Some(place), Some(text)) = (pieces.next(), pieces.next()) {
            filled += if place == "a" { part.map_or("", Part::article) } else { "" };
            filled +=
                if place.is_empty() { names.next().map_or("", String::as_str) } else { part.map_or("", Part::noun) };
            filled += text;
        }
        filled
    }
}
