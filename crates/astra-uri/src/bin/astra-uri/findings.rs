//! `Findings`: what was found in all sources, with how much there was of it.

use crate::finding::{At, Finding};
use astra_uri::Severity;

/// All findings, in the order of the sources and their lines.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) all: Vec<Finding>,
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    pub(crate) notes: usize,
}

impl Findings {
    /// So many of one source are reported.
    const MOST: usize = 1_000;

    /// Takes one of a source, if there are not too many of it; it is counted anyway.
    pub(crate) fn push(&mut self, finding: Finding) {
        *match finding.severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
            Severity::Note => &mut self.notes,
        } += 1;
        if self.all.len() <= Self::MOST {
            self.all.push(finding);
        }
    }

    /// Takes all of a source, sorted by their places; those of a string keep their order, in which what breaks first comes first.
    pub(crate) fn append(&mut self, mut of_source: Self) {
        of_source.all.sort_by_key(|finding| (finding.line, finding.column));
        if of_source.all.len() > Self::MOST {
            of_source.all.truncate(Self::MOST);
            let last = of_source.all.last().map(|last| (last.file.clone(), last.line));
            let (file, line) = last.unwrap_or_default();
            let message = "there is more in this file, which is counted and not listed";
            let row = (Severity::Note, "more-findings", message);
            of_source.push(Finding::own(&file, At { line, column: None }, row));
        }
        self.all.append(&mut of_source.all);
        self.errors += of_source.errors;
        self.warnings += of_source.warnings;
        self.notes += of_source.notes;
    }
}
