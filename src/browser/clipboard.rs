//! The clipboard, for writing only.

use js_sys::{JsString, Promise, Reflect};
use std::future::Future;
use wasm_bindgen_futures::JsFuture;

/// The browser did not let the page write: no permission, a frame without `allow="clipboard-write"`, or no clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClipboardRefused;

/// Puts a text on the clipboard: at once, while the browser sees the user's gesture. How that ends comes later.
///
/// # Errors
/// When the browser refuses.
pub fn write_to_clipboard(text: &str) -> impl Future<Output = Result<(), ClipboardRefused>> + use<> {
    let written = write(text);
    async { JsFuture::from(written.ok_or(ClipboardRefused)?).await.map(drop).map_err(|_| ClipboardRefused) }
}

fn write(text: &str) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let has_clipboard = Reflect::get(&navigator, &JsString::from("clipboard")).is_ok_and(|found| found.is_object());
    has_clipboard.then(|| navigator.clipboard().write_text(text))
}
