//! `Fit`: how well a failure fits a text.

use super::{Failure, phrase::holds};

/// How much of a text is looked through for a message in other words, in bytes; and how long a line of it may be.
const LONGEST_RETOLD: usize = 4 * 1024;
const LONGEST_LINE: usize = 400;

/// The greatest length of a text that is read as search words, in bytes.
const LONGEST_SOUGHT: usize = 120;

/// How well a failure fits a text, the best last; among those of a kind, the greater number is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Each word of the text is somewhere in its row; so many letters of them are in its messages.
    Sought(usize),
    /// A line of the text has most of a message's distinctive words: so many of a hundred letters.
    MostWords(usize),
    /// A line of the text has all of them: so many letters.
    AllWords(usize),
    /// The text holds a whole message: of this length.
    Whole(usize),
}

impl Fit {
    /// How well this failure fits; `None` where it does not.
    pub(super) fn of(failure: &Failure, text: &[u8]) -> Option<Self> {
        Self::of_whole(failure, text).or_else(|| retold(failure, text)).or_else(|| sought(failure, text))
    }

    /// By the longest of its messages that the text holds.
    pub(super) fn of_whole(failure: &Failure, text: &[u8]) -> Option<Self> {
        let is_held = |message: &&[u8]| message.split(|byte| !byte.is_ascii()).all(|part| holds(text, part));
        messages(failure).filter(is_held).map(|message| Self::Whole(message.len())).max()
    }
}

/// By the words of its messages, in whatever order a line has them. A message has no more than one line, and a longer line is
/// a log or a program, in which any words may come together.
fn retold(failure: &Failure, text: &[u8]) -> Option<Fit> {
    let text = &text[..text.len().min(LONGEST_RETOLD)];
    let mut best = None;
    for line in text.split(|byte| *byte == b'\n').filter(|line| line.len() <= LONGEST_LINE) {
        for message in messages(failure) {
            best = best.max(retold_in(line, message));
        }
    }
    best
}

fn retold_in(line: &[u8], message: &[u8]) -> Option<Fit> {
    const FEWEST: usize = 3;
    const LEAST: usize = 80;
    let (mut count, mut letters, mut found) = (0, 0, 0);
    for word in message.split(|byte| !byte.is_ascii_alphanumeric()).filter(|word| is_distinctive(word)) {
        (count, letters) = (count + 1, letters + word.len());
        if holds(line, word) {
            found += word.len();
        } else if has_digit(word) {
            return None; // Another status is another failure.
        }
    }
    match found * 100 / letters.max(1) {
        _ if count < FEWEST => None,
        100 => Some(Fit::AllWords(letters)),
        share if share >= LEAST => Some(Fit::MostWords(share)),
        _ => None,
    }
}

/// Whether a word says something of its own: `keyspace` and `401` do, `for` does not.
fn is_distinctive(word: &[u8]) -> bool {
    word.len() >= 4 || has_digit(word)
}

fn has_digit(word: &[u8]) -> bool {
    word.iter().any(u8::is_ascii_digit)
}

/// By what is searched for: each word of the text is somewhere in the row.
fn sought(failure: &Failure, text: &[u8]) -> Option<Fit> {
    if text.len() > LONGEST_SOUGHT {
        return None;
    }
    let Failure { messages, printed_by, cause, remedy, .. } = failure;
    let mut letters = 0;
    for word in text.split(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        let is_in = |own: &&str| own.as_bytes().windows(word.len()).any(|part| part.eq_ignore_ascii_case(word));
        if is_in(messages) {
            letters += word.len();
        } else if ![printed_by, cause, remedy].into_iter().any(is_in) {
            return None;
        }
    }
    Some(Fit::Sought(letters))
}

fn messages(failure: &Failure) -> impl Iterator<Item = &[u8]> {
    failure.messages.as_bytes().split(|byte| *byte == b'|')
}
