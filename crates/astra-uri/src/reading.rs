//! `Reading`: a value as it was read from a text.

use crate::{Code, Diagnostic, Part, Severity};

/// A value read from a text, with what there is to report about the reading: notes on what was corrected, and warnings.
///
/// A typed text stays as it was typed. A correction happens in the reading alone, and is reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading<T> {
    /// The value.
    pub value: T,
    /// Notes and warnings, no errors; in the order in which they were found, each code at most once.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Reading<T> {
    pub(crate) fn new(value: T, part: Part, notes: Vec<Code>) -> Self {
        Self { value, diagnostics: notes.into_iter().map(|code| code.on(part)).collect() }
    }

    pub(crate) fn with(mut self, warning: Option<Diagnostic>) -> Self {
        self.diagnostics.extend(warning);
        self
    }

    /// The same reading of another form of the value.
    pub fn map<U>(self, wrap: impl FnOnce(T) -> U) -> Reading<U> {
        Reading { value: wrap(self.value), diagnostics: self.diagnostics }
    }

    /// The diagnostics of this severity.
    pub fn of(&self, severity: Severity) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(move |diagnostic| diagnostic.severity() == severity)
    }
}
