//! The page around this one, as far as the program has to do with it: `static/start.js` speaks with it.

use super::document;
use web_sys::{Element, Event};

/// Whether this page is in a frame of another one.
#[must_use]
pub fn is_framed() -> bool {
    root().is_some_and(|root| root.matches(".framed").unwrap_or_default())
}

/// Something was copied: the page around hears that, and nothing of what it was.
pub fn tell_host_of_copy() {
    if let (Some(root), Ok(event)) = (root(), Event::new("copied")) {
        // Nobody prevents it.
        let _ = root.dispatch_event(&event);
    }
}

fn root() -> Option<Element> {
    document()?.document_element()
}
