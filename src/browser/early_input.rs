//! What was typed into the page's markup before the program started: kept, with focus and caret.

use super::document;
use js_sys::{JsString, Reflect};
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
    let inputs = root.get_elements_by_tag_name("input");
    let typed = (0..inputs.length()).filter_map(|index| {
        let input: HtmlInputElement = inputs.item(index)?.dyn_into().ok()?;
        let is_text = matches!(input.type_().as_str(), "text" | "password");
        let has_focus = active.as_ref() == Some(input.as_ref());
        let selection = || Some((input.selection_start().ok()??, input.selection_end().ok()??));
        is_text.then(|| Typed {
            id: input.id(),
            text: pasted(&input).unwrap_or_else(|| input.value()),
            selection: has_focus.then(|| selection().unwrap_or_default()),
        })
    });
    typed.collect()
}

/// What was pasted into an input, line by line, which it does not keep itself: `static/start.js` does. It is taken from it.
fn pasted(input: &HtmlInputElement) -> Option<String> {
    let name = JsString::from("pasted");
    let text = Reflect::get(input, &name).ok()?.as_string()?;
    // A property that a script made can be removed.
    let _ = Reflect::delete_property(input, &name);
    Some(text)
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
