//! Values that are hidden, cut or made up: as logs, screenshots and documentation show them.

use super::is_in_capitals;

/// Whether the text after `AstraCS:` is no token's: dots, crosses or words in its place, `kGW...`, `xxx`, `OMITTED`,
/// `my-application-token`. The usual token has a second colon.
pub(crate) fn is_masked(rest: &str) -> bool {
    const MARKS: [&str; 7] = ["...", "…", "•", "··", "***", "xxxx", "____"];
    let lower = rest.to_ascii_lowercase();
    let has = |mark: &&str| lower.contains(*mark);
    let may_be_masked = lower.bytes().any(|byte| matches!(byte, b'.' | b'*' | b'x' | b'_') || !byte.is_ascii());
    let is_one_part = || !rest.contains(':') && !rest.contains("%3");
    let is_word = || is_in_capitals(rest) || ["xxx", "token", "your", "omitted"].iter().any(has);
    (may_be_masked && MARKS.iter().any(has)) || (is_one_part() && is_word())
}

/// Whether an ID is an example of documentation: of digits that follow each other, `01234567-89ab-cdef-0123-456789abcdef` (`LangChain`,
/// astrapy), `12345678-1234-1234-1234-123456789012`, `123e4567-e89b-12d3-a456-426614174000`, or of one or two digits.
pub(crate) fn is_example_id(id: &str) -> bool {
    const BEGINNINGS: [&str; 4] = ["01234567-89ab-cdef", "12345678-", "123e4567-e89b", "abcdef12-3456"];
    let digits = id.bytes().filter(|byte| *byte != b'-').fold(0_u128, |digits, byte| digits | 1 << (byte & 0x7F));
    digits.count_ones() <= 2 || BEGINNINGS.iter().any(|beginning| id.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::{is_example_id, is_masked};

    #[test]
    fn tells_masks_from_tokens() {
        for rest in ["kGW...", "xxx", "OMITTED", "my-application-token", "abc:def...", "abc:xxxxxxxx", "YOURTOKENHERE"]
        {
            assert!(is_masked(rest), "{rest}");
        }
        for rest in ["abcdef:0123456789abcdef", "other", "a+b"] {
            assert!(!is_masked(rest), "{rest}");
        }
    }

    #[test]
    fn tells_examples_from_ids() {
        for id in ["01234567-89ab-cdef-0123-456789abcdef", "00000000-0000-0000-0000-000000000000"] {
            assert!(is_example_id(id), "{id}");
        }
        for id in ["2597da05-9018-4566-a534-04338b75973b", "e5b3f1c0-1a2b-4c3d-8e9f-0123456789ab"] {
            assert!(!is_example_id(id), "{id}");
        }
    }
}
