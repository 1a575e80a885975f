//! What comes into the page by a paste or a drop.

use super::{TextInput, document};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, DragEvent, Event, File, HtmlInputElement};

/// The attribute of the page while something is held over it that can be dropped.
const HELD: &str = "data-held";

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

/// Hears what is dropped anywhere on the page, and what is pasted beside its inputs, for as long as it is kept.
#[must_use]
pub struct Arrivals(#[allow(dead_code, reason = "it is heard while it is there")] Vec<EventListener>);

impl Arrivals {
    /// Begins to hear. What is held over the page may be dropped on it, which the page shows; over an input, the browser itself
    /// shows where.
    pub fn heard(dropped: impl Fn(&Event) + 'static, pasted: impl Fn(&Event) + 'static) -> Self {
        let Some(document) = document() else { return Self(Vec::new()) };
        let on = |name, then: Box<dyn Fn(&Event)>| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&document, name, options, then)
        };
        let held = |event: &Event| {
            let is_taken = has_file(event) || TextInput::of(event).is_none();
            if is_taken {
                event.prevent_default();
            }
            mark_held(is_taken);
        };
        // Only where the pointer has left the page is there nothing that it is over now.
        let left = |event: &Event| {
            if event.dyn_ref::<DragEvent>().is_some_and(|event| event.related_target().is_none()) {
                mark_held(false);
            }
        };
        let dropped = move |event: &Event| {
            mark_held(false);
            dropped(event);
        };
        let beside = move |event: &Event| {
            if TextInput::of(event).is_none() {
                pasted(event);
            }
        };
        Self(vec![
            on("dragover", Box::new(held)),
            on("dragleave", Box::new(left)),
            on("drop", Box::new(dropped)),
            on("paste", Box::new(beside)),
        ])
    }
}

fn mark_held(is_held: bool) {
    if let Some(page) = document().and_then(|document| document.document_element()) {
        // A name that is written in the program is one.
        let _ = page.toggle_attribute_with_force(HELD, is_held);
    }
}

/// Whether it is a file that is dragged.
fn has_file(event: &Event) -> bool {
    let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    data.is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

/// A file that was dropped or chosen, not yet read.
pub struct Opened(File);

impl Opened {
    /// The first file of a drop. It has to be taken while the event lasts.
    #[must_use]
    pub fn dropped(event: &Event) -> Option<Self> {
        event.dyn_ref::<DragEvent>()?.data_transfer()?.files()?.get(0).map(Self)
    }

    /// The file that was chosen by an input for files, which can be chosen again afterwards.
    #[must_use]
    pub fn chosen(event: &Event) -> Option<Self> {
        let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
        let file = input.files()?.get(0);
        input.set_value("");
        file.map(Self)
    }

    /// Its text, up to `most` bytes of it.
    pub async fn text(self, most: u32) -> Option<String> {
        let part = self.0.slice_with_f64_and_f64(0.0, f64::from(most)).ok()?;
        JsFuture::from(part.text()).await.ok()?.as_string()
    }
}
