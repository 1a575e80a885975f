//! `TextInput`: an element that takes text, on one line or several.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlTextAreaElement};

/// An input for text, and its text.
pub struct TextInput {
    /// Its `id`.
    pub id: String,
    /// Its text.
    pub text: String,
}

impl TextInput {
    /// The one that an event happened to.
    #[must_use]
    pub fn of(event: &Event) -> Option<Self> {
        Self::read(event.target()?.dyn_ref()?)
    }

    /// Selects all of the text of the one that an event happens to, so that what comes next takes its place.
    pub fn select(event: &Event) {
        if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
            input.select();
        }
    }

    /// That of an element, if it is one.
    pub(super) fn read(element: &Element) -> Option<Self> {
        if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
            let is_text = matches!(input.type_().as_str(), "text" | "password");
            return is_text.then(|| Self { id: input.id(), text: input.value() });
        }
        let area = element.dyn_ref::<HtmlTextAreaElement>()?;
        Some(Self { id: area.id(), text: area.value() })
    }
}
