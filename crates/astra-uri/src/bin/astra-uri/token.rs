//! Tokens of the usual form: those that Astra gives out.

use astra_uri::credentials::ApplicationToken;
use memchr::memmem::find_iter;

/// Where tokens begin. One whose digits are all the same, or two by turns, is made up.
pub(crate) fn tokens(text: &[u8]) -> impl Iterator<Item = usize> {
    find_iter(text, ApplicationToken::MARK).filter(|at| text.get(*at..).is_some_and(is_token))
}

fn is_token(text: &[u8]) -> bool {
    const LETTERS: usize = ApplicationToken::LETTERS;
    const DIGITS: usize = ApplicationToken::USUAL_LENGTH - ApplicationToken::PREFIX.len() - LETTERS - ":".len();
    let body = || {
        let rest = after_colon(text.get(ApplicationToken::MARK.len()..)?)?;
        let (letters, rest) = rest.split_at_checked(LETTERS)?;
        let digits = after_colon(rest)?.get(..DIGITS)?;
        Some((letters, digits))
    };
    body().is_some_and(|(letters, digits)| {
        letters.iter().all(u8::is_ascii_alphabetic)
            && digits.iter().all(u8::is_ascii_hexdigit)
            && !digits.iter().skip(2).zip(digits).all(|(digit, earlier)| digit == earlier)
    })
}

/// The rest after a colon, which may be encoded, once or twice.
fn after_colon(text: &[u8]) -> Option<&[u8]> {
    ["%253A", "%253a", "%3A", "%3a", ":"].iter().find_map(|colon| text.strip_prefix(colon.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::tokens;

    #[test]
    fn a_token_is_seen_and_what_stands_for_one_is_not() {
        let letters = "AbCdEfGhIjKlMnOpQrStUvWx";
        let token = |digits: &str| format!("AstraCS:{letters}:{digits}");
        let real = token(&"0123456789abcdef".repeat(4));
        assert_eq!(tokens(format!("a {real} {real}").as_bytes()).count(), 2);
        assert_eq!(tokens(real.replace(':', "%3A").as_bytes()).collect::<Vec<_>>(), [0]);
        for other in [token(&"0".repeat(64)), token(&"ab".repeat(32)), token("0123"), "AstraCS:my-token".to_owned()] {
            assert_eq!(tokens(other.as_bytes()).count(), 0, "{other}");
        }
    }
}
