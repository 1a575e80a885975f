//! The elements that the page is built of again and again.

use super::element::{Child, Element, element};
use crate::model::{Msg, Status, StatusKind, element_id::COPY_BY_HAND};
use yew::Callback;

/// An element that takes text, which no browser keeps, corrects, translates or sends to a spell checker, and no password
/// manager offers to save: some of them need attributes of their own.
macro_rules! text_input {
    ($tag:literal $(, $name:literal = $value:expr)* $(,)?) => {
        $crate::components::element::element!(
            $tag
            $(, $name = $value)*,
            "autocomplete" = "off",
            "autocapitalize" = "none",
            "autocorrect" = "off",
            "spellcheck" = "false",
            "translate" = "no",
            "data-bwignore" = "true",
            "data-form-type" = "other",
            "data-lpignore" = "true",
        )
    };
}
pub(super) use text_input;

/// A section of the page under a heading.
pub(super) fn card(class: &'static str, id: &'static str, heading: &'static str) -> Element {
    let heading = element!("h2", "id" = id).child(heading);
    element!("section", "class" = class, "aria-labelledby" = id).child(heading)
}

/// A placeholder for a text that is not there yet.
pub(super) fn waiting(text: &'static str) -> Element {
    paragraph("waiting", text)
}

/// A note in passing.
pub(super) fn note(text: impl Child) -> Element {
    paragraph("note", text)
}

/// A box around other elements.
pub(super) fn group(class: &'static str) -> Element {
    element!("div", "class" = class)
}

/// A live region of this name: what appears in it is read out.
pub(super) fn live_region(class: &'static str, name: &'static str) -> Element {
    element!("div", "id" = class, "class" = class, "role" = "status", "aria-label" = name)
}

/// A paragraph of a class.
pub(super) fn paragraph(class: &'static str, text: impl Child) -> Element {
    element!("p", "class" = class).child(text)
}

/// A few words of a text, to look different.
pub(super) fn span(class: &'static str, text: impl Child) -> Element {
    element!("span", "class" = class).child(text)
}

/// A piece of code in a sentence.
pub(super) fn code(text: &'static str) -> Element {
    plain("code", text)
}

/// The name of a file.
pub(super) fn file_name(name: &'static str) -> Element {
    element!("code", "class" = "file-name").child(name)
}

/// A key of the keyboard.
pub(super) fn key(name: &'static str) -> Element {
    plain("kbd", name)
}

/// An item of a list.
pub(super) fn item(content: impl Child) -> Element {
    plain("li", content)
}

/// An element without attributes.
pub(super) fn plain(tag: &'static str, content: impl Child) -> Element {
    Element::new(tag, &[]).child(content)
}

/// How something ended. A live region: it is there before it has something to report.
pub(super) fn status(Status { kind, text }: &Status) -> Element {
    let class = match kind {
        StatusKind::Quiet => "outcome",
        StatusKind::Done => "outcome done",
        StatusKind::Refused => "outcome refused",
        StatusKind::Missing => "outcome missing",
    };
    element!("p", "role" = "status", "class" = class).child(text.clone())
}

/// The text that is shown to be copied by hand.
pub(super) fn by_hand(text: Option<&String>) -> Option<Element> {
    text.map(|text| element!("code", "id" = COPY_BY_HAND, "class" = "by-hand").child(text.clone()))
}

/// A button of one text; `msg` is what pressing it means.
pub(super) fn button(class: &'static str, label: impl Child, on: &Callback<Msg>, msg: Msg) -> Element {
    element!("button", "type" = "button", "class" = class).pressed(on, msg).child(label)
}
