//! The page's one script and the block of data that it starts: the module as text, the glue, and the scripts
//! of `static` that start it.

use anyhow::{Result, bail};

/// The bytes that HTML changes in a script, and the most frequent of those that take two in UTF-8, each with one that is rare in
/// a module: the two are swapped. `static/start.js` swaps them back.
const SWAPPED: [(u8, u8); 4] = [(b'\0', b'^'), (b'\r', b'Z'), (b'<', b'V'), (0x80, b'Y')];

/// So many characters are in a part: each compiles while the next is on its way.
const PART: usize = 1 << 16;

/// The module as text, in elements that no browser runs as scripts: one for each part, the last with the checksum of all.
pub(crate) fn elements(module: &[u8]) -> String {
    let parts = module.chunks(PART);
    let last = parts.len().saturating_sub(1);
    let element = |(index, part)| {
        let checksum = if index == last { format!(" data-checksum=\"{}\"", checksum(module)) } else { String::new() };
        format!("<script type=\"application/octet-stream\"{checksum}>{}</script>\n", encoded(part))
    };
    parts.enumerate().map(element).collect()
}

/// Bytes as text, a character for each: the one whose number is the byte, modulo 256, after four pairs have
/// been swapped. Without that, every zero, which is the most frequent byte, would take two bytes on its way.
///
/// Text like this compresses as the module itself does. As base64 of compressed bytes, the page took a tenth more on its
/// way from a host that compresses with brotli, and 2 to 7 % less from one that knows gzip alone.
fn encoded(bytes: &[u8]) -> String {
    let character = |&byte: &u8| {
        let number = u32::from(swapped(byte));
        let is_changed = SWAPPED.iter().any(|(changed, _)| u32::from(*changed) == number);
        char::from_u32(if is_changed { 256 + number } else { number }).unwrap_or_default()
    };
    bytes.iter().map(character).collect()
}

fn swapped(byte: u8) -> u8 {
    let pair = SWAPPED.iter().find(|(one, other)| byte == *one || byte == *other);
    pair.map_or(byte, |(one, other)| if byte == *one { *other } else { *one })
}

/// The checksum that reveals a damaged module: 32 bits of FNV-1a, in decimal digits. A change of any byte changes it.
fn checksum(module: &[u8]) -> String {
    let hash = module.iter().fold(0x811c_9dc5_u32, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    hash.to_string()
}

/// The script: the glue as a function that makes wasm-bindgen's start function, then what calls it.
/// All of it is inside one function, so that the page gains no global name.
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
    use super::*;

    #[test]
    fn every_byte_comes_back_from_its_character() {
        let module: Vec<u8> = (0..=255).collect();
        let text = encoded(&module);
        let back: Vec<_> =
            text.chars().map(|character| swapped((u32::from(character) % 256).to_le_bytes()[0])).collect();
        assert_eq!(back, module);
        assert!(!text.contains(['\0', '\r', '<']), "HTML changes these");
    }

    #[test]
    fn the_last_part_has_the_checksum_of_all() {
        let module: Vec<u8> = (0..=255).cycle().take(PART + 100).collect();
        let (first, last) = module.split_at(PART);
        let kind = "<script type=\"application/octet-stream\"";
        let expected = [
            format!("{kind}>{}</script>\n", encoded(first)),
            format!("{kind} data-checksum=\"{}\">{}</script>\n", checksum(&module), encoded(last)),
        ];
        assert_eq!(elements(&module), expected.concat());
    }

    /// The first two: from the draft of the hash's specification.
    #[test]
    fn the_checksum_is_fnv_1a() {
        assert_eq!(checksum(b""), 0x811c_9dc5_u32.to_string());
        assert_eq!(checksum(b"foobar"), 0xbf9c_f968_u32.to_string());
        assert_ne!(checksum(b"foobaz"), checksum(b"foobar"));
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
