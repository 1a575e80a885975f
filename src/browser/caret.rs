//! `Caret`: where the user is in an input.

use super::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// The input that has the focus, with its caret or selection.
pub(super) struct Caret {
    input: HtmlInputElement,
    selection: (u32, u32),
}

impl Caret {
    /// That of the input which has the focus, if one has it.
    pub(super) fn of_focus() -> Option<Self> {
        let input: HtmlInputElement = document()?.active_element()?.dyn_into().ok()?;
        let selection = (input.selection_start().ok()??, input.selection_end().ok()??);
        Some(Self { input, selection })
    }

    /// Puts it back where it was.
    pub(super) fn restore(&self) {
        let (start, end) = self.selection;
        // It was a place in this input.
        let _ = self.input.set_selection_range(start, end);
    }
}
