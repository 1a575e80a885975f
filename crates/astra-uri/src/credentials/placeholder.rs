//! Text that stands for a value in documentation and templates, and is not the value.

use crate::slices::after;

/// Whether `text` has nothing but capitals, digits and underscores, as names of environment variables have.
#[must_use]
pub fn is_in_capitals(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}

/// Whether `text` is a placeholder: `<token>`, `${ASTRA_DB_ID}`, `{{id}}`, `%ID%`, `$ID`, `your-region`, `ASTRA_DB_ID`, `undefined`…
#[must_use]
pub fn is_placeholder(text: &str) -> bool {
    const WORDS: [&str; 8] = ["undefined", "null", "none", "todo", "...", "changeme", "change_me", "replace_me"];
    const SHORTEST: usize = "...".len();
    const BEGINNINGS: [&str; 3] = ["your-", "your_", "process.env."];

    let begins_with = |word: &str| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let is_by_its_beginning = match text.as_bytes().first() {
        Some(b'<') => text.ends_with('>'),
        Some(b'[') => text.ends_with(']'),
        Some(b'{') => text.ends_with('}'),
        Some(b'$' | b'%') => is_shell_variable(text) || (text.starts_with("${") && text.ends_with('}')),
        Some(b'A') => text.starts_with("ASTRA_") && is_in_capitals(text),
        _ => false,
    };
    let is_by_its_words = || {
        WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
            || BEGINNINGS.iter().any(|word| begins_with(word))
            || (text.ends_with("_NAME") && is_in_capitals(text))
    };
    is_by_its_beginning || (text.len() >= SHORTEST && is_by_its_words())
}

/// `$ID` of a shell, and `%ID%` of Windows.
fn is_shell_variable(text: &str) -> bool {
    let name = after(text, 1);
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.trim_end_matches('%').chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::is_placeholder;

    #[test]
    fn tells_placeholders_from_values() {
        for text in [
            "<token>",
            "${ID}",
            "{{ id }}",
            "$ASTRA_DB_ID",
            "%ID%",
            "your-region",
            "YOUR_KEYSPACE",
            "undefined",
            "ASTRA_DB_REGION",
            "KEYSPACE_NAME",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in ["default_keyspace", "us-east-2", "astra_shop", "$", "yours", "nullable"] {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
