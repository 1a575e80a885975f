//! `Word`: a word of a text, with the run of characters that it is in.

use crate::slices::{after, before};

/// A word, and the characters around it without white space between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    run: &'a str,
    /// Where in its run it begins.
    start: usize,
}

impl<'a> Word<'a> {
    /// A word with nothing around it.
    pub(super) fn alone(text: &'a str) -> Self {
        Self { text, run: text, start: 0 }
    }

    /// The word at the beginning of a longer run.
    pub(super) fn in_run(run: &'a str, length: usize) -> Self {
        Self { text: before(run, length), run, start: 0 }
    }

    /// Whether nothing is around it.
    pub(super) fn is_alone(&self) -> bool {
        self.run.len() == self.text.len()
    }

    /// The run from the beginning of the word on.
    pub(super) fn onwards(&self) -> &'a str {
        after(self.run, self.start)
    }

    /// The run after the word.
    pub(super) fn after(&self) -> &'a str {
        after(self.onwards(), self.text.len())
    }

    /// The value without quotes that the word is in, of a run `NAME=value`.
    pub(super) fn assigned(&self) -> Option<&'a str> {
        let is_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '$' | ':');
        let (name, _) = before(self.run, self.start).split_once('=')?;
        let is_name = !name.is_empty() && name.chars().all(is_of_name);
        is_name.then(|| after(self.run, name.len() + 1))
    }

    /// The same without these characters at its ends.
    pub(super) fn without(self, at_start: &[char], at_end: &[char]) -> Self {
        let text = self.text.trim_end_matches(at_end);
        let inner = text.trim_start_matches(at_start);
        Self { text: inner, start: self.start + text.len() - inner.len(), ..self }
    }
}

/// The runs of a text, from its beginning to its end: each byte is looked at a fixed number of times.
pub(super) struct Runs<'a> {
    text: &'a str,
    start: usize,
    end: usize,
}

impl<'a> Runs<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, start: 0, end: 0 }
    }

    /// The word of this length at this place, which is after that of every word before.
    pub(super) fn word(&mut self, at: usize, length: usize) -> Word<'a> {
        let rest = after(self.text, at);
        if at >= self.end {
            let skipped = before(after(self.text, self.end), at - self.end);
            let adjoining = skipped.rsplit(char::is_whitespace).next().unwrap_or_default();
            self.start = at - adjoining.len();
            self.end = at + rest.find(char::is_whitespace).unwrap_or(rest.len());
        }
        let run = before(after(self.text, self.start), self.end - self.start);
        Word { text: before(rest, length), run, start: at - self.start }
    }
}
