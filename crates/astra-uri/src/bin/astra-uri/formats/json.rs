//! One object: the findings, and how many there are.

use crate::{finding::Finding, findings::Findings};
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct Report<'a> {
    findings: Vec<Row<'a>>,
    errors: usize,
    warnings: usize,
    notes: usize,
}

#[derive(Serialize)]
struct Row<'a> {
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    severity: String,
    code: &'a str,
    message: &'a str,
    fix: Option<&'a str>,
}

pub(super) fn print(findings: &Findings, output: &mut dyn Write) -> io::Result<()> {
    let Findings { all, errors, warnings, notes } = findings;
    let report =
        Report { findings: all.iter().map(row).collect(), errors: *errors, warnings: *warnings, notes: *notes };
    serde_json::to_writer_pretty(&mut *output, &report)?;
    writeln!(output)
}

fn row(finding: &Finding) -> Row<'_> {
    let Finding { file, line, column, severity, code, message, fix } = finding;
    Row { file, line: *line, column: *column, severity: severity.to_string(), code, message, fix: fix.as_deref() }
}
