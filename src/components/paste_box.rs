//! The box for whatever holds the values, and what was recognised in it.

use super::{
    element::{Element, On, element},
    elements::{button, group, live_region, paragraph, text_input},
    input_events::on_file,
};
use crate::{
    browser,
    model::{Msg, OpenPart, PasteView, element_id::PASTE_BOX},
};
use web_sys::Event;
use yew::Callback;

/// `Paste what you have`. The box stays empty: its text is taken from the paste itself.
pub(super) fn paste_box(view: &PasteView, on: &Callback<Msg>) -> Element {
    let label = element!("label", "for" = PASTE_BOX).child("Paste what you have");
    group("field paste")
        .child(group("field-head").child(label).child(file_button(on)))
        .child(group("box").child(text_box(view.is_hidden)).child(read_button(on)))
        .child(recognised(live_region("recognised", "Recognised"), view, on))
}

/// Several lines, kept by no browser. A token that is typed here is shown as dots.
fn text_box(is_hidden: bool) -> Element {
    const EXAMPLES: &str = "API endpoint, token, .env, connection string, code … Pasting works anywhere on this page, and so does dropping a file.";
    text_input!("textarea", "id" = PASTE_BOX, "rows" = "3", "placeholder" = EXAMPLES, "data-hidden" = is_hidden,)
}

/// For what was typed; `Enter` does the same.
fn read_button(on: &Callback<Msg>) -> Element {
    let on = on.clone();
    let read = Callback::from(move |_: Event| {
        if let Some(text) = browser::input_text(PASTE_BOX) {
            on.emit(Msg::TextPasted(None, text));
        }
    });
    element!("button", "type" = "button", "class" = "button small").on(On::Click, read).child("Read it")
}

/// The browser's own input for files, shown as a word.
fn file_button(on: &Callback<Msg>) -> Element {
    let input = element!("input", "type" = "file", "aria-label" = "Open a file").on(On::Change, on_file(on));
    element!("label", "class" = "where file").child(input).child("Open a file")
}

/// Puts into `region` in one line what was filled in, in another what else there is to know, with the buttons at its end.
fn recognised(region: Element, view: &PasteView, on: &Callback<Msg>) -> Element {
    if view.is_hidden {
        return region.child(paragraph("hint", "This holds a token, so it is hidden. Enter reads it."));
    }
    let Some(filled) = &view.filled else { return region };
    let (filled, more) = (paragraph("done", filled.clone()), view.more.clone());
    // An error comes first, and has a line to itself.
    let (first, second) =
        if view.is_wrong { (paragraph("error", more), filled) } else { (filled, paragraph("hint", more)) };
    let inline = |label, msg| button("button inline", label, on, msg);
    let actions = group("actions")
        .child(second)
        .child(view.failure.map(|failure| inline("Look up the error", Msg::FailureLookedUp(failure))))
        .child(view.has_details().then(|| inline("Details", Msg::DiagnosisOpened)))
        .child(view.can_undo.then(|| inline("Undo paste", Msg::PasteUndone)));
    region.child(first).child(actions).child(choice(view, on))
}

/// The values that wait for a click, which open over the page.
fn choice(PasteView { open, rest, .. }: &PasteView, on: &Callback<Msg>) -> Option<Element> {
    let choice = || {
        group("waits")
            .children(open.iter().map(|part| options(part, on)))
            .child(rest.clone().map(|label| button("button small", label, on, Msg::RestTaken)))
            .child(button("button inline", "Skip", on, Msg::ChoiceSkipped))
    };
    (!open.is_empty() || rest.is_some()).then(choice)
}

/// Several values for one field: a button for each.
fn options(OpenPart { part, count, labels }: &OpenPart, on: &Callback<Msg>) -> Element {
    let choose =
        |(place, label): (usize, &String)| button("button small", label.clone(), on, Msg::OptionTaken(*part, place));
    group("actions").key(count).child(paragraph("hint", count.clone())).children(labels.iter().enumerate().map(choose))
}
