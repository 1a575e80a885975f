//! Objects of JavaScript.

use js_sys::{Object, Reflect, TypeError};
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

/// An object with these properties, without those that have no value.
pub(crate) fn of<const N: usize>(properties: [(&str, Option<JsValue>); N]) -> JsValue {
    let object = Object::new();
    for (name, value) in properties {
        if let Some(value) = value {
            // A new object takes every property.
            let _ = Reflect::set(&object, &name.into(), &value);
        }
    }
    object.into()
}

/// The text that an object has by this name; `None` where it is `undefined` or `null`.
///
/// # Errors
/// A `TypeError` for a value of another type; what a getter throws.
pub(crate) fn text(object: &Object, name: &str) -> Result<Option<Zeroizing<String>>, JsValue> {
    let value = Reflect::get(object, &name.into())?;
    match value.as_string() {
        Some(text) => Ok(Some(Zeroizing::new(text))),
        None if value.is_undefined() || value.is_null() => Ok(None),
        None => Err(type_error(&[name, " is not a string"].concat())),
    }
}

/// The error that is thrown where a value has the wrong type.
pub(crate) fn type_error(message: &str) -> JsValue {
    TypeError::new(message).into()
}
