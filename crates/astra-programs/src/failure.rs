//! `Failure`: an error message that users meet, its cause and its remedy; and how a pasted message finds its row.

mod fit;
mod group;
mod known_failures;
mod message;
mod nesting;
mod phrase;
mod whole;

pub use self::{group::FailureGroup, known_failures::known_failures};

use self::{fit::Fit, whole::whole_messages};

/// How much of a text is searched, in bytes; and how much of one that may be about something else.
const LONGEST_READ: usize = 64 * 1024;
const LONGEST_REPORT: usize = 4 * 1024;

/// A message as a driver or the server prints it, its real cause, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    /// The messages, with bars between them.
    messages: &'static str,
    /// Where the cause lies.
    pub group: FailureGroup,
    /// Who prints it.
    pub printed_by: &'static str,
    /// Why: the most frequent cause first.
    pub cause: &'static str,
    /// What to do.
    pub remedy: &'static str,
}

/// The failures that a text finds.
#[derive(Debug)]
pub struct FoundFailures {
    /// All of them, the best first; those that fit alike in the order of the table.
    pub rows: Vec<&'static Failure>,
    /// The first of them, if the text holds a whole message of it, and none as good of another.
    pub reported: Option<&'static Failure>,
}

impl Failure {
    /// The message, with an ellipsis for its variable parts.
    #[must_use]
    pub fn message(&self) -> &'static str {
        self.messages.trim_start_matches('~').split('|').next().unwrap_or_default()
    }

    /// The rows for a text: a message with any text around it, a message in other words, or search words.
    ///
    /// A row whose whole message is in the text fits best: not a status or a wrapper while there is another, the innermost
    /// cause first, then the longest message. Next come those of which a line has all distinctive words, then those of which
    /// it has most; last, for a short text, those that hold each of its words, which are all rows for an empty text. A whole message leaves no room for guesses: beside it, only rows of which all
    /// words are there are kept. Words are runs of letters and digits of ASCII in either case, so that neither quotes nor
    /// line breaks nor colours matter. Nothing of the text is kept, because a token may be in it.
    #[must_use]
    pub fn search(text: &str) -> FoundFailures {
        Self::found_in(text, LONGEST_READ, Fit::by_words)
    }

    /// The rows that [`Failure::search`] finds.
    #[must_use]
    pub fn matching(text: &str) -> Vec<&'static Self> {
        Self::search(text).rows
    }

    /// The failure that a text of any kind reports near its beginning, in the very words that are printed.
    #[must_use]
    pub fn reported_in(text: &str) -> Option<&'static Self> {
        Self::found_in(text, LONGEST_REPORT, |_, _| None).reported
    }

    fn found_in(text: &str, longest: usize, by_words: fn(&Self, &[u8]) -> Option<Fit>) -> FoundFailures {
        let text = &text.as_bytes()[..text.len().min(longest)];
        let mut found: Vec<(Fit, &Self)> = Vec::new();
        for (failure, whole) in known_failures().iter().zip(whole_messages(text)) {
            if let Some(fit) = whole.or_else(|| by_words(failure, text)) {
                let place = found.iter().take_while(|(before, _)| *before >= fit).count();
                found.insert(place, (fit, failure));
            }
        }
        let mut reported = None;
        if let [(best, failure), rest @ ..] = &found[..]
            && *best >= Fit::WHOLE
        {
            reported = Some(*failure).filter(|_| rest.first().is_none_or(|(next, _)| next != best));
            found.retain(|(fit, _)| *fit >= Fit::ALL_WORDS);
        }
        FoundFailures { rows: found.into_iter().map(|(_, failure)| failure).collect(), reported }
    }
}
