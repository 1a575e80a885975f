//! `Finding`: one thing to report, with its place.

use astra_uri::{Diagnostic, Fix, Severity};

/// One thing to report. It holds no part of a token: counts, names, and strings with a masked secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) file: String,
    /// Counted from 1; `None` for what is about the whole file.
    pub(crate) line: Option<usize>,
    /// In characters, counted from 1.
    pub(crate) column: Option<usize>,
    pub(crate) severity: Severity,
    /// A row of the library's table, or one of the command's own.
    pub(crate) code: &'static str,
    pub(crate) message: String,
    /// The right thing in its place.
    pub(crate) fix: Option<String>,
}

/// A place in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct At {
    pub(crate) line: Option<usize>,
    pub(crate) column: Option<usize>,
}

impl At {
    /// A whole line.
    pub(crate) fn line(line: usize) -> Self {
        Self { line: Some(line), column: None }
    }
}

impl Finding {
    /// A diagnostic of the library.
    pub(crate) fn of(file: &str, at: At, diagnostic: &Diagnostic) -> Self {
        let fix = match diagnostic.fix() {
            Fix::Region(name) => Some(format!("the region {name}")),
            Fix::Line("") => Some("leave it out".to_owned()),
            Fix::Line(line) => Some(line.to_owned()),
            Fix::Enter | Fix::Read => None,
        };
        let (severity, code) = (diagnostic.severity(), diagnostic.code.name());
        Self { fix, ..Self::own(file, at, (severity, code, &diagnostic.message())) }
    }

    /// The message with the fix below it.
    pub(crate) fn with_fix(&self) -> String {
        let fix = self.fix.as_ref().map(|fix| format!("\nfix: {fix}"));
        self.message.clone() + &fix.unwrap_or_default()
    }

    /// One of the command's own.
    pub(crate) fn own(file: &str, At { line, column }: At, row: (Severity, &'static str, &str)) -> Self {
        let (severity, code, message) = row;
        Self { file: file.to_owned(), line, column, severity, code, message: message.to_owned(), fix: None }
    }
}
