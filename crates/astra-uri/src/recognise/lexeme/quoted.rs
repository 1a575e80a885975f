//! Text between quotes, and what a backslash does before a quote or a letter.

use super::{
    Kind, Lexer,
    marks::{is_escaped, is_of_value, is_opening_quote},
};
use crate::{
    recognise::word::Word,
    slices::{after, before},
};
use std::cmp::Ordering;

/// No text has quotes within more quotes than these are, with so many backslashes before them.
const DEEPEST: usize = 7;

impl<'a> Lexer<'a> {
    /// The text up to the other half of the quote here, which has as many backslashes before it: `\"` within a string of JSON.
    pub(super) fn quoted(&mut self, open: char) -> Option<Word<'a>> {
        let close = match open {
            '\u{201C}' => '\u{201D}',
            '\u{2018}' => '\u{2019}',
            same => same,
        };
        let before_quote = before(self.text, self.text.len() - self.rest.len());
        let depth = backslashes(before_quote);
        if depth > DEEPEST || self.unclosed.contains(&(open, depth)) {
            return None;
        }
        let inner = after(self.rest, open.len_utf8());
        let (end, is_same) = end_of_quoted(inner, close, depth);
        if !is_same {
            self.unclosed.push((open, depth)); // It is looked for once on a line.
        }
        let end = end?;
        self.skip(open.len_utf8() + end + depth + close.len_utf8());
        let char_after = self.rest.chars().next().filter(|c| depth == 0 && is_of_value(*c));
        let is_adjoined = char_after.is_some() || (depth == 0 && before_quote.ends_with(is_of_value));
        let adjoining = if is_adjoined { close.len_utf8() } else { 0 };
        let run = before(inner, end + adjoining + char_after.map_or(0, char::len_utf8));
        Some(Word::new(run, 0, before(run, end)))
    }

    /// Whether a backslash here is one before a quote.
    pub(super) fn is_before_quote(&self) -> bool {
        self.rest.chars().take(DEEPEST + 1).find(|c| *c != '\\').is_some_and(is_opening_quote)
    }

    /// Skips the letters that stand for the end of a line between quotes; whether they were there.
    pub(super) fn skips_an_escape(&mut self) -> bool {
        let is_escape = self.kind == Kind::InQuotes && after(self.rest, 1).starts_with(is_escaped);
        if is_escape {
            self.skip(2);
        }
        is_escape
    }
}

/// How many backslashes a text ends with, of which no more than one too many are counted.
fn backslashes(text: &str) -> usize {
    text.bytes().rev().take(DEEPEST + 1).take_while(|byte| *byte == b'\\').count()
}

/// Where the text ends whose quote is closed by one with so many backslashes before it, on this line, and whether it is. Where
/// there is none, by one with any, as for a path of Windows.
fn end_of_quoted(inner: &str, close: char, depth: usize) -> (Option<usize>, bool) {
    let mut first = None;
    let begins = close.encode_utf8(&mut [0; 4]).as_bytes()[0];
    for (at, byte) in inner.bytes().enumerate() {
        if byte == b'\n' {
            break;
        }
        if byte != begins || !(close.is_ascii() || after(inner, at).starts_with(close)) {
            continue;
        }
        match backslashes(before(inner, at)).cmp(&depth) {
            Ordering::Equal => return (Some(at - depth), true),
            // A quote with fewer ends the text that this one is in.
            Ordering::Less => break,
            Ordering::Greater => first = first.or(Some(at)),
        }
    }
    (first.filter(|_| depth == 0), false)
}
