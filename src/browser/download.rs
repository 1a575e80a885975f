//! Handing a text to the browser, to be saved as a file.

use super::{after_this_event, document};
use js_sys::{Array, JsString};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Saves a text as a file of this name, as the browser's own settings have it. No request: the text goes by a `blob:`
/// address, which is taken back at once.
pub fn save(name: &str, text: &str) {
    let parts = Array::of1(&JsString::from(text));
    // As plain text, Chromium would save `.env` as `env.txt`.
    let options = BlobPropertyBag::new();
    options.set_type("application/octet-stream");
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options);
    let address = blob.and_then(|blob| Url::create_object_url_with_blob(&blob));
    let link = document().and_then(|document| document.create_element("a").ok());
    let (Ok(address), Some(link)) = (address, link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok())) else {
        return;
    };
    link.set_href(&address);
    link.set_download(name);
    link.click();
    after_this_event(move || {
        // An address that is gone already is as good.
        let _ = Url::revoke_object_url(&address);
    });
}
