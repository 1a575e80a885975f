//! The page's one script and the block of data that it unpacks: the module compressed, the glue, and `static/start.js`.

use anyhow::{Context, Result, bail};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use zopfli::{Format, Options};

/// The compressed module.
pub(crate) fn compress(module: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    zopfli::compress(Options::default(), Format::Gzip, module, &mut compressed)
        .context("the module cannot be compressed")?;
    Ok(compressed)
}

/// The compressed module as text.
pub(crate) fn encode(compressed: &[u8]) -> String {
    STANDARD.encode(compressed)
}

/// The script: the glue as a function that makes wasm-bindgen's start function, then what calls it.
/// All of it stands inside one function, so that the page gains no global name.
pub(crate) fn script(glue: &str, start: &str) -> Result<String> {
    let script = slim(&format!(
        "(() => {{\n'use strict';\nconst glue = () => {{\n{glue}\nreturn wasm_bindgen;\n}};\n{start}\n}})();"
    ));
    // Between its tags a script is not decoded: these would end it, or keep its end from being seen.
    for ending in ["</script", "<!--"] {
        if script.to_ascii_lowercase().contains(ending) {
            bail!("the page's script contains `{ending}`, which HTML does not allow inside a script");
        }
    }
    Ok(script)
}

/// The script without indentation, empty lines and comments that fill a line: a quarter of its bytes. Nothing is taken
/// from a script in which a line could begin inside a text or a long comment, where white space has a meaning.
fn slim(script: &str) -> String {
    let goes_on = |line: &str| line.matches('`').count() % 2 == 1 || line.ends_with('\\');
    if script.contains("/*") || script.lines().any(goes_on) {
        return script.to_owned();
    }
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn compressed_data_comes_back_whole() {
        let module = b"\0asm and so on, and so on, and so on".repeat(50);
        let text = encode(&compress(&module).unwrap());
        assert!(text.len() < module.len());
        let mut back = Vec::new();
        flate2::read::GzDecoder::new(&*STANDARD.decode(text).unwrap()).read_to_end(&mut back).unwrap();
        assert_eq!(back, module);
    }

    #[test]
    fn the_script_is_one_function() {
        let script = script("let wasm_bindgen = 1;\n", "// start\n\n  glue(); // now\n").unwrap();
        let expected = "(() => {\n'use strict';\nconst glue = () => {\nlet wasm_bindgen = 1;\nreturn wasm_bindgen;\n};\n\
                        glue(); // now\n})();";
        assert_eq!(script, expected);
    }

    #[test]
    fn texts_of_several_lines_keep_their_white_space() {
        for script in ["a(`\n  // b\n`);", "/*\n  a\n*/", "'a\\\n  b'"] {
            assert_eq!(slim(script), script);
        }
        assert_eq!(slim("  a(`b ${c}`);\n\n  d();"), "a(`b ${c}`);\nd();");
    }

    #[test]
    fn what_would_end_the_script_is_refused() {
        for hostile in ["'</script>'", "'</SCRIPT '", "'<!-- a'"] {
            assert!(script(hostile, "").is_err(), "{hostile} in the glue");
            assert!(script("", hostile).is_err(), "{hostile} in the start script");
        }
    }
}
