//! Quoting: writes a value so that a program, a shell or a `.env` file reads it unchanged.
//!
//! Values have no control characters: neither a token nor a password can hold one.

mod env_value;

pub use self::env_value::env_value;
pub(crate) use self::env_value::is_read_alike;

use zeroize::Zeroizing;

/// A literal of JavaScript, TypeScript or Python, in these quotes: `'` or `"`. Both escapes mean the same in all three, and
/// in JSON, which has `"` alone.
#[must_use]
pub fn literal(value: &str, quote: char) -> Zeroizing<String> {
    escaped(value, quote, |c| c == quote || c == '\\', "\\")
}

/// One word of a POSIX shell, in single quotes, in which only the closing quote has a meaning.
#[must_use]
pub fn shell_word(value: &str) -> Zeroizing<String> {
    escaped(value, '\'', |c| c == '\'', "'\\'")
}

/// The value in quotes, with `escape` before each character that needs it.
fn escaped(value: &str, quote: char, needs: impl Fn(char) -> bool, escape: &str) -> Zeroizing<String> {
    let escapes = value.chars().filter(|&c| needs(c)).count() * escape.len();
    // Allocated at its greatest length: a text that grows leaves copies in memory.
    let mut quoted = Zeroizing::new(String::with_capacity(value.len() + escapes + 4));
    quoted.push(quote);
    for c in value.chars() {
        if needs(c) {
            quoted.push_str(escape);
        }
        quoted.push(c);
    }
    quoted.push(quote);
    quoted
}

#[cfg(test)]
mod tests {
    use super::{literal, shell_word};

    #[test]
    fn quotes_for_each_reader() {
        assert_eq!(*literal(r"it's \n", '\''), r"'it\'s \\n'");
        assert_eq!(*literal(r#"say "x""#, '"'), r#""say \"x\"""#);
        assert_eq!(*shell_word("it's $x"), r"'it'\''s $x'");
    }
}
