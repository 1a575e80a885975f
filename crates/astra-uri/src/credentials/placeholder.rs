//! Text that stands for a value in documentation and templates, and is not the value.

/// Whether `text` has nothing but capitals, digits and underscores, as names of environment variables have.
#[must_use]
pub fn is_in_capitals(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

/// Whether `text` is a placeholder: `<token>`, `${ASTRA_DB_ID}`, `{{id}}`, `%ID%`, `$ID`, `your-region`, `ASTRA_DB_ID`, `undefined`…
#[must_use]
pub fn is_placeholder(text: &str) -> bool {
    const BRACKETS: [(&str, &str); 4] = [("<", ">"), ("${", "}"), ("{", "}"), ("[", "]")];
    const WORDS: [&str; 8] = ["undefined", "null", "none", "todo", "...", "changeme", "change_me", "replace_me"];
    const BEGINNINGS: [&str; 3] = ["your-", "your_", "process.env."];

    let is_enclosed = BRACKETS.iter().any(|(open, close)| text.starts_with(open) && text.ends_with(close));
    let is_shell_variable = text.strip_prefix(['$', '%']).is_some_and(|name| {
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && name.trim_end_matches('%').chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    });
    let is_variable_name = (text.starts_with("ASTRA_") || text.ends_with("_NAME")) && is_in_capitals(text);
    let begins_with = |word: &str| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    is_enclosed
        || is_shell_variable
        || WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
        || BEGINNINGS.iter().any(|word| begins_with(word))
        || is_variable_name
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
