//! `Fit`: how well a failure fits a text that holds none of its messages whole, and how that compares with one that is.

use super::{Failure, message::Message};

/// How much of a text is looked through for a message in other words, in bytes; and how long a line of it may be.
const LONGEST_RETOLD: usize = 4 * 1024;
const LONGEST_LINE: usize = 400;

/// The greatest length of a text that is read as search words, in bytes.
const LONGEST_SOUGHT: usize = 120;

/// How many steps there are within a kind, and within a depth of it, where they are the letters of a message.
const KIND: usize = 1 << 24;
const DEPTH: usize = 1 << 10;

/// How well a failure fits a text: the greater, the better. Each kind is better than those before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit(usize);

impl Fit {
    /// A line of the text has all distinctive words of a message. What is less is a guess: most of these words, or, of search
    /// words, each somewhere in the row.
    pub(super) const ALL_WORDS: Self = Self(2 * KIND);
    /// The text holds a whole message.
    pub(super) const WHOLE: Self = Self(3 * KIND);

    /// The text holds this whole message: no status or wrapper while there is another, the innermost cause, the longest.
    pub(super) fn whole(message: Message, depth: usize) -> Self {
        let kind = if message.is_vague { 3 } else { 4 };
        Self(kind * KIND + depth * DEPTH + message.text.len())
    }

    /// How well this failure fits a text that holds none of its messages; `None` where it does not.
    pub(super) fn by_words(failure: &Failure, text: &[u8]) -> Option<Self> {
        retold(failure, text).or_else(|| sought(failure, text)).map(Self)
    }
}

/// By the words of its exact messages, in whatever order a line has them. A message has no more than one line, and a longer line is
/// a log or a program, in which any words may come together.
fn retold(failure: &Failure, text: &[u8]) -> Option<usize> {
    let text = &text[..text.len().min(LONGEST_RETOLD)];
    let mut best = None;
    for line in text.split(|byte| *byte == b'\n').filter(|line| line.len() <= LONGEST_LINE) {
        for message in Message::of(failure).filter(|message| !message.is_vague) {
            best = best.max(retold_in(line, message.text));
        }
    }
    best
}

/// All of its distinctive words, the more letters the better, or most of them, the greater their share the better. Each may have
/// something before it, as in a whole message.
fn retold_in(line: &[u8], message: &[u8]) -> Option<usize> {
    const FEWEST: usize = 3;
    const LEAST: usize = 80;
    let (mut count, mut letters, mut found) = (0, 0, 0);
    for word in words_of(message).filter(|word| is_distinctive(word)) {
        (count, letters) = (count + 1, letters + word.len());
        let is_end =
            |own: &[u8]| own.len().checked_sub(word.len()).is_some_and(|at| own[at..].eq_ignore_ascii_case(word));
        if words_of(line).any(is_end) {
            found += word.len();
        } else if has_digit(word) {
            return None; // Another status is another failure.
        }
    }
    match found * 100 / letters.max(1) {
        _ if count < FEWEST => None,
        100 => Some(2 * KIND + letters),
        share => (share >= LEAST).then_some(KIND + share),
    }
}

fn words_of(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|byte| !byte.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether a word says something of its own: `keyspace` and `401` do, `for` does not.
fn is_distinctive(word: &[u8]) -> bool {
    word.len() >= 4 || has_digit(word)
}

fn has_digit(word: &[u8]) -> bool {
    word.iter().any(u8::is_ascii_digit)
}

/// By what is searched for: each word of the text is somewhere in the row, the more letters of them in its messages the better.
fn sought(failure: &Failure, text: &[u8]) -> Option<usize> {
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
    Some(letters)
}
