//! `Finding`: a line of the diagnosis of a pasted string, or of code.

use super::marked::marked;
use crate::model::{sentence, text_of};
use astra_uri::{
    Diagnostic, Draft, Driver, Fix, Parsed, Part, Reveal, Severity, Verdict,
    drivers::{Behaviour, Behaviours, Run},
};

/// A line of what was found wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The verdict on the whole connection string.
    Title(&'static str),
    /// Something that does not work, or that need not be there.
    Message(Severity, String),
    /// The behaviour of the chosen driver.
    Behaviours(Vec<String>),
    /// The behaviour of the other versions.
    Others(Vec<String>),
    /// The pasted string, in pieces, and which of them are wrong.
    Pasted(Vec<(bool, String)>),
    /// The right string follows.
    Fixed,
    /// A string or a line of code that is right.
    Code(String),
    /// The fixed string has values that the fields have not: a button takes them.
    CanFix,
}

/// The lines for a connection string, and for code, as the chosen driver takes them.
pub(super) fn findings(string: Option<&Parsed>, can_fix: bool, code: &[Diagnostic], driver: Driver) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(parsed) = string {
        of_string(parsed, driver, &mut findings);
    }
    if can_fix {
        findings.push(Finding::CanFix);
    }
    for diagnostic in code {
        of_diagnostic(diagnostic, driver, &mut findings);
        if let Fix::Line(line) = diagnostic.fix() {
            findings.push(Finding::Code(line.to_owned()));
        }
    }
    findings
}

fn of_string(parsed: &Parsed, driver: Driver, findings: &mut Vec<Finding>) {
    findings.push(Finding::Title(match parsed.verdict() {
        Verdict::Right => "The connection string is right.",
        Verdict::Works => "The connection string works.",
        Verdict::Endpoint => "The API endpoint works.",
        Verdict::Wrong if parsed.errors() == 1 => "The connection string has an error.",
        Verdict::Wrong => "The connection string has errors; what breaks first is at the top.",
    }));
    if parsed.diagnostics.is_empty() {
        findings.extend(behaviours(Parsed::RIGHT, &Driver::ALL, driver));
        return;
    }
    let fixed = fixed_string(&parsed.draft);
    findings.extend(parsed.outline.as_ref().map(|outline| Finding::Pasted(marked(outline, &fixed))));
    findings.extend([Finding::Fixed, Finding::Code(fixed)]);
    for diagnostic in &parsed.diagnostics {
        of_diagnostic(diagnostic, driver, findings);
    }
}

fn of_diagnostic(diagnostic: &Diagnostic, driver: Driver, findings: &mut Vec<Finding>) {
    let severity = diagnostic.severity();
    let kind = match severity {
        Severity::Error => "Error: ",
        Severity::Warning => "Warning: ",
        Severity::Note => "Note: ",
    };
    let line = diagnostic.line().map(|line| format!("line {line}: ")).unwrap_or_default();
    findings.push(Finding::Message(severity, sentence(&[kind, &line, &diagnostic.message()].concat())));
    findings.extend(behaviours(diagnostic.behaviours(), diagnostic.drivers(), driver));
}

/// Those of the chosen driver first; the others apart.
fn behaviours(behaviours: Behaviours, drivers: &[Driver], chosen: Driver) -> Vec<Finding> {
    let runs = Run::of(behaviours, drivers).into_iter();
    let (of_chosen, others): (Vec<_>, Vec<_>) = runs.partition(|(run, _)| run.has_newest(chosen));
    let lines = |runs: Vec<(Run, Behaviour)>| -> Vec<String> {
        runs.into_iter().map(|(run, behaviour)| format!("{run}: {behaviour}")).collect()
    };
    let of_chosen = Some(of_chosen).filter(|runs| !runs.is_empty()).map(|runs| Finding::Behaviours(lines(runs)));
    let others = Some(others).filter(|runs| !runs.is_empty()).map(|runs| Finding::Others(lines(runs)));
    of_chosen.into_iter().chain(others).collect()
}

/// The right string; a name in brackets takes the place of a part that the pasted one does not tell.
fn fixed_string(draft: &Draft) -> String {
    let name = |part: Option<Part>| match part {
        Some(Part::Token) => "<token>".to_owned(),
        Some(Part::DatabaseId) => "<database ID>".to_owned(),
        other => other.map(|part| format!("<{}>", text_of(&part).to_ascii_lowercase())).unwrap_or_default(),
    };
    let segments = draft.segments(Reveal::Masked).into_iter();
    segments.map(|segment| segment.text.map_or_else(|| name(segment.part), |text| text.to_string())).collect()
}
