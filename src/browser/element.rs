//! Elements of the page, by their `id`: focus, selection, the text of an input.

use super::{TextInput, document};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// The element that the application is mounted in.
#[must_use]
pub fn root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// Moves the focus to an element and scrolls all of it into view: by itself, a browser leaves what is half in view there.
pub fn focus(id: &str) {
    if let Some(element) = html_element(id) {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        nearest.set_inline(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}

/// Whether the pointer is held down on something that a click does something to. What moves now, moves away from under it.
#[must_use]
pub fn is_pressing() -> bool {
    let pressed = document().and_then(|document| document.query_selector("button:active, label:active, a:active").ok());
    pressed.flatten().is_some()
}

/// The `id` of the element that has the focus.
#[must_use]
pub fn focused_id() -> Option<String> {
    document()?.active_element().map(|element| element.id())
}

/// Selects all text of an element, for the user to copy by hand.
pub fn select_text(id: &str) {
    let selection = web_sys::window().and_then(|window| window.get_selection().ok().flatten());
    if let (Some(selection), Some(element)) = (selection, html_element(id)) {
        let _ = selection.select_all_children(&element);
    }
}

/// Makes `text` the text of an input, where it is not already. What the page writes is nothing for a password manager:
/// this attribute is set here, because Yew's markup takes no name with a part that begins with a digit.
pub fn set_input(id: &str, text: &str) {
    let Some(element) = html_element(id) else { return };
    // A name that is written in the program is one.
    let _ = element.set_attribute("data-1p-ignore", "");
    if TextInput::read(&element).is_none_or(|input| input.text == text) {
        return;
    }
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        input.set_value(text);
    } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value(text);
    }
}

/// The text of an input.
#[must_use]
pub fn input_text(id: &str) -> Option<String> {
    Some(TextInput::read(html_element(id)?.as_ref())?.text)
}

pub(super) fn html_element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}
