//! `Checker`: one source, and everything that is found in it.

use crate::{
    blocks::Blocks,
    content::{Content, is_binary},
    finding::{At, Finding},
    findings::Findings,
    judged::{Judged, Place},
    lines::{Line, Lines, count_of_ends},
    remarks,
    source::Source,
    token,
    word::Word,
};
use astra_uri::{Severity, recognise};
use std::{
    io::{self, Read},
    ops::Range,
};

/// Checks sources.
pub(crate) struct Checker {
    lines: Lines,
    allows_token: bool,
}

/// A part of a file, by the number of its first line.
#[derive(Clone, Copy)]
struct Part {
    first_line: usize,
    place: Place,
    /// Whether it begins where a line does, so that columns can be counted there.
    begins_a_line: bool,
}

/// A string of a text, with its place in it. No `Debug`: it holds the token.
pub(crate) struct Found {
    pub(crate) judged: Judged,
    /// Where it is in the text.
    pub(crate) bytes: Range<usize>,
    pub(crate) at: At,
}

impl Checker {
    /// A checker that takes a token in a file for an error, or not.
    pub(crate) fn new(allows_token: bool) -> Self {
        Self { lines: Lines::new(), allows_token }
    }

    /// Everything that is found in what a source holds.
    pub(crate) fn check(&self, source: &Source, content: Content, rest: &mut dyn Read) -> io::Result<Findings> {
        let (file, place) = (source.name(), place(source));
        let mut findings = Findings::default();
        match content {
            Content::Text(text, _) => self.check_text(&file, &text, place, &mut findings),
            Content::Binary(bytes) => self.find_tokens(&file, &bytes, Part::whole(place), &mut findings),
            Content::Long(bytes) => {
                let is_text = !is_binary(&bytes);
                if is_text {
                    let message = "this is longer than 1 MiB: only strings and tokens are looked for";
                    findings.push(Finding::own(&file, At::default(), (Severity::Note, "long-file", message)));
                }
                let mut blocks = Blocks::new(bytes, rest);
                let mut first_line = 1;
                while let Some(block) = blocks.next()? {
                    let part = Part { first_line, place, begins_a_line: block.begins_a_line };
                    self.find_tokens(&file, block.bytes, part, &mut findings);
                    if is_text {
                        self.find_strings(&file, block.bytes, part, &mut findings);
                    }
                    first_line += count_of_ends(block.bytes, 0..block.bytes.len());
                }
            }
        }
        Ok(findings)
    }

    /// Reports the strings in a part of a long file.
    fn find_strings(&self, file: &str, bytes: &[u8], part: Part, findings: &mut Findings) {
        let Part { first_line, place, begins_a_line } = part;
        for Line { bytes: range, number } in self.lines.of(bytes, first_line) {
            let has_column = range.start > 0 || begins_a_line;
            let text = String::from_utf8_lossy(bytes.get(range).unwrap_or_default());
            for mut found in strings_of_line(&text, &Line { bytes: 0..text.len(), number }, place) {
                found.at.column = found.at.column.filter(|_| has_column);
                report_string(file, &text, &found, findings);
            }
        }
    }

    fn check_text(&self, file: &str, text: &str, place: Place, findings: &mut Findings) {
        self.find_tokens(file, text.as_bytes(), Part::whole(place), findings);
        let strings = self.strings(text, place);
        for found in &strings {
            report_string(file, text, found, findings);
        }
        let places: Vec<_> = strings.iter().map(|found| found.bytes.clone()).collect();
        remarks::report(file, text, &places, findings);
    }

    /// The strings of a text that is read whole.
    pub(crate) fn strings(&self, text: &str, place: Place) -> Vec<Found> {
        let mut found = Vec::new();
        for line in self.lines.of(text.as_bytes(), 1) {
            let of_line = text.get(line.bytes.clone()).unwrap_or_default();
            found.extend(strings_of_line(of_line, &line, place));
        }
        let is_line = !text.trim().contains(['\n', '\r']);
        if is_line
            && found.len() <= 1
            && let Some(parsed) = recognise(text).string
        {
            let bytes = found.first().map(|found| found.bytes.clone());
            let start = text.len() - text.trim_start().len();
            let bytes = bytes.unwrap_or(start..text.trim_end().len());
            let at = at(text, count_of_ends(text.as_bytes(), 0..start) + 1, bytes.start);
            found = Judged::new(parsed, place)
                .into_iter()
                .map(|judged| Found { judged, bytes: bytes.clone(), at })
                .collect();
        }
        found
    }

    /// Reports the tokens in a part of a file.
    fn find_tokens(&self, file: &str, bytes: &[u8], part: Part, findings: &mut Findings) {
        let Part { first_line: mut number, place, begins_a_line } = part;
        if self.allows_token || place == Place::Asked {
            return;
        }
        let mut counted = 0;
        for start in token::tokens(bytes) {
            number += count_of_ends(bytes, counted..start);
            counted = start;
            let before = bytes.get(..start).unwrap_or_default();
            let line_start = memchr::memrchr(b'\n', before).map(|end| end + 1);
            let on_line = before.get(line_start.unwrap_or(0)..).unwrap_or_default();
            let has_column = (line_start.is_some() || begins_a_line) && on_line.len() <= FAR;
            let column = has_column.then(|| String::from_utf8_lossy(on_line).chars().count() + 1);
            let message = "an application token is in this file: anyone who can read the file has the database";
            let row = (Severity::Error, "token-in-file", message);
            let finding = Finding::own(file, At { line: Some(number), column }, row);
            let fix = "delete this token in Astra and generate another; keep it in a file that is not committed, \
                       or in a secret of the CI. For such a file: --allow-token";
            findings.push(Finding { fix: Some(fix.to_owned()), ..finding });
        }
    }
}

impl Part {
    fn whole(place: Place) -> Self {
        Self { first_line: 1, place, begins_a_line: true }
    }
}

/// Nobody looks for a column that is farther in its line, in bytes.
const FAR: usize = 10_000;

/// The way in which the strings of a source are judged.
pub(crate) fn place(source: &Source) -> Place {
    if matches!(source, Source::Standard) { Place::Asked } else { Place::InFile }
}

fn strings_of_line(text: &str, line: &Line, place: Place) -> Vec<Found> {
    let found = Word::all(text).into_iter().filter_map(|word| {
        let judged = Judged::of_word(&word, place)?;
        let at = at(text, line.number, word.string.start);
        let bytes = line.bytes.start + word.string.start..line.bytes.start + word.string.end;
        Some(Found { judged, bytes, at })
    });
    found.collect()
}

/// The place of a byte in a line, or in a text that ends with the line.
fn at(text: &str, line: usize, byte: usize) -> At {
    let before = text.get(..byte).unwrap_or_default();
    let on_line = before.rsplit('\n').next().unwrap_or_default();
    let column = (on_line.len() <= FAR).then(|| on_line.chars().count() + 1);
    At { line: Some(line), column }
}

fn report_string(file: &str, text: &str, found: &Found, findings: &mut Findings) {
    let raw = text.get(found.bytes.clone()).unwrap_or_default();
    let right = found.judged.right(raw);
    for diagnostic in &found.judged.parsed.diagnostics {
        let finding = Finding::of(file, found.at, diagnostic);
        let severity = found.judged.severity(diagnostic.code, finding.severity);
        let is_known = diagnostic.fix() == astra_uri::Fix::Read;
        let fix = finding.fix.clone().or_else(|| right.clone().filter(|_| is_known));
        findings.push(Finding { severity, fix, ..finding });
    }
}
