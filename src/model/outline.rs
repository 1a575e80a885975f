//! The connection string as it comes together: each field's part in its place, filled or not.

use super::{Field, Form};
use crate::domain::{Connection, Deployment};
use zeroize::Zeroizing;

/// A part of the string.
#[derive(Clone, PartialEq)]
pub struct Piece {
    /// The field that it comes from; `None` for what is the same in every string.
    pub field: Option<Field>,
    /// What is shown: the part itself, or the field's name in its place.
    pub text: Zeroizing<String>,
    /// Whether the part is there.
    pub state: PieceState,
}

/// Whether a part of the string is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceState {
    /// Not yet.
    Empty,
    /// The field cannot be read, and says so.
    Wrong,
    /// It is.
    Filled,
}

impl Form {
    /// The parts of the string in their order. Put together they are the string, once the form is complete.
    #[must_use]
    pub fn outline(&self) -> Vec<Piece> {
        let fixed =
            |text: &str| Piece { field: None, text: Zeroizing::new(text.to_owned()), state: PieceState::Filled };
        let path = fixed(self.deployment.api_path());
        match self.deployment {
            Deployment::Astra => vec![
                fixed("https://"),
                self.piece(Field::DatabaseId),
                fixed("-"),
                self.piece(Field::Region),
                fixed(self.environment.api_suffix()),
                path,
                self.piece(Field::Keyspace),
                fixed("?applicationToken="),
                self.piece(Field::Token),
            ],
            Deployment::SelfHosted => vec![self.piece(Field::BaseUrl), path, self.piece(Field::Keyspace)],
        }
    }

    /// The token as it stands in the string, which alone shows it; masked while there is none.
    fn token_text(&self) -> Option<Zeroizing<String>> {
        match self.parse() {
            Ok(Connection::Astra(string)) => Some(string.token_text(self.reveal)),
            _ => self.read(Field::Token).value.ok().map(Zeroizing::new),
        }
    }

    fn piece(&self, field: Field) -> Piece {
        let value = match field {
            Field::Token => self.token_text(),
            _ => self.read(field).value.ok().map(Zeroizing::new),
        };
        let state = match &value {
            Some(_) => PieceState::Filled,
            None if self.shows_problem(field) && !self.text(field).is_empty() => PieceState::Wrong,
            None => PieceState::Empty,
        };
        let text = value.unwrap_or_else(|| Zeroizing::new(field.to_string().to_ascii_lowercase()));
        Piece { field: Some(field), text, state }
    }
}
