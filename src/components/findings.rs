//! The diagnostics of a pasted connection string or of pasted code, with the behaviour of each driver.

use super::elements::{button, item, live_region, paragraph};
use crate::model::{Finding, Msg};
use astra_uri::Severity;
use yew::prelude::*;

/// The output `Findings`. Empty until a connection string or code is pasted.
pub(super) fn findings(findings: &[Finding], on: &Callback<Msg>) -> Html {
    live_region("findings", "Findings", findings.iter().map(|finding| line(finding, on)).collect())
}

fn line(finding: &Finding, on: &Callback<Msg>) -> Html {
    match finding {
        Finding::Title(text) => paragraph("title", *text),
        Finding::Message(Severity::Error, text) => paragraph("error", text.clone()),
        Finding::Message(Severity::Warning | Severity::Note, text) => paragraph("hint", text.clone()),
        Finding::Behaviours(lines) => {
            html! { <ul class="behaviours">{ for lines.iter().map(|line| item(line.clone())) }</ul> }
        }
        Finding::Fixed => paragraph("hint", "Fixed:"),
        Finding::Code(text) => html! { <pre tabindex="0">{ text }</pre> },
        Finding::CanFix => button("button small", "Apply fixes", on, Msg::FixesApplied),
    }
}
