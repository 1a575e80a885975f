//! Ticks of the browser's event loop.

use wasm_bindgen::{JsCast, closure::Closure};

/// Calls `then` when everything that the event under way sets off in the browser has happened. The call frees what was
/// made for it: a `Timeout` of gloo's that is forgotten keeps its closure for as long as there is a page.
pub fn after_this_event(then: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        // A browser that sets no timer runs no page.
        let _ = window.set_timeout_with_callback(Closure::once_into_js(then).unchecked_ref());
    }
}
