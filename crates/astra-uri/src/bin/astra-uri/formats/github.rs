//! Workflow commands of GitHub Actions: `::error file=…,line=…,col=…,title=…::message`.

use crate::{finding::Finding, findings::Findings};
use astra_uri::Severity;
use std::io::{self, Write};

pub(super) fn print(findings: &Findings, output: &mut dyn Write) -> io::Result<()> {
    for finding in &findings.all {
        let Finding { file, line, column, severity, code, .. } = finding;
        let command = match severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        write!(output, "::{command} file={}", property(file))?;
        for (name, number) in [("line", line), ("col", column)] {
            if let Some(number) = number {
                write!(output, ",{name}={number}")?;
            }
        }
        writeln!(output, ",title={}::{}", property(code), escaped(&finding.with_fix()))?;
    }
    Ok(())
}

/// As `@actions/core` escapes the text of a command (`escapeData`).
fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// As it escapes the value of a property (`escapeProperty`).
fn property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}
