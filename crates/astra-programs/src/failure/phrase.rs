//! Words within a text: in either case, and whatever is between them.

/// Whether the text holds these words one after the other.
///
/// The first may have something before it: the `n` of a line break in JSON, the `31m` of a colour.
pub(super) fn holds(text: &[u8], phrase: &[u8]) -> bool {
    let phrase = from_word(phrase);
    let Some(first) = phrase.first() else { return true };
    let begins_at = |(start, byte): (usize, &u8)| byte.eq_ignore_ascii_case(first) && begins(&text[start..], phrase);
    text.iter().enumerate().any(begins_at)
}

/// Whether the text begins with these words, whatever is between them, and with the last one whole.
pub(super) fn begins(mut text: &[u8], mut phrase: &[u8]) -> bool {
    while let [meant, rest @ ..] = phrase {
        if meant.is_ascii_alphanumeric() {
            match text {
                [byte, after @ ..] if byte.eq_ignore_ascii_case(meant) => (text, phrase) = (after, rest),
                _ => return false,
            }
        } else if text.first().is_some_and(u8::is_ascii_alphanumeric) {
            return false;
        } else {
            (text, phrase) = (from_word(text), from_word(phrase));
            if phrase.is_empty() {
                return true;
            }
        }
    }
    !text.first().is_some_and(u8::is_ascii_alphanumeric)
}

/// The rest from the next letter or digit on.
pub(super) fn from_word(mut text: &[u8]) -> &[u8] {
    while let [byte, rest @ ..] = text
        && !byte.is_ascii_alphanumeric()
    {
        text = rest;
    }
    text
}
