//! The box for whatever holds the values, and what was recognised in it.

use super::{
    elements::{button, group, live_region, paragraph},
    field::input,
    findings::findings,
};
use crate::model::{Msg, PasteView, element_id::PASTE_BOX};
use astra_uri::Part;
use yew::prelude::*;

/// `Paste what you have`. The box stays empty: its text is taken from the paste itself.
pub(super) fn paste_box(view: &PasteView, on: &Callback<Msg>) -> Html {
    const HINT: &str = "An endpoint, a connection string, a .env file, output of the astra command, code: it is read here \
                        and not kept. A file can be dropped anywhere on the page.";
    let content = html! {
        <>
            <label for={PASTE_BOX}>{ "Paste what you have" }</label>
            { input(PASTE_BOX, "text", None, "paste-hint", None) }
            <p id="paste-hint" class="hint">{ HINT }</p>
            { live_region("recognised", "Recognised", recognised(view, on)) }
            { findings(&view.findings, on) }
        </>
    };
    group("field paste", content)
}

fn recognised(PasteView { filled, notes, open, can_undo, .. }: &PasteView, on: &Callback<Msg>) -> Html {
    let Some(filled) = filled else { return Html::default() };
    html! {
        <>
            { paragraph("done", filled.clone()) }
            { for notes.iter().map(|note| paragraph("hint", note.clone())) }
            { for open.iter().map(|(part, labels)| options(*part, labels, on)) }
            if *can_undo {
                { button("button small", "Undo paste", on, Msg::PasteUndone) }
            }
        </>
    }
}

/// Several values for one field: a button for each.
fn options(part: Part, labels: &[String], on: &Callback<Msg>) -> Html {
    let choose =
        |(place, label): (usize, &String)| button("button small", label.clone(), on, Msg::OptionTaken(part, place));
    let content = html! {
        <>
            { paragraph("hint", format!("{part}: there are {} in it.", labels.len())) }
            { for labels.iter().enumerate().map(choose) }
        </>
    };
    group("actions", content)
}
