//! `astra-uri` for JavaScript: the functions that `package/index.js` calls. Their interface is `package/index.d.ts`.

mod credentials;
mod finding;
mod object;

use astra_uri::{Reveal, recognise};
use credentials::Credentials;
use finding::Finding;
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

/// The connection string of these credentials; or, where one of them is wrong or missing, the array of what is wrong.
///
/// # Errors
/// A `TypeError` where they are no object of a documented shape.
#[wasm_bindgen(js_name = connectionString)]
pub fn connection_string(credentials: &JsValue) -> Result<JsValue, JsValue> {
    Ok(match Credentials::of(credentials)?.string() {
        Ok(string) => JsValue::from_str(&string),
        Err(findings) => Finding::array(findings),
    })
}

/// Everything that there is to report about a text, and the connection string that its values make.
///
/// # Errors
/// A `TypeError` where the text is no string.
#[wasm_bindgen]
pub fn check(text: &JsValue) -> Result<JsValue, JsValue> {
    let text = text.as_string().map(Zeroizing::new).ok_or_else(|| object::type_error("the text is not a string"))?;
    let recognised = recognise(&text);
    let string = recognised.connection().map(|connection| JsValue::from_str(&connection.uri(Reveal::Plain)));
    let diagnostics = Finding::array(recognised.diagnostics().map(Finding::of));
    Ok(object::of([("connectionString", string), ("diagnostics", Some(diagnostics))]))
}
