//! The diagnosis of the last paste: what was fixed and omitted, and what is wrong with a connection string or code.

use super::{
    element::{Element, element},
    elements::{button, item, live_region, paragraph, plain},
};
use crate::model::{Finding, Msg, PasteView};
use astra_uri::Severity;
use yew::Callback;

/// The output `Findings`.
pub(super) fn findings(PasteView { notes, findings, .. }: &PasteView, on: &Callback<Msg>) -> Element {
    live_region("findings", "Findings")
        .children(findings.iter().map(|finding| line(finding, on)))
        .children(notes.iter().map(|note| paragraph("hint", note.clone())))
}

fn line(finding: &Finding, on: &Callback<Msg>) -> Element {
    match finding {
        Finding::Title(text) => paragraph("title", *text),
        Finding::Message(Severity::Error, text) => paragraph("error", text.clone()),
        Finding::Message(Severity::Warning | Severity::Note, text) => paragraph("hint", text.clone()),
        Finding::Behaviours(lines) => behaviours(lines),
        Finding::Others(lines) => {
            element!("details").child(plain("summary", "Other versions")).child(behaviours(lines))
        }
        Finding::Fixed => paragraph("hint", "Fixed:"),
        Finding::Code(text) => code().child(text.clone()),
        Finding::Pasted(pieces) => pieces.iter().fold(code(), |code, (is_wrong, text)| {
            if *is_wrong { code.child(plain("mark", text.clone())) } else { code.child(text.clone()) }
        }),
        Finding::CanFix => button("button small", "Apply fixes", on, Msg::FixesApplied),
    }
}

fn code() -> Element {
    element!("pre", "tabindex" = "0")
}

fn behaviours(lines: &[String]) -> Element {
    element!("ul", "class" = "behaviours").children(lines.iter().map(|line| item(line.clone())))
}
