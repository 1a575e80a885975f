//! The whole messages that a text holds.

use super::{fit::Fit, known_failures, message::Message, nesting::Nesting, phrase::from_word};
use std::mem;

/// For each row, how well the best of its messages fits that the text holds.
///
/// The text is read once. At each byte, only the messages that begin alike are compared: a chain from the last of them to the
/// first, each with the number of the one before it.
pub(super) fn whole_messages(text: &[u8]) -> Vec<Option<Fit>> {
    let mut last = [usize::MAX; BEGINNINGS];
    let mut messages = Vec::new();
    let mut fits = Vec::new();
    for (row, failure) in known_failures().iter().enumerate() {
        fits.push(None);
        for message in Message::of(failure) {
            let before = mem::replace(&mut last[beginning(from_word(message.text))], messages.len());
            messages.push((row, message, before));
        }
    }
    let mut nesting = Nesting::at_surface();
    for at in 0..text.len() {
        let rest = &text[at..];
        nesting.pass(rest);
        let mut index = last[beginning(rest)];
        while let Some(&(row, message, before)) = messages.get(index) {
            if message.begins(rest) {
                fits[row] = fits[row].max(Some(Fit::whole(message, nesting.depth())));
            }
            index = before;
        }
    }
    fits
}

/// How many beginnings are told apart.
const BEGINNINGS: usize = 1 << 10;

/// A number for the first byte of a text, in lower case, and the next one if it is of the same word.
fn beginning(text: &[u8]) -> usize {
    let lower = |byte: Option<&u8>| usize::from(byte.map_or(0, u8::to_ascii_lowercase));
    let next = text.get(1).filter(|byte| byte.is_ascii_alphanumeric());
    (lower(text.first()) << 5 ^ lower(next)) % BEGINNINGS
}
