//! The command: reads each source, prints what was found, and ends with the status that says how it went.

use crate::{
    arguments::Check,
    check::Checker,
    content::Content,
    findings::Findings,
    fix::fix,
    formats::{self, Format},
    source::Source,
};
use std::{
    io::{self, Write},
    process::ExitCode,
};

/// A source could not be read or written, or the arguments are wrong.
const FAILED: u8 = 2;

/// Runs `astra-uri check`.
pub(crate) fn run(check: &Check) -> ExitCode {
    let checker = Checker::new(check.allow_token);
    let mut findings = Findings::default();
    let mut has_failed = false;
    for source in &check.sources {
        let fixed = if check.fix { fix(&checker, source, &mut *shown_to(check.format)) } else { Ok(()) };
        match fixed.and_then(|()| read(&checker, source)) {
            Ok(of_source) => findings.append(of_source),
            Err(error) => {
                has_failed = true;
                let _ = writeln!(io::stderr(), "astra-uri: {}: {error}", source.name());
            }
        }
    }
    let mut output = io::BufWriter::new(io::stdout().lock());
    let printed = formats::print(check.format, &findings, &mut output).and_then(|()| output.flush());
    if printed.is_err_and(|error| error.kind() != io::ErrorKind::BrokenPipe) {
        has_failed = true;
    }
    match findings.errors {
        _ if has_failed => ExitCode::from(FAILED),
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

fn read(checker: &Checker, source: &Source) -> io::Result<Findings> {
    let mut reader = source.open()?;
    let content = Content::read(&mut *reader)?;
    checker.check(source, content, &mut *reader)
}

/// Where changes are shown: not among findings that a program reads.
fn shown_to(format: Format) -> Box<dyn Write> {
    if format == Format::Text { Box::new(io::stdout()) } else { Box::new(io::stderr()) }
}
