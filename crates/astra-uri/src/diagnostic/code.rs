//! `Code`: the kinds of diagnostics, and the macro by which their table declares them.

use super::{Diagnostic, Fix, Severity};
use crate::{Part, drivers::Behaviours};
use std::fmt;

pub use super::table::Code;

/// A row of the table: all that is the same for each diagnostic of a code.
pub(super) struct Row {
    pub(super) severity: Severity,
    /// With `{}` for each number and name of its detail.
    pub(super) message: &'static str,
    pub(super) behaviours: Behaviours,
    pub(super) fix: Fix,
}

impl Row {
    pub(super) const fn new(severity: Severity, message: &'static str) -> Self {
        let fix = if matches!(severity, Severity::Note) { Fix::Read } else { Fix::Enter };
        Self { severity, message, behaviours: &[], fix }
    }

    pub(super) const fn of_string(self, behaviours: Behaviours, fix: Fix) -> Self {
        Self { behaviours, fix, ..self }
    }
}

/// Declares the enum and its table: in each row a variant, its name, severity and message; of strings and code also the
/// behaviours and the fix.
macro_rules! codes {
    ($($variant:ident, $name:literal, $severity:ident, $message:literal $(, $behaviours:expr, $fix:expr)?;)*) => {
        /// The kind of a diagnostic. The names are stable; `docs/diagnostics.md` lists them all.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = concat!("`", $name, "`, reported as “`", $message, "`”.")] $variant,)*
        }

        impl Code {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Its name: a few words with hyphens, such as `misordered-path`. Stable and unique.
            #[must_use]
            pub fn name(self) -> &'static str {
                // Apart from the rows, so that a program which shows no names holds none.
                const NAMES: &[&str] = &[$($name,)*];
                NAMES[self as usize]
            }

            pub(super) fn row(self) -> &'static Row {
                const TABLE: &[Row] =
                    &[$(Row::new(Severity::$severity, $message)$(.of_string($behaviours, $fix))?,)*];
                &TABLE[self as usize]
            }
        }
    };
}
pub(super) use codes;

impl Code {
    /// How bad it is, with any of the drivers.
    #[must_use]
    pub fn severity(self) -> Severity {
        self.row().severity
    }

    /// The message, with `{}` in the place of each number and name.
    #[must_use]
    pub fn message(self) -> &'static str {
        self.row().message
    }

    /// The fix, where the code alone determines it.
    #[must_use]
    pub fn fix(self) -> Fix {
        self.row().fix
    }

    /// The diagnostic of this code about a part.
    pub(crate) fn on(self, part: Part) -> Diagnostic {
        Diagnostic { part: Some(part), ..self.into() }
    }
}

/// The diagnostic of this code, about no part.
impl From<Code> for Diagnostic {
    fn from(code: Code) -> Self {
        Self { code, part: None, detail: super::Detail::None }
    }
}

/// Its name.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
