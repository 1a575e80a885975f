//! `PagePart`: the parts of the page that are rendered each for itself.

use crate::model::{Block, Field};

/// A part of the page. What it contains may be parts of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagePart {
    /// The whole page.
    Page,
    /// The badge of the network lock.
    Lock,
    /// How many fields can be read.
    Progress,
    /// The form around the fields.
    Form,
    /// The box for a paste, with what was recognised in it.
    Paste,
    /// The diagnosis of a paste.
    Diagnosis,
    /// A field with its notes.
    Field(Field),
    /// The buttons below the fields.
    Actions,
    /// The connection string.
    ConnectionString,
    /// The section of the code.
    Code,
    /// A file or a command.
    Block(Block),
    /// The section of the sample apps.
    SampleApps,
    /// The section of the failures.
    Failures,
}
