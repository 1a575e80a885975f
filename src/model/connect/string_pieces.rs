//! The connection string as it comes together: each field's part in its place, filled or not.

use super::{Connect, Field};
use crate::model::text_of;
use astra_uri::{Reveal, Segment};
use zeroize::Zeroizing;

/// A part of the string. No `Debug`: it may be the token.
#[derive(Clone, PartialEq, Eq)]
pub struct Piece {
    /// The field that it comes from; `None` for what is the same in every string.
    pub field: Option<Field>,
    /// The shown text: the part itself, or the field's name in its place.
    pub text: Zeroizing<String>,
    /// Whether the part is there.
    pub state: PieceState,
}

/// Whether a part of the string is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceState {
    /// Not yet.
    Empty,
    /// The field cannot be read, and shows why.
    Wrong,
    /// It is, and is not what such a part usually is.
    Unusual,
    /// It is.
    Filled,
}

impl Connect {
    /// The parts of the string in their order. Joined they are the string, once the connection is complete.
    #[must_use]
    pub fn string_pieces(&self) -> Vec<Piece> {
        let reveal = if self.is_complete() { self.reveal } else { Reveal::Masked };
        self.draft().segments(reveal).into_iter().map(|segment| self.piece(segment)).collect()
    }

    fn piece(&self, Segment { part, text }: Segment) -> Piece {
        let field = part.map(Field::Part);
        let shows_error = |field| self.input(field).shows_error() && !self.input(field).text.is_empty();
        let state = match (&text, field) {
            (Some(_), Some(field)) if self.is_unusual(field) => PieceState::Unusual,
            (Some(_), _) => PieceState::Filled,
            (None, Some(field)) if shows_error(field) => PieceState::Wrong,
            (None, _) => PieceState::Empty,
        };
        let name = || part.map(|part| text_of(&part).to_ascii_lowercase()).unwrap_or_default();
        Piece { field, text: text.unwrap_or_else(|| Zeroizing::new(name())), state }
    }

    /// Whether there is a warning about a field's value, and it is shown.
    fn is_unusual(&self, field: Field) -> bool {
        let input = self.input(field);
        input.is_settled && !input.parsed.notes.warnings.is_empty()
    }
}

impl PieceState {
    /// Whether the part is there.
    #[must_use]
    pub fn is_there(self) -> bool {
        matches!(self, Self::Filled | Self::Unusual)
    }
}
