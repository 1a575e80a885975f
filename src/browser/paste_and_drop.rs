//! What comes into the page by a paste or a drop.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, DragEvent, Event, File};

/// The plain text of a paste.
#[must_use]
pub fn pasted_text(event: &Event) -> Option<String> {
    let data = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    data.get_data("text/plain").ok().filter(|text| !text.is_empty())
}

/// Whether it is a file that is dragged.
#[must_use]
pub fn has_file(event: &Event) -> bool {
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
