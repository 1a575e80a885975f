//! `PasteView`: what is shown of the last paste: what was recognised, and what was found wrong.

use super::{Same, marked::marked};
use crate::model::{Connect, Field, Options, Pasted, sentence, sentence::list, text_of};
use astra_programs::Failure;
use astra_uri::{
    Code, Diagnostic, Draft, Driver, Environment, Fix, Parsed, Part, Reveal, Severity, Value, Verdict,
    drivers::{Behaviour, Behaviours, Run},
};

/// The content shown for the last paste: never a part of a token.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PasteView {
    /// The fields that were filled in; `None` where nothing was pasted.
    pub filled: Option<String>,
    /// One thing more, in a line: the verdict on a connection string, or the first note.
    pub more: String,
    /// The parts that were fixed or omitted.
    pub notes: Vec<String>,
    /// Whether the diagnosis tells more.
    pub has_details: bool,
    /// The fields for which there are several values: what there is to choose from.
    pub open: Vec<OpenPart>,
    /// The label of the button that takes what was found beside a token.
    pub rest: Option<String>,
    /// The known failure that the text reports, to be looked up.
    pub failure: Option<&'static Failure>,
    /// Whether what is being typed into the box is hidden.
    pub is_hidden: bool,
    /// Whether it filled anything, which can be undone.
    pub can_undo: bool,
    /// Its diagnostics, line by line.
    pub findings: Vec<Finding>,
}

/// A field for which there are several values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenPart {
    /// The field.
    pub part: Part,
    /// How many values there are, and how many of them are shown.
    pub count: String,
    /// The label of a button for each.
    pub labels: Vec<String>,
}

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

/// The paste, the parts for which the user has to choose, whether its fixes are still to be taken, whether what is typed into
/// the box is hidden, and the chosen driver.
pub(super) type PasteOf = (Option<Same<Pasted>>, Vec<Part>, bool, bool, Driver);

pub(super) fn paste_of(connect: &Connect, driver: Driver) -> PasteOf {
    let open = connect.pasted().map(|pasted| pasted.open.iter().map(|(part, _)| *part)).into_iter().flatten();
    let open = open.filter(|part| connect.text(Field::Part(*part)).is_empty()).collect();
    (connect.last_paste().map(Same), open, connect.can_fix(), connect.is_box_hidden(), driver)
}

pub(super) fn paste_view((pasted, open, can_fix, is_hidden, driver): &PasteOf) -> PasteView {
    let is_hidden = *is_hidden;
    let Some(Same(pasted)) = pasted else { return PasteView { is_hidden, ..PasteView::default() } };
    let Pasted { filled, open: several, notes, string, code, failure, keeps_token_back, .. } = &**pasted;
    let waiting = pasted.waiting();
    let mut notes = reported(notes);
    if *keeps_token_back && waiting.is_some() {
        notes.push(TOKEN_WAITS.to_owned());
    }
    let chosen = several.iter().filter(|(part, _)| !open.contains(part));
    notes.extend(chosen.map(|(part, Options { count, .. })| format!("{part}: one of the {count} in it was taken.")));
    let findings = findings(string.as_ref(), *can_fix, code, *driver);
    let more =
        string.as_ref().map(|parsed| in_short(parsed.verdict())).or((!code.is_empty()).then_some("Errors found."));
    PasteView {
        filled: Some(head(pasted, waiting.is_some())),
        more: more.map(str::to_owned).or_else(|| notes.first().cloned()).unwrap_or_default(),
        has_details: !findings.is_empty() || !notes.is_empty(),
        notes,
        open: several.iter().filter(|(part, _)| open.contains(part)).map(|(part, of)| open_part(*part, of)).collect(),
        rest: waiting.map(|parts| rest(&parts)),
        failure: *failure,
        is_hidden,
        can_undo: !filled.is_empty() || !several.is_empty(),
        findings,
    }
}

fn head(Pasted { filled, open, string, .. }: &Pasted, is_waiting: bool) -> String {
    let names: Vec<String> = filled.iter().map(|(part, _)| text_of(part)).collect();
    match &names[..] {
        [] if open.is_empty() && (string.is_some() || is_waiting) => "Nothing was filled in.".to_owned(),
        [] if open.is_empty() => "Nothing was recognised in it.".to_owned(),
        [] => "Something was recognised in it.".to_owned(),
        [_, _, _, _] => "Filled in: all four fields.".to_owned(),
        names => format!("Filled in: {}.", list(names)),
    }
}

const TOKEN_WAITS: &str = "The token is not filled in: the text also has an address that is not Astra's, and the token may be meant for that one.";

/// A sentence for each thing that was fixed, and one for all that was omitted.
fn reported(notes: &[Diagnostic]) -> Vec<String> {
    let is_omission = |note: &&Diagnostic| {
        matches!(
            note.code,
            Code::ClientCredential | Code::OtherId | Code::PlaceholderOmitted | Code::MoreValues | Code::NotRead
        )
    };
    let (omitted, fixed): (Vec<&Diagnostic>, Vec<&Diagnostic>) = notes.iter().partition(is_omission);
    let mut reported: Vec<String> = fixed.into_iter().map(|note| sentence(&note.message())).collect();
    let omitted: Vec<String> = omitted.into_iter().map(Diagnostic::message).collect();
    if !omitted.is_empty() {
        reported.push(format!("Omitted: {}.", list(&omitted)));
    }
    reported
}

/// Without a value: it is shown where a secret was pasted.
fn rest(parts: &[Part]) -> String {
    match parts {
        [] => "Check the whole text".to_owned(),
        parts => format!("Fill in {} as well", list(&parts.iter().map(|part| text_of(part)).collect::<Vec<_>>())),
    }
}

/// No part of a token is shown, only its place.
fn open_part(part: Part, Options { values, count }: &Options) -> OpenPart {
    let label = |(place, (value, _)): (usize, &(Value, Option<Environment>))| match part {
        Part::Token => format!("Use token {}", place + 1),
        _ => format!("Use {}", *value.text(Reveal::Masked)),
    };
    let shown = values.len();
    let first = if shown < *count { format!("; the first {shown} are shown") } else { String::new() };
    let count = format!("{part}: there are {count} in it{first}.");
    OpenPart { part, count, labels: values.iter().enumerate().map(label).collect() }
}

fn findings(string: Option<&Parsed>, can_fix: bool, code: &[Diagnostic], driver: Driver) -> Vec<Finding> {
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

/// A verdict in a few words, which fit beside buttons.
fn in_short(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => "It is right.",
        Verdict::Works | Verdict::Endpoint => "It works.",
        Verdict::Wrong => "Errors found.",
    }
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
