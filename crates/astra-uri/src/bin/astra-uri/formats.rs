//! `Format`: how findings are printed.

mod github;
mod json;
mod sarif;
mod text;

use crate::findings::Findings;
use clap::ValueEnum;
use std::io::{self, Write};

/// How findings are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Lines for people, as compilers print them
    #[default]
    Text,
    /// One object
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Commands by which GitHub Actions shows findings beside the code
    Github,
}

/// Prints all of them.
pub(crate) fn print(format: Format, findings: &Findings, output: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Text => text::print(findings, output),
        Format::Json => json::print(findings, output),
        Format::Sarif => sarif::print(findings, output),
        Format::Github => github::print(findings, output),
    }
}
