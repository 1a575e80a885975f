//! The diagnosis of the last paste: what was fixed and omitted, and what is wrong with a connection string or code.

use super::elements::{button, item, live_region, paragraph, plain};
use crate::model::{Finding, Msg, PasteView};
use astra_uri::Severity;
use yew::prelude::*;

/// The output `Findings`.
pub(super) fn findings(PasteView { notes, findings, .. }: &PasteView, on: &Callback<Msg>) -> Html {
    let content = html! {
        <>
            { for findings.iter().map(|finding| line(finding, on)) }
            { for notes.iter().map(|note| paragraph("hint", note.clone())) }
        </>
    };
    live_region("findings", "Findings", content)
}

fn line(finding: &Finding, on: &Callback<Msg>) -> Html {
    match finding {
        Finding::Title(text) => paragraph("title", *text),
        Finding::Message(Severity::Error, text) => paragraph("error", text.clone()),
        Finding::Message(Severity::Warning | Severity::Note, text) => paragraph("hint", text.clone()),
        Finding::Behaviours(lines) => behaviours(lines),
        Finding::Others(lines) => {
            html! { <details><summary>{ "Other versions" }</summary>{ behaviours(lines) }</details> }
        }
        Finding::Fixed => paragraph("hint", "Fixed:"),
        Finding::Code(text) => html! { <pre tabindex="0">{ text }</pre> },
        Finding::Pasted(pieces) => {
            let piece = |(is_wrong, text): &(bool, String)| {
                if *is_wrong {
                    plain("mark", text.clone())
                } else {
                    html! { text }
                }
            };
            html! { <pre tabindex="0">{ for pieces.iter().map(piece) }</pre> }
        }
        Finding::CanFix => button("button small", "Apply fixes", on, Msg::FixesApplied),
    }
}

fn behaviours(lines: &[String]) -> Html {
    html! { <ul class="behaviours">{ for lines.iter().map(|line| item(html! { line })) }</ul> }
}
