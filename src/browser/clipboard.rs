//! The clipboard, for writing only.

use super::{caret::Caret, document};
use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{JsString, Promise, Reflect};
use std::{cell::Cell, future::Future, rc::Rc};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, HtmlDocument};
use zeroize::Zeroizing;

/// The browser did not let the page write: no permission, no user's gesture, or no clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClipboardRefused;

/// Puts a text on the clipboard: at once, while the browser sees the user's gesture. How that ends comes later. Where the
/// asynchronous clipboard is refused, as in a frame without `allow="clipboard-write"`, the older command may still copy.
///
/// # Errors
/// When the browser refuses both.
pub fn write_to_clipboard(text: &str) -> impl Future<Output = Result<(), ClipboardRefused>> + use<> {
    let text = Zeroizing::new(text.to_owned());
    let written = write(&text);
    async move {
        if let Some(written) = written
            && JsFuture::from(written).await.is_ok()
        {
            return Ok(());
        }
        copy_by_command(text)
    }
}

fn write(text: &str) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let has_clipboard = Reflect::get(&navigator, &JsString::from("clipboard")).is_ok_and(|found| found.is_object());
    has_clipboard.then(|| navigator.clipboard().write_text(text))
}

/// `execCommand('copy')`, whose event takes this text: nothing is shown. Nothing is selected meanwhile, because browsers fire no
/// such event while the selection is in a password's input, and Chromium reports success all the same (seen in 156).
fn copy_by_command(text: Zeroizing<String>) -> Result<(), ClipboardRefused> {
    let document = document().and_then(|document| document.dyn_into::<HtmlDocument>().ok()).ok_or(ClipboardRefused)?;
    let is_taken = Rc::new(Cell::new(false));
    let taken = Rc::clone(&is_taken);
    let options = EventListenerOptions::enable_prevent_default();
    let _listener = EventListener::new_with_options(&document, "copy", options, move |event| {
        let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
        if data.is_some_and(|data| data.set_data("text/plain", &text).is_ok()) {
            event.prevent_default();
            taken.set(true);
        }
    });
    let caret = Caret::of_focus();
    let selection = web_sys::window().and_then(|window| window.get_selection().ok().flatten());
    let _ = selection.map(|selection| selection.remove_all_ranges());
    let is_done = document.exec_command("copy").unwrap_or_default();
    caret.iter().for_each(Caret::restore);
    (is_done && is_taken.get()).then_some(()).ok_or(ClipboardRefused)
}
