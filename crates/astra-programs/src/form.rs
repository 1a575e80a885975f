//! `Form`: how much of a program for Mongoose is given.

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
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InYourApp => "In your app",
            Self::TryIt => "Try it",
        })
    }
}
