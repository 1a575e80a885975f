//! What comes into the page by a paste or a drop.

use super::document;
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, DragEvent, Event, File, HtmlInputElement};

/// The plain text of a paste.
#[must_use]
pub fn pasted_text(event: &Event) -> Option<String> {
    let data = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    data.get_data("text/plain").ok().filter(|text| !text.is_empty())
}

/// The plain text of a drop.
#[must_use]
pub fn dropped_text(event: &Event) -> Option<String> {
    let data = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    data.get_data("text/plain").ok().filter(|text| !text.is_empty())
}

/// Hears what is dropped anywhere on the page, for as long as it is kept.
#[must_use]
pub struct Drops(#[allow(dead_code, reason = "it is heard while it is there")] Vec<EventListener>);

impl Drops {
    /// Begins to hear. What is held over the page may be dropped on it; over an input, the browser itself shows where.
    pub fn heard(dropped: impl Fn(&Event) + 'static) -> Self {
        let Some(document) = document() else { return Self(Vec::new()) };
        let on = |name, then: Box<dyn Fn(&Event)>| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&document, name, options, then)
        };
        let held = |event: &Event| {
            if has_file(event) || input_of(event).is_none() {
                event.prevent_default();
            }
        };
        Self(vec![on("dragover", Box::new(held)), on("drop", Box::new(dropped))])
    }
}

/// The input that an event happened to.
#[must_use]
pub fn input_of(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

/// Whether it is a file that is dragged.
fn has_file(event: &Event) -> bool {
    let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    data.is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

/// A file that was dropped, not yet read.
pub struct Dropped(File);

impl Dropped {
    /// The first file of a drop. It has to be taken while the event lasts.
    #[must_use]
    pub fn of(event: &Event) -> Option<Self> {
        event.dyn_ref::<DragEvent>()?.data_transfer()?.files()?.get(0).map(Self)
    }

    /// Its text, up to `most` bytes of it.
    pub async fn text(self, most: u32) -> Option<String> {
        let part = self.0.slice_with_f64_and_f64(0.0, f64::from(most)).ok()?;
        JsFuture::from(part.text()).await.ok()?.as_string()
    }
}
