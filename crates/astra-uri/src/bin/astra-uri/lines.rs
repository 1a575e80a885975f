//! `Lines`: the few lines of many that may hold a string or a token, with their numbers.

use astra_uri::credentials::ApplicationToken;
use memchr::{
    memchr, memchr_iter,
    memmem::{self, Finder},
    memrchr,
};
use std::ops::Range;

/// Finds lines. What is common to all lines of logs costs a fraction of a nanosecond a byte.
pub(crate) struct Lines {
    token: Finder<'static>,
    /// A string has one of these. (`applicationToken` and what it is mistaken for: the last.)
    strings: [Finder<'static>; 3],
}

/// A line, without its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) bytes: Range<usize>,
    /// Counted from 1.
    pub(crate) number: usize,
}

impl Lines {
    pub(crate) fn new() -> Self {
        Self {
            token: Finder::new(ApplicationToken::MARK),
            strings: ["datastax.com", "/api/json/", "pplication"].map(Finder::new),
        }
    }

    /// The lines that may hold something, in their order, if the first of the text has this number.
    pub(crate) fn of(&self, text: &[u8], first: usize) -> Vec<Line> {
        let mut found: Vec<Range<usize>> = Vec::new();
        Self::find(&self.token, text, &mut found, |_| true);
        for finder in &self.strings {
            Self::find(finder, text, &mut found, may_hold_a_string);
        }
        found.sort_by_key(|bytes| bytes.start);
        found.dedup();
        let (mut counted, mut number) = (0, first);
        let numbered = found.into_iter().map(|bytes| {
            number += count_of_ends(text, counted..bytes.start);
            counted = bytes.start;
            Line { bytes, number }
        });
        numbered.collect()
    }

    fn find(finder: &Finder, text: &[u8], found: &mut Vec<Range<usize>>, is_meant: impl Fn(&[u8]) -> bool) {
        let mut from = 0;
        while let Some(place) = text.get(from..).and_then(|rest| finder.find(rest)) {
            let at = from + place;
            let (before, after) = text.split_at(at);
            let start = memrchr(b'\n', before).map_or(0, |end| end + 1);
            let end = memchr(b'\n', after).map_or(text.len(), |end| at + end);
            if text.get(start..end).is_some_and(&is_meant) {
                found.push(start..end);
            }
            from = end;
        }
    }
}

/// How many lines end within a part of a text.
pub(crate) fn count_of_ends(text: &[u8], part: Range<usize>) -> usize {
    memchr_iter(b'\n', text.get(part).unwrap_or_default()).count()
}

/// Whether a query with a token may be in a line.
fn may_hold_a_string(line: &[u8]) -> bool {
    let Some(query) = memchr(b'?', line).and_then(|at| line.get(at..)) else { return false };
    memmem::find(query, b"oken=").is_some() || query.windows(5).any(|part| part.eq_ignore_ascii_case(b"oken="))
}

#[cfg(test)]
mod tests {
    use super::{Line, Lines};

    fn found(text: &str) -> Vec<(usize, &str)> {
        let lines = Lines::new().of(text.as_bytes(), 1);
        lines.into_iter().map(|Line { bytes, number }| (number, text.get(bytes).unwrap_or_default())).collect()
    }

    #[test]
    fn lines_that_may_hold_something_are_found_with_their_numbers() {
        let text =
            "a\n x AstraCS:y\n\nuri=https://h/api/json/v1/k?applicationToken=\nAPPLICATION?TOKEN=pplication?token=";
        assert_eq!(found(text).iter().map(|(number, _)| *number).collect::<Vec<_>>(), [2, 4, 5]);
        assert_eq!(found("x AstraCS").first(), Some(&(1, "x AstraCS")));
    }

    #[test]
    fn other_lines_are_not() {
        assert_eq!(found("application/json\nhttps://docs.datastax.com/?a=b\ntoken=\n"), []);
    }
}
