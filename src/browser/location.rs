//! The address of the page, as far as the page may change it: what follows the `#`.

use super::is_framed;
use wasm_bindgen::JsValue;
use web_sys::{History, Location};

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
    write(text, History::replace_state_with_url);
}

/// The same with an entry in the history; without one in a frame, whose history is that of the page around it.
pub fn step_to(text: &str) {
    write(text, if is_framed() { History::replace_state_with_url } else { History::push_state_with_url });
}

type Write = fn(&History, &JsValue, &str, Option<&str>) -> Result<(), JsValue>;

/// The state of an entry tells `static/start.js` that the page itself wrote its address.
fn write(text: &str, put: Write) {
    // An empty address means that it stays as it is.
    let address = if text.is_empty() { address() } else { text.to_owned() };
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // Refused in a sandbox, where no address is to be seen either.
        let _ = put(&history, &JsValue::TRUE, "", Some(&address));
    }
}
