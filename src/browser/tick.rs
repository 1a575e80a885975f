//! Ticks of the browser's event loop.

use gloo::timers::callback::Timeout;
use std::time::Duration;
use wasm_bindgen::{JsCast, closure::Closure};

/// Calls `then` when everything that the event under way sets off in the browser has happened. The call frees what was
/// made for it: a `Timeout` of gloo's that is forgotten keeps its closure for as long as there is a page.
pub fn after_this_event(then: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        // A browser that sets no timer runs no page.
        let _ = window.set_timeout_with_callback(Closure::once_into_js(then).unchecked_ref());
    }
}

/// Something that waits for its time. Dropped, it does not come.
pub struct Timer {
    _timeout: Timeout,
}

/// Calls this after some time.
#[must_use]
pub fn after(time: Duration, ended: impl FnOnce() + 'static) -> Timer {
    Timer { _timeout: Timeout::new(u32::try_from(time.as_millis()).unwrap_or(u32::MAX), ended) }
}
