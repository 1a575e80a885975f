//! The kind of a character that does not fit, for messages that must not repeat what was typed.

use crate::slices::after;
use std::fmt;

/// The kind of a character, described without showing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Character {
    /// White space of any kind.
    Space,
    /// `-`
    Hyphen,
    /// `_`
    Underscore,
    /// `.`
    FullStop,
    /// `/`
    Slash,
    /// `:`
    Colon,
    /// Any other character of ASCII.
    Other,
    /// A character outside ASCII, even where it looks like one inside: full-width digits, Cyrillic letters.
    NonAscii,
}

impl Character {
    /// The first character of `text` that is not of ASCII, or for which `fits` does not hold: its position, counted from 1, and
    /// its kind.
    #[must_use]
    pub fn first_unfit(text: &str, fits: impl Fn(u8) -> bool) -> Option<(usize, Self)> {
        let index = text.bytes().position(|byte| !byte.is_ascii() || !fits(byte))?;
        let c = after(text, index).chars().next()?;
        Some((index + 1, Self::of(c)))
    }

    fn of(c: char) -> Self {
        match c {
            c if c.is_whitespace() => Self::Space,
            '-' => Self::Hyphen,
            '_' => Self::Underscore,
            '.' => Self::FullStop,
            '/' => Self::Slash,
            ':' => Self::Colon,
            c if c.is_ascii() => Self::Other,
            _ => Self::NonAscii,
        }
    }
}

impl fmt::Display for Character {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Space => "a space",
            Self::Hyphen => "a hyphen",
            Self::Underscore => "an underscore",
            Self::FullStop => "a full stop",
            Self::Slash => "a slash",
            Self::Colon => "a colon",
            Self::Other => "none of these",
            Self::NonAscii => "a character outside ASCII",
        })
    }
}
