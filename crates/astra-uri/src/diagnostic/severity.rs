//! `Severity`: how bad what is reported is.

use crate::{
    Driver,
    drivers::{Behaviour, Behaviours, Run},
};
use std::fmt;

/// How bad it is, the least first. Its `Display` is `error`, `warning` or `note`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It works; something was corrected, omitted, or is not needed.
    Note,
    /// It works, and is unusual enough to look at twice.
    Warning,
    /// The value cannot be used; or, with at least one generation of drivers, the string or the code does not work, or gives
    /// the token away.
    Error,
}

impl Severity {
    /// That of a code with these drivers: what works with all of them is a note.
    pub(super) fn of(code: Self, behaviours: Behaviours, drivers: &[Driver]) -> Self {
        let runs = Run::of(behaviours, drivers);
        let is_harmless = !runs.is_empty() && runs.iter().all(|(_, behaviour)| *behaviour == Behaviour::Works);
        if is_harmless { Self::Note } else { code }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}
