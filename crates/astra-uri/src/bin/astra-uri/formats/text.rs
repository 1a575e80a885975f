//! `file:line:column: severity[code]: message`, with the fix below it.

use crate::{finding::Finding, findings::Findings};
use std::io::{self, Write};

pub(super) fn print(findings: &Findings, output: &mut dyn Write) -> io::Result<()> {
    for Finding { file, line, column, severity, code, message, fix } in &findings.all {
        write!(output, "{file}")?;
        for number in [line, column].into_iter().flatten() {
            write!(output, ":{number}")?;
        }
        writeln!(output, ": {severity}[{code}]: {message}")?;
        let mut lead = "  fix: ";
        for line in fix.iter().flat_map(|fix| fix.lines()) {
            writeln!(output, "{lead}{line}")?;
            lead = "       ";
        }
    }
    let Findings { errors, warnings, notes, .. } = *findings;
    let counts = [(errors, "error"), (warnings, "warning"), (notes, "note")];
    let counts: Vec<_> =
        counts.iter().filter(|(count, _)| *count > 0).map(|(count, name)| counted(*count, name)).collect();
    if counts.is_empty() { Ok(()) } else { writeln!(output, "{}", counts.join(", ")) }
}

fn counted(count: usize, name: &str) -> String {
    format!("{count} {name}{}", if count == 1 { "" } else { "s" })
}
