//! `Msg`: everything that can happen to the form, in the past tense.

use super::Field;
use crate::domain::{Credentials, Driver, Language};
use std::fmt;

/// Something that happened. No `Debug`, because a text may be the token.
#[derive(Clone, PartialEq)]
pub enum Msg {
    /// The text of a field became this, by typing.
    Entered(Field, String),
    /// The text of a field became this, by a paste or a drop.
    Pasted(Field, String),
    /// The text of a field was this before the program started.
    Restored(Field, String),
    /// The focus left a field.
    Left(Field),
    /// A suggested region was taken.
    RegionTaken(&'static str),
    /// The environment was set back to production.
    ProductionChosen,
    /// A driver was chosen.
    DriverChosen(Driver),
    /// A tab of the code was chosen.
    LanguageChosen(Language),
    /// A place for the string was chosen.
    CredentialsChosen(Credentials),
    /// The token is to be shown.
    RevealRequested,
    /// The token is to be hidden again: by a click, by time, or because the page was left.
    RevealEnded,
    /// A block is to be copied.
    CopyRequested(Block),
    /// A block is on the clipboard.
    Copied(Block),
    /// The browser refused the clipboard.
    CopyRefused(Block),
    /// Everything typed is to be forgotten.
    Cleared,
}

/// A text that can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// The connection string.
    ConnectionString,
    /// The file of the chosen tab.
    Code,
    /// The command that installs the driver.
    Install,
}

impl Block {
    /// The name of the button that copies it.
    #[must_use]
    pub fn copy_label(self) -> &'static str {
        match self {
            Self::ConnectionString => "Copy connection string",
            Self::Code => "Copy code",
            Self::Install => "Copy install command",
        }
    }

    /// The `id` of the element that shows it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::ConnectionString => "connection-string",
            Self::Code => "code",
            Self::Install => "install",
        }
    }
}

/// How a copy ended. Its `Display` is what the page says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyOutcome {
    /// The text is on the clipboard.
    Copied(Block),
    /// It is not: the browser refused. The page has selected the text.
    Refused(Block),
}

impl CopyOutcome {
    /// What was to be copied.
    #[must_use]
    pub fn block(self) -> Block {
        let (Self::Copied(block) | Self::Refused(block)) = self;
        block
    }
}

impl fmt::Display for CopyOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Copied(Block::ConnectionString) => "connection string copied, with its token",
            Self::Copied(Block::Code) => "code copied",
            Self::Copied(Block::Install) => "command copied",
            Self::Refused(_) => "the browser refused the clipboard; the text is selected: press Ctrl+C, or ⌘C on a Mac",
        })
    }
}
