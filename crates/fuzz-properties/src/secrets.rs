//! Which parts of a text are secrets, found without the parser that is tested.

use test_support::secret_leak::leak;

/// Fails if a shown text has a part of a token of `text` that is nowhere else in it.
#[track_caller]
pub(crate) fn are_hidden(text: &str, shown: &str) {
    for digits in digits_of_tokens(text) {
        if let Some(part) = leak(shown, digits)
            && leak(&text.replace(digits, " "), &part).is_none()
        {
            panic!("a part of a token is shown: {part:?}");
        }
    }
}

/// The 64 digits of each token of the usual form.
fn digits_of_tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split("AstraCS").skip(1).filter_map(|after| {
        let (letters, rest) = after_colon(after)?.split_at_checked(24)?;
        let digits = after_colon(rest)?.get(..64)?;
        let is_token = letters.bytes().all(|byte| byte.is_ascii_alphabetic())
            && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_token.then_some(digits)
    })
}

fn after_colon(text: &str) -> Option<&str> {
    [":", "%3A", "%3a"].iter().find_map(|colon| text.strip_prefix(colon))
}

#[cfg(test)]
mod tests {
    use super::{are_hidden, digits_of_tokens};
    use test_support::credentials::token;

    #[test]
    fn a_token_is_found_however_its_colons_are_written() {
        let token = token();
        for text in [token.clone(), token.replace(':', "%3A"), format!("a={token}0, b")] {
            assert_eq!(digits_of_tokens(&text).count(), 1, "{text}");
        }
        assert_eq!(digits_of_tokens("AstraCS:my-token AstraCS:").count(), 0);
    }

    #[test]
    fn what_is_elsewhere_in_the_text_too_may_be_shown() {
        are_hidden(&format!("9abcdef {}", token()), "9abcdef");
    }

    #[test]
    #[should_panic(expected = "a part of a token is shown")]
    fn a_part_of_it_is_seen() {
        are_hidden(&token(), "the token ends with 9abcdef");
    }
}
