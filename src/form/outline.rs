//! The connection string as it comes together: each field's part in its place, filled or not.

use super::{Field, Form};
use crate::domain::{API_PATH, ConnectionString, DatabaseId, Keyspace, MASKED_TOKEN, Region};
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
    /// The parts of the string in their order. Put together they are the string, once every one is filled.
    #[must_use]
    pub fn outline(&self) -> Vec<Piece> {
        let string = self.parse().ok();
        let fixed =
            |text: &str| Piece { field: None, text: Zeroizing::new(text.to_owned()), state: PieceState::Filled };
        vec![
            fixed("https://"),
            self.piece(Field::DatabaseId, string.as_ref()),
            fixed("-"),
            self.piece(Field::Region, string.as_ref()),
            fixed(self.environment.api_suffix()),
            fixed(API_PATH),
            self.piece(Field::Keyspace, string.as_ref()),
            fixed("?applicationToken="),
            self.piece(Field::Token, string.as_ref()),
        ]
    }

    fn piece(&self, field: Field, string: Option<&ConnectionString>) -> Piece {
        let text = self.text(field);
        let value = match field {
            Field::DatabaseId => DatabaseId::parse(text).ok().map(|parsed| Zeroizing::new(parsed.value.to_string())),
            Field::Region => Region::parse(text).ok().map(|parsed| Zeroizing::new(parsed.value.to_string())),
            Field::Keyspace => Keyspace::parse(text).ok().map(|parsed| Zeroizing::new(parsed.value.to_string())),
            Field::Token => match string {
                Some(string) => Some(string.token_text(self.reveal)),
                None => self.problem(field).is_none().then(|| Zeroizing::new(MASKED_TOKEN.to_owned())),
            },
        };
        let state = match &value {
            Some(_) => PieceState::Filled,
            None if self.shows_problem(field) && !text.is_empty() => PieceState::Wrong,
            None => PieceState::Empty,
        };
        let text = value.unwrap_or_else(|| Zeroizing::new(field.to_string().to_ascii_lowercase()));
        Piece { field: Some(field), text, state }
    }
}
