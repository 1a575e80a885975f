//! Quoting: writes a value so that a program, a shell or a `.env` file reads it unchanged.
//!
//! Values have no control characters: neither a token nor a password can hold one.

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

/// The value of a line in a `.env` file. Read alike by Node's `--env-file`, dotenv, python-dotenv without interpolation,
/// and a POSIX shell that sources the file. `None` where no quotes mean the same to all of them: in single quotes
/// python-dotenv knows escapes, in double quotes the shell knows variables.
#[must_use]
pub fn dotenv_value(value: &str) -> Option<Zeroizing<String>> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || ":_.,/@%+=?*-".contains(c);
    let has = |meaning: &[char]| value.contains(meaning);
    let quote = match value {
        _ if value.starts_with(|c: char| c.is_ascii_alphanumeric()) && value.chars().all(is_plain) => {
            return Some(Zeroizing::new(value.to_owned()));
        }
        _ if !has(&['\'', '\\']) => '\'',
        _ if !has(&['"', '\\', '$', '`']) => '"',
        _ => return None,
    };
    Some(escaped(value, quote, |_| false, ""))
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
    use super::{dotenv_value, literal, shell_word};

    #[test]
    fn quotes_for_each_reader() {
        assert_eq!(*literal(r"it's \n", '\''), r"'it\'s \\n'");
        assert_eq!(*literal(r#"say "x""#, '"'), r#""say \"x\"""#);
        assert_eq!(*shell_word("it's $x"), r"'it'\''s $x'");
    }

    #[test]
    fn quotes_a_dotenv_value_only_where_it_has_to() {
        let read = |value: &str| dotenv_value(value).map(|quoted| quoted.to_string());
        assert_eq!(read("AstraCS:a:0f").as_deref(), Some("AstraCS:a:0f"));
        assert_eq!(read("a b#c").as_deref(), Some("'a b#c'"));
        assert_eq!(read("~").as_deref(), Some("'~'"));
        assert_eq!(read("").as_deref(), Some("''"));
        assert_eq!(read("it's").as_deref(), Some("\"it's\""));
        assert_eq!(read("it's $x"), None);
        assert_eq!(read(r"\"), None);
    }
}
