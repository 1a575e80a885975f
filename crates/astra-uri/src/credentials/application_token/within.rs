//! Whether a text holds a token, so that it is hidden.

use super::ApplicationToken;
use crate::{
    credentials::is_invisible,
    mapped::{decoded, mapped},
};

/// Whether a token's beginning or its body is in a text, in any case, also behind percent escapes and invisible characters.
pub(super) fn is_within(text: &str) -> bool {
    is_plainly_within(text) || (text.contains('%') && is_plainly_within(&decoded(&text.replace('&', "%26"))))
}

fn is_plainly_within(text: &str) -> bool {
    let text = mapped(text, &|c| (!is_invisible(c)).then(|| c.to_ascii_lowercase()));
    ApplicationToken::begins_within(&text) || has_body(&text) || has_encoded_parts(&text)
}

/// The 24 letters of a token, its colon, and so many of its digits that it is no other text.
fn has_body(text: &str) -> bool {
    const DIGITS: usize = 8;
    text.match_indices(':').any(|(at, _)| {
        let bytes = text.as_bytes();
        let letters = at.checked_sub(ApplicationToken::LETTERS).and_then(|start| bytes.get(start..at));
        let digits = bytes.get(at + 1..at + 1 + DIGITS);
        letters.is_some_and(|letters| letters.iter().all(u8::is_ascii_alphabetic))
            && digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    })
}

/// `Cassandra:<user name>:<password>`, both in Base64: the token of a self-hosted Data API.
fn has_encoded_parts(text: &str) -> bool {
    const NAME: &str = "cassandra:";
    let is_of_base64 = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=' | '-' | '_');
    text.split(NAME).skip(1).any(|rest| {
        let (user, password) = rest.split_once(':').unwrap_or_default();
        !user.is_empty() && user.chars().all(is_of_base64) && password.starts_with(is_of_base64)
    })
}

#[cfg(test)]
mod tests {
    use super::is_within;

    #[test]
    fn a_token_is_seen_however_it_is_written() {
        let body = format!("{}:{}", "a".repeat(24), "0".repeat(8));
        for text in [
            "AstraCS",
            " x astracs:",
            "Astra\u{200b}CS:",
            "%41straCS%3Aa",
            &body,
            &body.to_uppercase(),
            "Token: Cassandra:YQ==:YQ==",
            "cassandra:yq==:y",
            "Cassandra%3AYQ%3D%3D%3AYQ",
        ] {
            assert!(is_within(text), "{text}");
        }
    }

    #[test]
    fn other_texts_have_none() {
        let letters = "a".repeat(24);
        for text in ["", "astra cs", "Cassandra: 9042: refused", "dial cassandra:9042: refused", &letters, "a%", "%zz"]
        {
            assert!(!is_within(text), "{text}");
        }
        for digits in ["0000", "0000000", "0000000g"] {
            assert!(!is_within(&format!("{letters}:{digits}")), "{digits}");
        }
    }
}
