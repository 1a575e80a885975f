//! `PasteView`: what is shown of the last paste: what was recognised, and what was found wrong.

use super::Same;
use crate::{
    domain::{Deployment, Driver, MASKED_TOKEN},
    model::{Field, Pasted, sentence, sentence::list},
    paste::{
        CodeFinding, Diagnosis, Mended, Part, Severity,
        drivers::{Effects, Run},
    },
};
use zeroize::Zeroizing;

/// What is shown of the last paste: never a part of a token.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PasteView {
    /// What was filled in; `None` where nothing was pasted.
    pub filled: Option<String>,
    /// What was fixed and omitted on the way.
    pub notes: Vec<String>,
    /// The fields for which there are several values, with the label of a button for each value.
    pub open: Vec<(Field, Vec<String>)>,
    /// Whether it filled anything, which can be undone.
    pub can_undo: bool,
    /// What is wrong in it, line by line.
    pub findings: Vec<Finding>,
}

/// A line of what was found wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// What the connection string is on the whole.
    Title(&'static str),
    /// Something that does not work, or that need not be there.
    Message(Severity, String),
    /// What each driver does with it.
    Effects(Vec<String>),
    /// The right string follows.
    Fixed,
    /// A string or a line of code that is right.
    Code(String),
    /// The fixed string has values that the fields have not: a button takes them.
    CanFix,
}

/// The paste, and whether its fixes are still to be taken.
pub(super) type PasteOf = (Option<Same<Pasted>>, bool);

pub(super) fn paste_view((pasted, can_fix): &PasteOf) -> PasteView {
    let Some(Same(pasted)) = pasted else { return PasteView::default() };
    let Pasted { filled, open, fixes, omitted, diagnosis, code, .. } = &**pasted;
    let names: Vec<String> = filled.iter().map(|(field, source)| format!("{field} ({source})")).collect();
    let head = match &names[..] {
        [] if open.is_empty() => "Nothing was recognised in it.".to_owned(),
        [] => "Something was recognised in it.".to_owned(),
        names => format!("Filled in: {}.", list(names)),
    };
    let mut notes: Vec<String> = fixes.iter().map(|fix| sentence(&fix.to_string())).collect();
    let omitted: Vec<String> = omitted.iter().map(ToString::to_string).collect();
    if !omitted.is_empty() {
        notes.push(format!("Omitted: {}.", list(&omitted)));
    }
    PasteView {
        filled: Some(head),
        notes,
        open: open.iter().map(|(field, texts)| (*field, labels(*field, texts))).collect(),
        can_undo: !filled.is_empty() || !open.is_empty(),
        findings: findings(diagnosis.as_ref(), *can_fix, code),
    }
}

/// No part of a token is shown, only its place.
fn labels(field: Field, texts: &[Zeroizing<String>]) -> Vec<String> {
    let label = |(place, text): (usize, &Zeroizing<String>)| match field {
        Field::Token => format!("Use token {}", place + 1),
        _ => format!("Use {}", **text),
    };
    texts.iter().enumerate().map(label).collect()
}

fn findings(diagnosis: Option<&Diagnosis>, can_fix: bool, code: &[CodeFinding]) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(diagnosis) = diagnosis {
        of_string(diagnosis, &mut findings);
    }
    if can_fix {
        findings.push(Finding::CanFix);
    }
    for CodeFinding { line, flaw, drivers } in code {
        findings.push(message(flaw.severity(drivers), &format!("line {line}: {flaw}")));
        findings.push(effects(flaw.effects(), drivers));
        findings.push(Finding::Code(flaw.right_line().to_owned()));
    }
    findings
}

fn of_string(diagnosis: &Diagnosis, findings: &mut Vec<Finding>) {
    let Diagnosis { flaws, mended } = diagnosis;
    findings.push(Finding::Title(match (diagnosis.errors(), flaws.len()) {
        (0, 0) => "The connection string is right.",
        (0, _) => "The connection string works.",
        (1, _) => "The connection string has an error.",
        _ => "The connection string has errors; what breaks first is at the top.",
    }));
    if flaws.is_empty() {
        findings.push(effects(Diagnosis::RIGHT, &Driver::ALL));
        return;
    }
    for flaw in flaws {
        findings.push(message(flaw.severity(), &flaw.to_string()));
        findings.push(effects(flaw.effects(), &Driver::ALL));
    }
    findings.extend([Finding::Fixed, Finding::Code(fixed_string(mended))]);
}

fn message(severity: Severity, text: &str) -> Finding {
    let kind = match severity {
        Severity::Error => "Error: ",
        Severity::Remark => "Note: ",
    };
    Finding::Message(severity, sentence(&[kind, text].concat()))
}

fn effects(effects: Effects, drivers: &[Driver]) -> Finding {
    Finding::Effects(Run::of(effects, drivers).into_iter().map(|(run, effect)| format!("{run}: {effect}")).collect())
}

/// The right string; words take the place of what the pasted one does not tell.
fn fixed_string(mended: &Mended) -> String {
    let part = |part: Part, name: &'static str| mended.part(part).unwrap_or(name);
    let id = part(Part::DatabaseId, "<database ID>");
    let region = part(Part::Region, "<region>");
    let keyspace = part(Part::Keyspace, "<keyspace>");
    let token = mended.part(Part::Token).map_or("<token>", |_| MASKED_TOKEN);
    let suffix = mended.environment.unwrap_or_default().api_suffix();
    ["https://", id, "-", region, suffix, Deployment::Astra.api_path(), keyspace, "?applicationToken=", token].concat()
}
