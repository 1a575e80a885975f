//! Text copied along with a value, and removed again: white space, quotes, a comma, a variable's name.

use super::is_in_capitals;
use crate::Code;

/// The value inside `text`, and a note for each kind of thing that was removed to get to it.
///
/// Removes white space and characters without a width, quotes (`"…"`, `'…'`, `` `…` `` and their typographic forms), a
/// comma or a semicolon at the end, and the name of a variable (`NAME=`, `export NAME=`, `set NAME=`), as often as they
/// are there. Looks at both ends only, so its time grows with what it removes.
#[must_use]
pub fn unwrap(text: &str) -> (&str, Vec<Code>) {
    unwrap_with(text, |_| None)
}

/// The same, for a value that may also be wrapped in ways of its own kind.
pub(super) fn unwrap_with<'a>(
    text: &'a str,
    own_layer: impl Fn(&'a str) -> Option<(&'a str, Code)>,
) -> (&'a str, Vec<Code>) {
    let mut inner = text;
    let mut notes = Vec::new();
    while let Some((shorter, note)) = without_one_layer(inner).or_else(|| own_layer(inner)) {
        inner = shorter;
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    (inner, notes)
}

fn without_one_layer(text: &str) -> Option<(&str, Code)> {
    let is_bare = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric());
    if is_bare(text.bytes().next()) && is_bare(text.bytes().next_back()) {
        return without_variable(text).map(|inner| (inner, Code::VariableRemoved));
    }
    let trimmed = text.trim_matches(is_space_or_invisible);
    if trimmed.len() < text.len() {
        return Some((trimmed, Code::Trimmed));
    }
    if let Some(inner) = without_quotes(text) {
        return Some((inner, Code::Unquoted));
    }
    if let Some(inner) = text.strip_suffix([',', ';']) {
        return Some((inner, Code::PunctuationRemoved));
    }
    without_variable(text).map(|inner| (inner, Code::VariableRemoved))
}

/// White space, and the characters that show as nothing and come along from web pages and chat programs.
fn is_space_or_invisible(c: char) -> bool {
    c.is_whitespace() || is_invisible(c)
}

/// Whether a character has no width, and was copied by accident.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

fn without_quotes(text: &str) -> Option<&str> {
    const PAIRS: [(char, char); 5] =
        [('"', '"'), ('\'', '\''), ('`', '`'), ('\u{201C}', '\u{201D}'), ('\u{2018}', '\u{2019}')];
    PAIRS.iter().find_map(|&(open, close)| text.strip_prefix(open)?.strip_suffix(close))
}

/// `NAME=value`, with or without the word by which a shell sets it.
fn without_variable(text: &str) -> Option<&str> {
    let (name, value) = text.split_once('=')?;
    let name = ["export ", "set "].iter().find_map(|word| name.strip_prefix(word)).unwrap_or(name).trim_end();
    let is_name = name.starts_with(|c: char| c.is_ascii_uppercase()) && is_in_capitals(name);
    is_name.then_some(value)
}

#[cfg(test)]
mod tests {
    use super::{Code::*, unwrap};

    #[test]
    fn removes_what_came_along() {
        assert_eq!(unwrap("plain"), ("plain", vec![]));
        assert_eq!(unwrap("\u{feff} x\n"), ("x", vec![Trimmed]));
        assert_eq!(unwrap(" \"x\", "), ("x", vec![Trimmed, PunctuationRemoved, Unquoted]));
        assert_eq!(unwrap("export ASTRA_DB_ID='x'"), ("x", vec![VariableRemoved, Unquoted]));
        assert_eq!(unwrap("\u{201C}x\u{201D}"), ("x", vec![Unquoted]));
    }

    #[test]
    fn leaves_what_is_not_around_a_value() {
        assert_eq!(unwrap("'"), ("'", vec![]));
        assert_eq!(unwrap("\"x'"), ("\"x'", vec![]));
        assert_eq!(unwrap("a=b"), ("a=b", vec![]));
        assert_eq!(unwrap("1A=b"), ("1A=b", vec![]));
    }
}
