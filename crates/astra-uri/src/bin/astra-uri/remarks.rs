//! Remarks: what the library reports about a text as a whole, each with the lines that it is about.

use crate::{
    finding::{At, Finding},
    findings::Findings,
};
use astra_uri::{Code, Diagnostic, Recognised, Severity, recognise};
use std::ops::Range;
use zeroize::Zeroizing;

/// The codes of the library's own reading, and those that are no fault of an address that is no string.
const NOT_OF_FILES: [Code; 7] = [
    Code::ClientCredential,
    Code::OtherId,
    Code::PlaceholderOmitted,
    Code::MoreValues,
    Code::NotRead,
    Code::Collection,
    Code::CustomDomain,
];

/// Reports the faults of a text's code, and of its addresses that are no strings. The strings are at these places.
pub(crate) fn report(file: &str, text: &str, strings: &[Range<usize>], findings: &mut Findings) {
    let whole = recognise(text);
    for diagnostic in &whole.code {
        let at = diagnostic.line().map(At::line).unwrap_or_default();
        findings.push(Finding::of(file, at, diagnostic));
    }
    let mut remarks = remarks(&whole);
    if !strings.is_empty() {
        // Beside a string, the library does not remark on other addresses.
        let others = recognise(&without(text, strings));
        remarks.extend(self::remarks(&others).into_iter().filter(|one| !has(&whole.notes, one.code)));
    }
    let of_lines = if remarks.is_empty() { Vec::new() } else { notes_by_line(text) };
    for remark in remarks {
        let has_remark = |(_, notes): &&(usize, Vec<Diagnostic>)| has(notes, remark.code);
        let places: Vec<_> = of_lines.iter().filter(has_remark).map(|(line, _)| At::line(*line)).collect();
        for at in if places.is_empty() { vec![At::default()] } else { places } {
            let finding = Finding::of(file, at, &remark);
            // An address that is no string may be right for what it is used for.
            findings.push(Finding { severity: finding.severity.min(Severity::Warning), ..finding });
        }
    }
}

fn remarks(recognised: &Recognised) -> Vec<Diagnostic> {
    recognised.notes.iter().filter(|one| !NOT_OF_FILES.contains(&one.code)).copied().collect()
}

fn has(notes: &[Diagnostic], code: Code) -> bool {
    notes.iter().any(|one| one.code == code)
}

/// The lines that have notes on their own, counted from 1, with these.
fn notes_by_line(text: &str) -> Vec<(usize, Vec<Diagnostic>)> {
    let notes = |line: &str| {
        // A line alone would be read as the whole text that a user pastes; and names mean something about Astra only.
        let text = Zeroizing::new(["# astra\n", line].concat());
        recognise(&text).notes
    };
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(index, line)| (index + 1, notes(line))).filter(|(_, notes)| !notes.is_empty()).collect()
}

/// The text without these parts. Its memory is cleared on drop.
fn without(text: &str, parts: &[Range<usize>]) -> Zeroizing<String> {
    let mut rest = Zeroizing::new(String::with_capacity(text.len()));
    let mut from = 0;
    for part in parts {
        rest.push_str(text.get(from..part.start).unwrap_or_default());
        from = part.end.max(from);
    }
    rest.push_str(text.get(from..).unwrap_or_default());
    rest
}
