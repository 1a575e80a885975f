//! `Keyspace`: the part of the database that collections live in, as one segment of a path.

use super::{Address, Character, Parsed, placeholder::is_placeholder, wrapping};
use std::fmt;

/// The name of a keyspace (the Data API's older word is namespace).
///
/// Accepted: 1 to 48 letters, digits and underscores of ASCII, in the case in which it was created: what the Data API
/// lets one create (`SchemaObjectNamingRule`). It is a path segment as it stands, by type, because no driver decodes the path.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Keyspace(Box<str>);

impl Keyspace {
    /// The greatest length, in characters.
    pub const MAX_LENGTH: usize = 48;

    /// Reads a keyspace's name.
    ///
    /// # Errors
    /// When no keyspace can have the name.
    pub fn parse(text: &str) -> Result<Parsed<Self, KeyspaceWarning>, KeyspaceError> {
        let (text, corrections) = wrapping::unwrap(text);
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        match text {
            "" => return Err(KeyspaceError::Empty),
            text if text.contains("AstraCS") => return Err(KeyspaceError::Token),
            text if text.contains("://") || Address::parse(text).is_some() => return Err(KeyspaceError::Address),
            text if is_placeholder(text) && !text.chars().all(is_name) => return Err(KeyspaceError::Placeholder),
            _ => {}
        }
        if let Some((position, kind)) = Character::first_unfit(text, is_name) {
            return Err(KeyspaceError::Character { position, kind });
        }
        if text.len() > Self::MAX_LENGTH {
            return Err(KeyspaceError::Length { found: text.len() });
        }
        let warnings = KeyspaceWarning::of(text).into_iter().collect();
        Ok(Parsed { value: Self(text.into()), corrections, warnings })
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Keyspace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What is unusual about a name that a keyspace can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyspaceWarning {
    /// `dse`, `system` and what begins with `system_`.
    Reserved,
    /// `data_endpoint_auth`, which Astra keeps for itself.
    Internal,
    /// `api`, `json`, `v1`: a segment of the API's path, the sign of a string whose keyspace was forgotten.
    PathSegment,
    /// It reads like a placeholder.
    Placeholder,
    /// An underscore at the beginning or the end.
    OuterUnderscore,
    /// A digit at the beginning.
    LeadingDigit,
    /// One character; newer documentation says 2 to 48.
    OneCharacter,
}

impl KeyspaceWarning {
    fn of(name: &str) -> Option<Self> {
        let lower = name.to_ascii_lowercase();
        match lower.as_str() {
            "dse" | "system" => Some(Self::Reserved),
            name if name.starts_with("system_") => Some(Self::Reserved),
            "data_endpoint_auth" => Some(Self::Internal),
            "api" | "json" | "v1" => Some(Self::PathSegment),
            _ if is_placeholder(name) => Some(Self::Placeholder),
            name if name.starts_with('_') || name.ends_with('_') => Some(Self::OuterUnderscore),
            name if name.starts_with(|c: char| c.is_ascii_digit()) => Some(Self::LeadingDigit),
            name if name.len() == 1 => Some(Self::OneCharacter),
            _ => None,
        }
    }
}

impl fmt::Display for KeyspaceWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Reserved => "this name is reserved for the database itself",
            Self::Internal => "Astra keeps this keyspace for itself",
            Self::PathSegment => {
                "this is a part of the API's path; a string whose keyspace was forgotten reads like this"
            }
            Self::Placeholder => "this reads like a placeholder",
            Self::OuterUnderscore => "Astra creates keyspaces that begin and end with a letter or a digit",
            Self::LeadingDigit => "the Data API documents keyspaces that begin with a letter",
            Self::OneCharacter => "Astra creates keyspaces of 2 to 48 characters",
        })
    }
}

/// Why a text is no keyspace's name. Holds no part of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyspaceError {
    /// Nothing but white space.
    Empty,
    /// More than 48 characters.
    Length {
        /// How many there are.
        found: usize,
    },
    /// A character that is no letter, digit or underscore of ASCII.
    Character {
        /// Its place, counted from 1.
        position: usize,
        /// What it is.
        kind: Character,
    },
    /// A placeholder of documentation or of a template.
    Placeholder,
    /// An address.
    Address,
    /// An application token, or something that holds one.
    Token,
}

impl fmt::Display for KeyspaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the keyspace is missing"),
            Self::Length { found } => {
                write!(f, "a keyspace has at most {} characters; this has {found}", Keyspace::MAX_LENGTH)
            }
            Self::Character { position, kind } => {
                write!(
                    f,
                    "a keyspace has only the letters a to z, digits and underscores; character {position} is {kind}"
                )
            }
            Self::Placeholder => write!(f, "this is a placeholder; the keyspace of your own database goes here"),
            Self::Address => {
                write!(f, "this is an address; an API endpoint can be put in the field Database ID, which splits it")
            }
            Self::Token => write!(f, "this holds an application token; it belongs in the field Application token"),
        }
    }
}

impl std::error::Error for KeyspaceError {}
