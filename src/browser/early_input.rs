//! The text typed into the page's markup before the program started: kept, with focus and caret.

use super::{TextInput, document};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// The text of one input.
pub struct Typed {
    /// The `id` of the input.
    pub id: String,
    /// Its text.
    pub text: String,
    /// Where the caret or selection is, where the input has the focus.
    pub selection: Option<(u32, u32)>,
}

/// Reads the text inputs within `root`.
#[must_use]
pub fn early_input(root: &Element) -> Vec<Typed> {
    let active = document().and_then(|document| document.active_element());
    let Ok(inputs) = root.query_selector_all("input, textarea") else { return Vec::new() };
    let typed = (0..inputs.length()).filter_map(|index| {
        let element: Element = inputs.item(index)?.dyn_into().ok()?;
        let TextInput { id, text } = TextInput::read(&element)?;
        let has_focus = active.as_ref() == Some(&element);
        let selection = || {
            let input = element.dyn_ref::<HtmlInputElement>()?;
            Some((input.selection_start().ok()??, input.selection_end().ok()??))
        };
        Some(Typed { id, text, selection: has_focus.then(|| selection().unwrap_or_default()) })
    });
    typed.collect()
}

impl Typed {
    /// Gives text, focus and caret back to the input, once it is on the page again.
    pub fn restore(&self) {
        super::set_input(&self.id, &self.text);
        let Some((start, end)) = self.selection else { return };
        super::focus(&self.id);
        let input = document().and_then(|document| document.get_element_by_id(&self.id));
        if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
            let _ = input.set_selection_range(start, end);
        }
    }
}
