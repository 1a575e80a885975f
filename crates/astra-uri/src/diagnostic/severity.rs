//! `Severity`: how bad what is reported is.

use crate::{
    Driver,
    drivers::{Behaviours, Run},
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
    /// That of these behaviours with these drivers, and at most that of the code, which is also the one where no driver has a
    /// part in it.
    pub(super) fn of(code: Self, behaviours: Behaviours, drivers: &[Driver]) -> Self {
        let runs = Run::of(behaviours, drivers).into_iter();
        runs.map(|(_, behaviour)| behaviour.severity().min(code)).max().unwrap_or(code)
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
