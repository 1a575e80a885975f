//! `Form`: how much of a program for Mongoose is given.

use crate::File;
use std::fmt;

/// A whole program, or a part of one. Its `Display` is the label of its choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// The lines that connect, for a program that is there.
    InYourApp,
    /// A whole program, which counts documents.
    #[default]
    TryIt,
}

impl Form {
    /// Both.
    pub const ALL: [Self; 2] = [Self::InYourApp, Self::TryIt];

    /// Those of a file. A Worker is a whole one alone: a connection of it lives as long as a request.
    #[must_use]
    pub fn of(file: File) -> &'static [Self] {
        if file.is_for_mongoose() && file != File::Worker { &Self::ALL } else { &[Self::TryIt] }
    }
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InYourApp => "In your app",
            Self::TryIt => "Try it",
        })
    }
}
