//! `Failure`: an error message that users meet, its cause and its remedy; and how a pasted message finds its row.

mod fit;
mod group;
mod known_failures;
mod phrase;

pub use self::{group::FailureGroup, known_failures::KNOWN_FAILURES};

use self::fit::Fit;

/// How much of a text is searched, in bytes; and how much of one that may be about something else.
const LONGEST_READ: usize = 64 * 1024;
const LONGEST_REPORT: usize = 4 * 1024;

/// A message as a driver or the server prints it, its real cause, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    /// The messages, with bars between them: their constant parts, with an ellipsis for the others.
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
    /// The first of them, if the text holds a whole message of it, and none as long of another.
    pub reported: Option<&'static Failure>,
}

impl Failure {
    /// The message, with an ellipsis for its variable parts.
    #[must_use]
    pub fn message(&self) -> &'static str {
        self.messages.split('|').next().unwrap_or_default()
    }

    /// The rows for a text: a message with any text around it, a message in other words, or search words.
    ///
    /// A row whose whole message is in the text fits best, the longest message first. Next come those of which a line has
    /// all distinctive words, then those of which it has most; last, for a short text, those that hold each of its words,
    /// which are all rows for an empty text. A whole message leaves no room for guesses: beside it, only rows of which all
    /// words are there are kept. Words are runs of letters and digits of ASCII in either case, so that neither quotes nor
    /// line breaks nor colours matter. Nothing of the text is kept, because a token may be in it.
    #[must_use]
    pub fn search(text: &str) -> FoundFailures {
        Self::found_in(text, LONGEST_READ, Fit::of)
    }

    /// The rows that [`Failure::search`] finds.
    #[must_use]
    pub fn matching(text: &str) -> Vec<&'static Self> {
        Self::search(text).rows
    }

    /// The failure that a text of any kind reports near its beginning, in the very words that are printed.
    #[must_use]
    pub fn reported_in(text: &str) -> Option<&'static Self> {
        Self::found_in(text, LONGEST_REPORT, Fit::of_whole).reported
    }

    fn found_in(text: &str, longest: usize, fit_of: fn(&Self, &[u8]) -> Option<Fit>) -> FoundFailures {
        let text = &text.as_bytes()[..text.len().min(longest)];
        let mut rows = Vec::new();
        let mut fits: Vec<Fit> = Vec::new();
        for failure in KNOWN_FAILURES {
            if let Some(fit) = fit_of(failure, text) {
                let place = fits.iter().take_while(|before| **before >= fit).count();
                fits.insert(place, fit);
                rows.insert(place, failure);
            }
        }
        let mut reported = None;
        if let [best @ Fit::Whole(_), rest @ ..] = &fits[..] {
            reported = rows.first().copied().filter(|_| rest.first() != Some(best));
            rows.truncate(fits.iter().take_while(|fit| **fit >= Fit::AllWords(0)).count());
        }
        FoundFailures { rows, reported }
    }
}
