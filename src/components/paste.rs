//! The box for whatever holds the values, and what was recognised in it.

use super::{
    elements::{button, paragraph},
    field::input,
    findings::findings,
    words::{list, sentence},
};
use crate::{
    browser,
    model::{Field, Form, Msg, Pasted},
};
use yew::prelude::*;

/// The `id` of the box: public, links and tests use it.
pub(super) const BOX: &str = "paste";

/// `Paste what you have`. The box stays empty: its text is taken from the paste itself.
pub(super) fn paste(form: &Form, on: &Callback<Msg>) -> Html {
    const HINT: &str = "An endpoint, a connection string, a .env file, output of the astra command, code: it is read here \
                        and not kept. A file can be dropped anywhere on the page.";
    html! {
        <div key={BOX} class="field paste">
            <label for={BOX}>{ "Paste what you have" }</label>
            { input(BOX, "text", None, "paste-hint", None) }
            <p id="paste-hint" class="hint">{ HINT }</p>
            <div class="recognised" role="status" aria-label="Recognised">
                { form.pasted().map(|pasted| recognised(pasted, on)) }
            </div>
            { findings(form, on) }
        </div>
    }
}

/// What a button does that goes with what it stands beside: the focus goes to the box, and is not lost.
pub(super) fn leaving(msg: Msg, on: &Callback<Msg>) -> Callback<MouseEvent> {
    let on = on.clone();
    Callback::from(move |_| {
        on.emit(msg.clone());
        browser::focus(BOX);
    })
}

fn recognised(pasted: &Pasted, on: &Callback<Msg>) -> Html {
    let Pasted { filled, open, mends, left_out, .. } = pasted;
    let is_nothing = filled.is_empty() && open.is_empty();
    let filled: Vec<String> = filled.iter().map(|(field, source)| format!("{field} ({source})")).collect();
    let left_out: Vec<String> = left_out.iter().map(ToString::to_string).collect();
    let head = match &filled[..] {
        [] if open.is_empty() => "Nothing was recognised in it.".to_owned(),
        [] => "Something was recognised in it.".to_owned(),
        filled => format!("Filled in: {}.", list(filled)),
    };
    html! {
        <>
            { paragraph("done", head) }
            { for mends.iter().map(|mend| paragraph("hint", sentence(&mend.to_string()))) }
            if !left_out.is_empty() {
                { paragraph("hint", format!("Left out: {}.", list(&left_out))) }
            }
            { for open.iter().map(|(field, texts)| options(*field, texts.len(), |place| name(*field, place, &texts[place]), on)) }
            if !is_nothing {
                { button("button small", "Undo paste", leaving(Msg::PasteUndone, on)) }
            }
        </>
    }
}

/// Several values for one field: a button for each.
fn options(field: Field, count: usize, name: impl Fn(usize) -> String, on: &Callback<Msg>) -> Html {
    let choose =
        |place| button("button small", name(place), on.reform(move |_: MouseEvent| Msg::OptionTaken(field, place)));
    html! {
        <div class="actions">
            { paragraph("hint", format!("{field}: there are {count} in it.")) }
            { for (0..count).map(choose) }
        </div>
    }
}

/// No part of a token is shown, only its place.
fn name(field: Field, place: usize, text: &str) -> String {
    if field == Field::Token { format!("Use token {}", place + 1) } else { format!("Use {text}") }
}
