//! How a token can differ from the usual form.

use super::ApplicationToken;
use crate::{Code, Detail, Diagnostic, Part};

/// The warning for a token of another form than the usual one.
pub(super) fn warning(token: &str) -> Option<Diagnostic> {
    let parts =
        token.strip_prefix(ApplicationToken::PREFIX)?.split_once(':').filter(|(_, second)| !second.contains(':'));
    let (code, detail) = match parts {
        None if token.len() == ApplicationToken::USUAL_LENGTH => (Code::TokenUnusualCharacters, Detail::None),
        None => (Code::TokenUnusualLength, Detail::Count(token.len())),
        Some((first, second)) if (first.len(), second.len()) != (24, 64) => {
            (Code::TokenUnusualParts, Detail::Counts(first.len(), second.len()))
        }
        Some((first, second)) => {
            let is_usual = first.bytes().all(|b| b.is_ascii_alphabetic())
                && second.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
            if is_usual {
                return None;
            }
            (Code::TokenUnusualCharacters, Detail::None)
        }
    };
    Some(code.on(Part::Token).with(detail))
}
