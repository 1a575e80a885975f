//! A value in a `.env` file, as its reader takes it to the letter.

use super::{escaped, shell_word};
use crate::EnvReader;
use zeroize::Zeroizing;

/// The value of a line in a `.env` file for a reader; `None` where no writing means it there.
///
/// Values have no control characters. For any reader, a value is in quotes only where it has to be; in quotes, all but Docker,
/// podman and make read it. Seen in 39 readers on 27 November 2026: Node 20 to 26, dotenv 18, Bun 1.4.5, Deno 2.9.6, @next/env
/// 16.4.6, Vite 8.3.8, python-dotenv 1.2.4, uv 0.13.9, docker 28.2.2 and others.
#[must_use]
pub fn env_value(value: &str, reader: EnvReader) -> Option<Zeroizing<String>> {
    if is_read_alike(value) {
        return Some(Zeroizing::new(value.to_owned()));
    }
    match reader {
        EnvReader::Any => for_any(value),
        EnvReader::NodeOrDotenv => for_literal(value),
        EnvReader::BunNextOrVite => for_expanding(value),
        EnvReader::Deno => Some(within(quote_without(value, &['\'', '`'])?, value)),
        EnvReader::PythonDotenv => for_python(value),
        EnvReader::Uv => Some(for_uv(value)),
        EnvReader::Shell => Some(shell_word(value)),
        EnvReader::Docker => Some(Zeroizing::new(value.to_owned())),
        EnvReader::Systemd => Some(escaped(value, '"', |c| matches!(c, '"' | '\\' | '$' | '`'), "\\")),
    }
}

/// Whether all readers read it as it is, without quotes.
pub(crate) fn is_read_alike(value: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "!%*+,-./:?@[]^_{}".contains(c);
    value.starts_with(is_plain) && value.chars().all(|c| is_plain(c) || c == '=')
}

/// In single quotes python-dotenv knows escapes, and Bun, Next.js and Vite variables; in double quotes the shell does. A
/// line ends for env-cmd 11 where it ends for JavaScript.
fn for_any(value: &str) -> Option<Zeroizing<String>> {
    let has = |meaning: &[char]| value.contains(meaning);
    if has(&['\u{2028}', '\u{2029}']) {
        None
    } else if !has(&['\'', '\\']) && !names_a_variable(value) {
        Some(within('\'', value))
    } else if !has(&['"', '\\', '$', '`']) {
        Some(within('"', value))
    } else {
        None
    }
}

/// Whether a reader could take a part of it for a variable or a command: `$name`, `$1`, `${`, `$(`.
fn names_a_variable(value: &str) -> bool {
    value.split('$').skip(1).any(|after| after.starts_with(|c: char| c.is_ascii_alphanumeric() || "_{(".contains(c)))
}

/// For dotenv, a backslash at the end hides the quote from the one of a later line.
fn for_literal(value: &str) -> Option<Zeroizing<String>> {
    let quote = quote_without(value, &['\'', '`', '"']).filter(|_| !value.ends_with('\\'))?;
    Some(within(quote, value))
}

/// A backslash before `$` keeps it, and is taken off; a backslash before that one changes its meaning, and one at the end
/// hides the quote from Bun.
fn for_expanding(value: &str) -> Option<Zeroizing<String>> {
    if value.contains("\\$") || value.ends_with('\\') {
        return None;
    }
    let quote = quote_without(value, &['\'', '`', '"'])?;
    Some(escaped(value, quote, |c| c == '$', "\\"))
}

/// Single quotes, in which it knows escapes, and replaces `${…}` all the same.
fn for_python(value: &str) -> Option<Zeroizing<String>> {
    (!value.contains("${")).then(|| escaped(value, '\'', |c| matches!(c, '\'' | '\\'), "\\"))
}

/// Single quotes to the letter; double quotes with escapes for what these cannot have.
fn for_uv(value: &str) -> Zeroizing<String> {
    if value.contains('\'') || value.ends_with('\\') {
        escaped(value, '"', |c| matches!(c, '"' | '\\' | '$'), "\\")
    } else {
        within('\'', value)
    }
}

/// The first of these quotes that can be around a value: double quotes have escapes, so that it may have no backslash.
fn quote_without(value: &str, quotes: &[char]) -> Option<char> {
    let is_within = |quote: char| value.contains(quote) || (quote == '"' && value.contains('\\'));
    quotes.iter().copied().find(|quote| !is_within(*quote))
}

fn within(quote: char, value: &str) -> Zeroizing<String> {
    escaped(value, quote, |_| false, "")
}

#[cfg(test)]
mod tests {
    use super::env_value;
    use crate::EnvReader::{self, Any, BunNextOrVite, Deno, Docker, NodeOrDotenv, PythonDotenv, Shell, Systemd, Uv};

    fn written(value: &str, reader: EnvReader) -> Option<String> {
        env_value(value, reader).map(|text| text.to_string())
    }

    #[track_caller]
    fn is_written(value: &str, expected: [(EnvReader, Option<&str>); 9]) {
        for (reader, text) in expected {
            assert_eq!(written(value, reader).as_deref(), text, "{reader}: {value}");
        }
    }

    #[test]
    fn what_all_read_alike_has_no_quotes() {
        for value in ["AstraCS:a:0f", "https://a.b/c?d=e", "!x", "[a]{b}^"] {
            is_written(value, EnvReader::ALL.map(|reader| (reader, Some(value))));
        }
    }

    #[test]
    fn a_dollar_is_written_as_each_reader_takes_it() {
        is_written(
            "pa$word#1",
            [
                (Any, None),
                (NodeOrDotenv, Some("'pa$word#1'")),
                (BunNextOrVite, Some(r"'pa\$word#1'")),
                (Deno, Some("'pa$word#1'")),
                (PythonDotenv, Some("'pa$word#1'")),
                (Uv, Some("'pa$word#1'")),
                (Shell, Some("'pa$word#1'")),
                (Docker, Some("pa$word#1")),
                (Systemd, Some(r#""pa\$word#1""#)),
            ],
        );
        assert_eq!(written("100%$ a", Any).as_deref(), Some("'100%$ a'"));
        assert_eq!(written("a${b}", PythonDotenv), None);
    }

    #[test]
    fn quotes_in_a_value_choose_the_quotes_around_it() {
        is_written(
            r#"it's "x""#,
            [
                (Any, None),
                (NodeOrDotenv, Some(r#"`it's "x"`"#)),
                (BunNextOrVite, Some(r#"`it's "x"`"#)),
                (Deno, Some(r#"`it's "x"`"#)),
                (PythonDotenv, Some(r#"'it\'s "x"'"#)),
                (Uv, Some(r#""it's \"x\"""#)),
                (Shell, Some(r#"'it'\''s "x"'"#)),
                (Docker, Some(r#"it's "x""#)),
                (Systemd, Some(r#""it's \"x\"""#)),
            ],
        );
        assert_eq!(written("it's", Any).as_deref(), Some("\"it's\""));
        assert_eq!(written("", Any).as_deref(), Some("''"));
    }

    #[test]
    fn a_backslash_is_written_where_it_is_one() {
        is_written(
            r"a\b\",
            [
                (Any, None),
                (NodeOrDotenv, None),
                (BunNextOrVite, None),
                (Deno, Some(r"'a\b\'")),
                (PythonDotenv, Some(r"'a\\b\\'")),
                (Uv, Some(r#""a\\b\\""#)),
                (Shell, Some(r"'a\b\'")),
                (Docker, Some(r"a\b\")),
                (Systemd, Some(r#""a\\b\\""#)),
            ],
        );
    }
}
