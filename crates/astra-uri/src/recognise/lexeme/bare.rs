//! A word without quotes.

use super::{
    Kind, Lexeme, Lexer,
    marks::{is_border, is_bracket, is_escaped, is_quote},
};
use crate::{
    recognise::word::Word,
    slices::{after, before, halves},
};

impl<'a> Lexer<'a> {
    /// Up to white space, a quote, a bracket or a border; after a name, up to `=`, or to `:` with nothing directly after it.
    pub(super) fn word(&mut self) -> Lexeme<'a> {
        let (mut end, mut is_name, mut is_within_template) = (0, true, false);
        while let Some(byte) = self.rest.as_bytes().get(end) {
            let is_of_name = byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'$');
            if is_of_name || *byte == b'/' {
                is_name &= is_of_name;
                end += 1;
                continue;
            }
            if matches!(byte, b' ' | b'\n') {
                break;
            }
            let mut rest = after(self.rest, end).chars();
            let Some(c) = rest.next() else { break };
            let mut next = || rest.next();
            let text = || before(self.rest, end);
            // `${NAME}` is one word.
            let opens_template = c == '{' && text().ends_with('$');
            let closes_template = c == '}' && is_within_template;
            is_within_template = (is_within_template || opens_template) && !closes_template;
            let ends = match c {
                _ if opens_template || closes_template => false,
                '=' | '\u{FF1A}' => is_name && end > 0,
                ':' => {
                    // A token of a self-hosted Data API has the marks of a name in it.
                    is_name &= text() != "Cassandra";
                    is_name && end > 0 && next().is_none_or(|next| next.is_whitespace() || is_quote(next))
                }
                '\\' => self.kind == Kind::InQuotes && next().is_some_and(is_escaped),
                c => c.is_whitespace() || is_quote(c) || is_bracket(c) || is_border(c),
            };
            if ends {
                break;
            }
            // A line that a change adds begins with `+`.
            is_name &= c == ':' || (c == '+' && end == 0);
            end += c.len_utf8();
        }
        // A character that no rule takes is a word by itself, so that every step shortens the text.
        let end = if end == 0 { self.rest.chars().next().map_or(0, char::len_utf8) } else { end };
        let at = self.text.len() - self.rest.len();
        let (word, rest) = halves(self.rest, end);
        self.rest = rest;
        Lexeme::Word(self.placed(Word::new(self.text, at, word)))
    }
}
