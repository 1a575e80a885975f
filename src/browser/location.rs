//! The address of the page, as far as the page may change it: what follows the `#`.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;

/// The address without what follows the `#`.
#[must_use]
pub fn address() -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned()
}

/// The fragment of the address, with its `#`.
#[must_use]
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Puts this after the `#`, without an entry in the history. A frame without an origin keeps its address.
pub fn set_fragment(text: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // Refused in a sandbox, where no address is to be seen either.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(text));
    }
}

/// Hears that what follows the `#` was changed, by a user or another page, for as long as it is kept.
#[must_use]
pub struct FragmentChanges(#[allow(dead_code, reason = "it is heard while it is there")] Option<EventListener>);

impl FragmentChanges {
    /// Begins to hear.
    pub fn heard(then: impl Fn() + 'static) -> Self {
        Self(web_sys::window().map(|window| EventListener::new(&window, "hashchange", move |_| then())))
    }
}
