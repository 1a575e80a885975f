//! The elements that the page is built of again and again. Each is a function, so that the page holds its code once.

use super::icon::{Icon, icon};
use yew::prelude::*;

/// A section of the page under a heading.
pub(super) fn card(class: &'static str, id: &'static str, heading: &'static str, body: Html) -> Html {
    html! {
        <section class={class} aria-labelledby={id}>
            <h2 {id}>{ heading }</h2>
            { body }
        </section>
    }
}

/// What stands in place of a text that is not there yet.
pub(super) fn waiting(text: &'static str) -> Html {
    paragraph("waiting", text)
}

/// A remark in passing.
pub(super) fn note(text: impl Into<AttrValue>) -> Html {
    paragraph("note", text)
}

/// A paragraph of one text.
pub(super) fn paragraph(class: &'static str, text: impl Into<AttrValue>) -> Html {
    let text: AttrValue = text.into();
    html! { <p {class}>{ text }</p> }
}

/// A few words of a text, to look different.
pub(super) fn span(class: &'static str, text: &str) -> Html {
    html! { <span {class}>{ text }</span> }
}

/// A button of one text.
pub(super) fn button(class: &'static str, label: impl Into<AttrValue>, onclick: Callback<MouseEvent>) -> Html {
    button_with(None, class, label, onclick)
}

/// The same, with a drawing before the text.
pub(super) fn button_with(
    drawing: Option<Icon>,
    class: &'static str,
    label: impl Into<AttrValue>,
    onclick: Callback<MouseEvent>,
) -> Html {
    let label: AttrValue = label.into();
    html! { <button type="button" {class} {onclick}>{ drawing.map(icon) }{ label }</button> }
}
