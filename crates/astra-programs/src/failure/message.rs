//! `Message`: one of the messages of a row.

use super::{
    Failure,
    phrase::{begins, from_word, holds},
};

/// How far after the beginning of a message its last part may begin, in bytes.
const LONGEST: usize = 400;

/// One of the messages of a row: its constant parts, with an ellipsis for the others. With a tilde before it, it is vague: a
/// status or a wrapper, which any other message beside it explains.
#[derive(Clone, Copy)]
pub(super) struct Message {
    pub(super) is_vague: bool,
    pub(super) text: &'static [u8],
}

impl Message {
    /// All of a row.
    pub(super) fn of(failure: &Failure) -> impl Iterator<Item = Self> + use<> {
        failure.messages.as_bytes().split(|byte| *byte == b'|').map(|text| match text {
            [b'~', text @ ..] => Self { is_vague: true, text },
            text => Self { is_vague: false, text },
        })
    }

    /// Whether the text begins with it, that is with its first part, and has the others soon after it.
    pub(super) fn begins(self, text: &[u8]) -> bool {
        let mut parts = self.text.split(|byte| !byte.is_ascii());
        parts.next().is_some_and(|part| begins(text, from_word(part)))
            && parts.all(|part| holds(&text[..text.len().min(LONGEST)], part))
    }
}
