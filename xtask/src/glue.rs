//! The parts of wasm-bindgen's glue that the page omits, and why.

use anyhow::{Context, Result, ensure};

/// The glue without what a page in one file never calls.
///
/// - The code that fetches the module: the page carries it. So there is no `fetch` in the page, and half a kilobyte less.
/// - The address of the script, which it uses to find the module's file.
/// - The fallback for `TextEncoder.encodeInto`: browsers without it lack other things as well.
/// - The code that shows a JavaScript value in the messages of panics: the value could contain what the user typed.
pub(crate) fn trim(glue: &str) -> Result<String> {
    let glue = replace(glue, "let wasmModule, wasmInstance, wasm;", "})({ __proto__: null });", START)?;
    let glue = replace(&glue, "let script_src;", "function __wbg_get_imports(", "")?;
    let glue = replace(&glue, "if (!('encodeInto' in", "let WASM_VECTOR_LEN", "")?;
    replace(&glue, "function debugString(", "function getArrayJsValueFromWasm0(", DEBUG_STRING)
}

/// Compiles the module as it comes, and runs it.
const START: &str = "\
let wasm;
return async (response) => {
const { instance } = await WebAssembly.instantiateStreaming(response, __wbg_get_imports());
wasm = instance.exports;
wasm.__wbindgen_start();
};
";

const DEBUG_STRING: &str = "\
function debugString(value) {
return typeof value;
}
";

/// Replaces the part of the text from one mark up to another.
fn replace(text: &str, from: &str, to: &str, words: &str) -> Result<String> {
    ensure!(text.matches(from).count() == 1, "the glue does not have `{from}` once");
    let (before, rest) = text.split_once(from).context("it was counted")?;
    let (_, after) = rest.split_once(to).with_context(|| format!("the glue does not have `{to}` after `{from}`"))?;
    Ok([before, words, to, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_between_two_marks_is_replaced() {
        assert_eq!(replace("a from b to c", "from", "to", "x ").unwrap(), "a x to c");
    }

    #[test]
    fn glue_of_another_form_stops_the_build() {
        for glue in ["", "let wasmModule, wasmInstance, wasm;", "function debugString("] {
            assert!(trim(glue).is_err(), "{glue}");
        }
    }
}
