//! What is wrong in a pasted connection string, or in pasted code, and what each driver does with it.

use super::{
    elements::{button, paragraph},
    paste::leaving,
    words::sentence,
};
use crate::{
    domain::{Deployment, Driver, MASKED_TOKEN},
    model::{Form, Msg},
    paste::{
        CodeFinding, Diagnosis, Mended, Part, Severity,
        drivers::{Effects, Run},
    },
};
use yew::prelude::*;

/// The output `Findings`. Empty until a connection string or code is pasted.
pub(super) fn findings(form: &Form, on: &Callback<Msg>) -> Html {
    let mut said = Vec::new();
    if let Some(pasted) = form.pasted() {
        if let Some(diagnosis) = &pasted.diagnosis {
            of_string(diagnosis, &mut said);
        }
        if form.can_mend() {
            said.push(button("button small", "Apply all mends", leaving(Msg::MendsApplied, on)));
        }
        for CodeFinding { line, flaw, drivers } in &pasted.code {
            let words = format!("line {line}: {flaw}");
            of_flaw(flaw.severity(drivers), &words, flaw.effects(), drivers, &mut said);
            said.push(code(flaw.right_line()));
        }
    }
    html! { <div class="findings" role="status" aria-label="Findings">{ for said }</div> }
}

fn of_string(diagnosis: &Diagnosis, said: &mut Vec<Html>) {
    let Diagnosis { flaws, mended } = diagnosis;
    let head = match (diagnosis.errors(), flaws.len()) {
        (0, 0) => "The connection string is right.",
        (0, _) => "The connection string works.",
        (1, _) => "The connection string has an error.",
        _ => "The connection string has errors; what breaks first is at the top.",
    };
    said.push(paragraph("title", head));
    if flaws.is_empty() {
        said.push(effects(Diagnosis::RIGHT, &Driver::ALL));
        return;
    }
    for flaw in flaws {
        of_flaw(flaw.severity(), &flaw.to_string(), flaw.effects(), &Driver::ALL, said);
    }
    said.push(paragraph("hint", "Mended:"));
    said.push(code(mended_string(mended)));
}

fn of_flaw(severity: Severity, words: &str, of_drivers: Effects, drivers: &[Driver], said: &mut Vec<Html>) {
    let (class, kind) = match severity {
        Severity::Error => ("error", "Error: "),
        Severity::Remark => ("hint", "Remark: "),
    };
    said.push(paragraph(class, sentence(&[kind, words].concat())));
    said.push(effects(of_drivers, drivers));
}

fn effects(effects: Effects, drivers: &[Driver]) -> Html {
    let lines = Run::of(effects, drivers).into_iter().map(|(run, effect)| format!("{run}: {effect}"));
    html! { <ul class="effects">{ for lines.map(|line| html! { <li>{ line }</li> }) }</ul> }
}

fn code(text: impl Into<AttrValue>) -> Html {
    let text: AttrValue = text.into();
    html! { <pre tabindex="0">{ text }</pre> }
}

/// The string that is meant; words stand for what it does not tell.
fn mended_string(mended: &Mended) -> String {
    let part = |part: Part, name: &'static str| mended.part(part).unwrap_or(name);
    let id = part(Part::DatabaseId, "<database ID>");
    let region = part(Part::Region, "<region>");
    let keyspace = part(Part::Keyspace, "<keyspace>");
    let token = mended.part(Part::Token).map_or("<token>", |_| MASKED_TOKEN);
    let suffix = mended.environment.unwrap_or_default().api_suffix();
    ["https://", id, "-", region, suffix, Deployment::Astra.api_path(), keyspace, "?applicationToken=", token].concat()
}
