//! The clipboard, for writing only.

use js_sys::{JsString, Reflect};
use wasm_bindgen_futures::JsFuture;

/// The browser did not let the page write: no permission, a frame without `allow="clipboard-write"`, or no clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClipboardRefused;

/// Puts a text on the clipboard.
///
/// # Errors
/// When the browser refuses.
pub async fn write_to_clipboard(text: &str) -> Result<(), ClipboardRefused> {
    let navigator = web_sys::window().ok_or(ClipboardRefused)?.navigator();
    let has_clipboard = Reflect::get(&navigator, &JsString::from("clipboard")).is_ok_and(|found| found.is_object());
    if !has_clipboard {
        return Err(ClipboardRefused);
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.map(drop).map_err(|_| ClipboardRefused)
}
