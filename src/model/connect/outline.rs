//! The connection string as it comes together: each field's part in its place, filled or not.

use super::{Connect, Field};
use crate::domain::{Connection, Deployment, Reveal};
use zeroize::Zeroizing;

/// A part of the string. No `Debug`: it may be the token.
#[derive(Clone, PartialEq, Eq)]
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
    /// The field cannot be read, and shows why.
    Wrong,
    /// It is.
    Filled,
}

impl Connect {
    /// The parts of the string in their order. Joined they are the string, once the connection is complete.
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

    fn piece(&self, field: Field) -> Piece {
        let value = self.revealed(field).or_else(|| Some(Zeroizing::new(self.value(field)?.to_string())));
        let input = self.input(field);
        let state = match &value {
            Some(_) => PieceState::Filled,
            None if input.shows_error() && !input.text.is_empty() => PieceState::Wrong,
            None => PieceState::Empty,
        };
        let text = value.unwrap_or_else(|| Zeroizing::new(field.to_string().to_ascii_lowercase()));
        Piece { field: Some(field), text, state }
    }

    /// The token as the string has it, which alone gives it out.
    fn revealed(&self, field: Field) -> Option<Zeroizing<String>> {
        if field != Field::Token || self.reveal != Reveal::Plain {
            return None;
        }
        match self.connection()? {
            Connection::Astra(string) => Some(string.token_text(self.reveal)),
            Connection::SelfHosted(_) => None,
        }
    }
}
