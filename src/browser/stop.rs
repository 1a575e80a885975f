//! The end of a program that cannot go on: what was typed and what was shown is taken off the page.

use super::{
    element::{html_element, root},
    focus,
};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Empties every input, removes everything that the program has shown, and shows the notice in its place.
pub fn stop() {
    if let Some(root) = root() {
        let inputs = root.get_elements_by_tag_name("input");
        for index in 0..inputs.length() {
            // What is removed may still be held by the program: it goes empty.
            if let Some(input) = inputs.item(index).and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
                input.set_value("");
            }
        }
        root.set_text_content(None);
        // Whatever the program may still do, it does it nowhere.
        root.remove();
    }
    if let Some(notice) = html_element("stopped") {
        notice.set_hidden(false);
    }
    // The focus was in what is gone.
    focus("reload");
}
