//! Texts that come from outside the page: a link in its address, and what the page around it asks for. `static/start.js`
//! hears them before the program runs, and takes a link out of the address.

use super::document;
use gloo::events::EventListener;
use js_sys::{JsString, Reflect};
use std::rc::Rc;

/// Hears a text of this name whenever one comes, for as long as it is kept.
#[must_use]
pub struct Told(#[allow(dead_code, reason = "it is heard while it is there")] Option<EventListener>);

impl Told {
    /// Begins to hear; the text that came before is heard at once.
    pub fn heard(name: &'static str, then: impl Fn(String) + 'static) -> Self {
        let then = Rc::new(then);
        take(name).into_iter().for_each(&*then);
        let root = document().and_then(|document| document.document_element());
        Self(root.map(|root| EventListener::new(&root, name, move |_| take(name).into_iter().for_each(&*then))))
    }
}

/// The text that was left for the program, which takes it away.
fn take(name: &str) -> Option<String> {
    let root = document()?.document_element()?;
    let name = JsString::from(name);
    let text = Reflect::get(&root, &name).ok()?.as_string()?;
    // A property that a script made can be removed.
    let _ = Reflect::delete_property(&root, &name);
    Some(text)
}
