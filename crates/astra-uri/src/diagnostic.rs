//! `Diagnostic`: one thing to report about a value, a connection string, a pasted text or a line of code.

mod behaviours;
mod code;
mod detail;
mod fix;
mod lines_of_code;
mod severity;
mod table;

pub(crate) use self::behaviours::{NO_DATABASE, OTHERWISE_BEFORE, OTHERWISE_SINCE};
pub use self::{code::Code, detail::Detail, fix::Fix, severity::Severity};

use crate::{Driver, Part, drivers::Behaviours};
use std::fmt;

/// One thing to report. Everything about it but its place and its numbers is in the table of its [`Code`].
///
/// It holds counts, kinds and names of known regions, and no character of the text that it is about, which may be a secret.
/// Its `Display` is its message: a clause without a capital and a full stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind, with the row of the table.
    pub code: Code,
    /// The part that it is about, where it is about one.
    pub part: Option<Part>,
    /// The numbers and names in its message, or its line.
    pub detail: Detail,
}

impl Diagnostic {
    /// The same with the numbers and names of its message.
    #[must_use]
    pub(crate) fn with(self, detail: Detail) -> Self {
        Self { detail, ..self }
    }

    /// How bad it is. Of code, that depends on the drivers that it names: what works with all of them is a note.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self.detail {
            Detail::Line(_, drivers) => Severity::of(self.code.severity(), self.behaviours(), drivers),
            _ => self.code.severity(),
        }
    }

    /// The drivers that it is about: all of them, unless it is about code that names some.
    #[must_use]
    pub fn drivers(&self) -> &'static [Driver] {
        if let Detail::Line(_, drivers) = self.detail { drivers } else { &Driver::ALL }
    }

    /// The line of the code that it is about, counted from 1.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        if let Detail::Line(line, _) = self.detail { Some(line) } else { None }
    }

    /// The behaviour of each generation of the drivers, for a string or code in which this alone is wrong. Empty where no
    /// driver has a part in it.
    #[must_use]
    pub fn behaviours(&self) -> Behaviours {
        match (self.detail, self.code.row().behaviours, self.part) {
            (Detail::Behaviours(own), ..) => own,
            (_, [], Some(part)) => behaviours::of_value(part, self.code.severity()),
            (_, own, _) => own,
        }
    }

    /// What is right instead.
    #[must_use]
    pub fn fix(&self) -> Fix {
        match self.detail {
            Detail::Region(known) | Detail::Regions(_, known) => Fix::Region(known.name),
            _ => self.code.fix(),
        }
    }

    /// The message: a clause, such as `a database ID has 36 characters; this has 35`.
    #[must_use]
    pub fn message(&self) -> String {
        self.detail.fill(self.code.message(), self.part)
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

impl std::error::Error for Diagnostic {}
