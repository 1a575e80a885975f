//! The box for whatever holds the values, and what was recognised in it.

use super::{
    elements::{button, group, live_region, paragraph},
    input_events::on_file,
};
use crate::{
    browser,
    model::{Msg, OpenPart, PasteView, element_id::PASTE_BOX},
};
use yew::prelude::*;

/// `Paste what you have`. The box stays empty: its text is taken from the paste itself.
pub(super) fn paste_box(view: &PasteView, on: &Callback<Msg>) -> Html {
    let head = html! { <><label for={PASTE_BOX}>{ "Paste what you have" }</label>{ file_button(on) }</> };
    let content = html! {
        <>
            { group("field-head", head) }
            { group("box", html! { <>{ text_box(view.is_hidden) }{ read_button(on) }</> }) }
            { live_region("recognised", "Recognised", recognised(view, on)) }
        </>
    };
    group("field paste", content)
}

/// Several lines, kept by no browser. A token that is typed here is shown as dots.
fn text_box(is_hidden: bool) -> Html {
    const EXAMPLES: &str = "API endpoint, token, .env, connection string, code … Pasting works anywhere on this page, and so does dropping a file.";
    html! {
        <textarea
            id={PASTE_BOX}
            rows="3"
            placeholder={EXAMPLES}
            data-hidden={is_hidden.then_some("")}
            autocomplete="off"
            autocapitalize="none"
            autocorrect="off"
            spellcheck="false"
            translate="no"
            data-bwignore="true"
            data-form-type="other"
            data-lpignore="true"
        />
    }
}

/// For what was typed; `Enter` does the same.
fn read_button(on: &Callback<Msg>) -> Html {
    let on = on.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Some(text) = browser::input_text(PASTE_BOX) {
            on.emit(Msg::TextPasted(None, text));
        }
    });
    html! { <button type="button" class="button small" {onclick}>{ "Read it" }</button> }
}

/// The browser's own input for files, shown as a word.
fn file_button(on: &Callback<Msg>) -> Html {
    html! {
        <label class="where file">
            <input type="file" aria-label="Open a file" onchange={on_file(on)} />
            { "Open a file" }
        </label>
    }
}

/// In one line what was filled in, in another what else there is to know, with the buttons at its end.
fn recognised(view: &PasteView, on: &Callback<Msg>) -> Html {
    let PasteView { filled, more, is_wrong, failure, can_undo, is_hidden, .. } = view;
    if *is_hidden {
        return paragraph("hint", "This holds a token, so it is hidden. Enter reads it.");
    }
    let Some(filled) = filled else { return Html::default() };
    let filled = paragraph("done", filled.clone());
    // An error comes first, and has a line to itself.
    let (first, second) =
        if *is_wrong { (paragraph("error", more.clone()), filled) } else { (filled, paragraph("hint", more.clone())) };
    let actions = html! {
        <>
            { second }
            if let Some(failure) = *failure {
                { button("button inline", "Look up the error", on, Msg::FailureLookedUp(failure)) }
            }
            if view.has_details() {
                { button("button inline", "Details", on, Msg::DiagnosisOpened) }
            }
            if *can_undo {
                { button("button inline", "Undo paste", on, Msg::PasteUndone) }
            }
        </>
    };
    html! {
        <>
            { first }
            { group("actions", actions) }
            { choice(view, on) }
        </>
    }
}

/// The values that wait for a click, which open over the page.
fn choice(PasteView { open, rest, .. }: &PasteView, on: &Callback<Msg>) -> Option<Html> {
    let is_open = !open.is_empty() || rest.is_some();
    is_open.then(|| {
        let content = html! {
            <>
                { for open.iter().map(|part| options(part, on)) }
                { rest.clone().map(|label| button("button small", label, on, Msg::RestTaken)) }
                { button("button inline", "Skip", on, Msg::ChoiceSkipped) }
            </>
        };
        group("waits", content)
    })
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
    html! { <div key={count.clone()} class="actions">{ content }</div> }
}
