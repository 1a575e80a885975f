//! `PasteView`: what is shown of the last paste: what was recognised, and what was found wrong.

use super::{
    Same,
    finding::{Finding, findings},
};
use crate::model::{Connect, Options, Pasted, sentence, sentence::list, text_of};
use astra_programs::Failure;
use astra_uri::{Candidate, Code, Diagnostic, Driver, Parsed, Part, Reveal, Severity, Verdict};

/// The content shown for the last paste: never a part of a token.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PasteView {
    /// The fields that were filled in; `None` where nothing was pasted.
    pub filled: Option<String>,
    /// One thing more, in a line: the verdict on a connection string, or the first note.
    pub more: String,
    /// Whether that is an error, whose fix waits for a click.
    pub is_wrong: bool,
    /// The parts that were fixed or omitted.
    pub notes: Vec<String>,
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

impl PasteView {
    /// Whether the diagnosis tells more.
    #[must_use]
    pub fn has_details(&self) -> bool {
        !self.findings.is_empty() || !self.notes.is_empty()
    }
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

/// The paste, the parts for which the user has to choose, whether its fixes are still to be taken, whether what is typed into
/// the box is hidden, and the chosen driver.
pub(super) type PasteOf = (Option<Same<Pasted>>, Vec<Part>, bool, bool, Driver);

pub(super) fn paste_of(connect: &Connect, driver: Driver) -> PasteOf {
    let open = connect.unfilled_choices().collect();
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
    let open: &[Part] = if pasted.is_skipped { &[] } else { open };
    let findings = findings(string.as_ref(), *can_fix, code, *driver);
    let in_code = (!code.is_empty()).then(|| counted(code.len(), "found"));
    let more = if !open.is_empty() {
        Some("Choose a value below.".to_owned())
    } else if pasted.has_something() {
        string.as_ref().map(|parsed| in_short(parsed, *can_fix)).or(in_code)
    } else {
        Some("A keyspace alone goes into its own field.".to_owned())
    };
    PasteView {
        filled: Some(head(pasted, waiting.is_some())),
        more: more.or_else(|| notes.first().cloned()).unwrap_or_default(),
        is_wrong: *can_fix,
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
    let shown = |note: &Diagnostic| match note.severity() {
        Severity::Warning => ["Warning: ", &note.message(), "."].concat(),
        _ => sentence(&note.message()),
    };
    let (warnings, notes): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        fixed.into_iter().partition(|note| note.severity() == Severity::Warning);
    let mut reported: Vec<String> = warnings.into_iter().chain(notes).map(shown).collect();
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
fn open_part(part: Part, Options { candidates, count }: &Options) -> OpenPart {
    let shown = candidates.len();
    let first = if shown < *count { format!("; the first {shown} are shown") } else { String::new() };
    let count = match part {
        Part::DatabaseId => format!("There are {count} databases in it{first}."),
        _ => format!("{part}: there are {count} in it{first}."),
    };
    OpenPart {
        part,
        count,
        labels: candidates.iter().enumerate().map(|(place, one)| label(part, place, one)).collect(),
    }
}

/// `Use PROFILE: <database ID>, us-east1`
fn label(part: Part, place: usize, Candidate { label, values, .. }: &Candidate) -> String {
    let text = if part.is_secret() {
        let noun = if part == Part::Token { "token " } else { "password " };
        [noun, &text_of(&(place + 1))].concat()
    } else {
        let shown = values.iter().filter(|value| !value.part().is_secret());
        shown.map(|value| value.text(Reveal::Masked).to_string()).collect::<Vec<_>>().join(", ")
    };
    let called = label.as_deref().map(|label| [label, ": "].concat()).unwrap_or_default();
    ["Use ", &called, &text].concat()
}

/// A verdict in a few words, which fit beside buttons. Errors are fixed where the fields hold a whole string without them.
fn in_short(parsed: &Parsed, can_fix: bool) -> String {
    match parsed.verdict() {
        Verdict::Right => "The string is right.".to_owned(),
        Verdict::Works | Verdict::Endpoint => "The string works.".to_owned(),
        // The most important comes first: that the host is another one.
        Verdict::Wrong if can_fix => {
            parsed.diagnostics.first().map(|first| sentence(&first.message())).unwrap_or_default()
        }
        Verdict::Wrong => {
            let is_whole = parsed.draft.segments(Reveal::Masked).iter().all(|segment| segment.text.is_some());
            counted(parsed.errors(), if is_whole { "fixed" } else { "found" })
        }
    }
}

fn counted(errors: usize, what: &str) -> String {
    match errors {
        1 => format!("1 error {what}."),
        _ => format!("{errors} errors {what}."),
    }
}
