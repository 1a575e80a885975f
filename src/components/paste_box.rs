//! The box for whatever holds the values, and what was recognised in it.

use super::{
    elements::{button, group, live_region, paragraph},
    field::{input, masked},
    findings::findings,
};
use crate::model::{Msg, OpenPart, PasteView, element_id::PASTE_BOX};
use yew::prelude::*;

/// `Paste what you have`. The box stays empty: its text is taken from the paste itself.
pub(super) fn paste_box(view: &PasteView, on: &Callback<Msg>) -> Html {
    const HINT: &str = "Any text with the values in it, or a dropped file.";
    let content = html! {
        <>
            <label for={PASTE_BOX}>{ "Paste what you have" }</label>
            { input(PASTE_BOX, masked(view.is_hidden), None, "paste-hint", None) }
            <p id="paste-hint" class="hint">{ HINT }</p>
            { live_region("recognised", "Recognised", recognised(view, on)) }
            { findings(&view.findings, on) }
        </>
    };
    group("field paste", content)
}

fn recognised(view: &PasteView, on: &Callback<Msg>) -> Html {
    let PasteView { filled, notes, open, rest, can_undo, is_hidden, .. } = view;
    if *is_hidden {
        return paragraph("hint", "This holds a token, so it is hidden. Enter reads it.");
    }
    let Some(filled) = filled else { return Html::default() };
    html! {
        <>
            { paragraph("done", filled.clone()) }
            { for notes.iter().map(|note| paragraph("hint", note.clone())) }
            { for open.iter().map(|part| options(part, on)) }
            { rest.clone().map(|label| button("button small", label, on, Msg::RestTaken)) }
            if *can_undo {
                { button("button small", "Undo paste", on, Msg::PasteUndone) }
            }
        </>
    }
}

/// Several values for one field: a button for each.
fn options(OpenPart { part, count, labels }: &OpenPart, on: &Callback<Msg>) -> Html {
    let choose =
        |(place, label): (usize, &String)| button("button small", label.clone(), on, Msg::OptionTaken(*part, place));
    let content = html! {
        <>
            { paragraph("hint", count.clone()) }
            { for labels.iter().enumerate().map(choose) }
        </>
    };
    group("actions", content)
}
