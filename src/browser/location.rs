//! The address of the page, as far as the page may change it: what follows the `#`.

use wasm_bindgen::JsValue;
use web_sys::Location;

/// The address without its query, and without what follows the `#`.
#[must_use]
pub fn address() -> String {
    let Some(location) = web_sys::window().map(|window| window.location()) else { return String::new() };
    let parts = [Location::protocol, Location::host, Location::pathname];
    let [protocol, host, path] = parts.map(|part| part(&location).unwrap_or_default());
    [&protocol, "//", &host, &path].concat()
}

/// Puts this, which begins with a `#`, at the end of the address, without an entry in the history; or nothing. A frame without an
/// origin keeps its address.
pub fn set_fragment(text: &str) {
    // An empty address means that it stays as it is.
    let address = if text.is_empty() { address() } else { text.to_owned() };
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // Refused in a sandbox, where no address is to be seen either.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}
