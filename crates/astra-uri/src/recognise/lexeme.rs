//! `Lexeme`: pasted text cut into words and the marks between them, the same for every format.
//!
//! Each byte is looked at a fixed number of times: a quote without its other half on the line is looked for once.

use super::word::Word;
use crate::slices::{after, before, halves};

/// A piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lexeme<'a> {
    /// Adjacent characters.
    Word(Word<'a>),
    /// The text between two quotes on one line.
    Quoted(Word<'a>),
    /// `=` or `:` after a name.
    Is,
    /// The border of a table's cell.
    Border,
    /// The end of a line.
    Line,
}

/// The lexemes of a text, without comments that fill a line or the rest of one.
pub(super) fn lexemes(text: &str) -> impl Iterator<Item = Lexeme<'_>> {
    let mut lexer = Lexer { text, rest: text, at_line_start: true, is_behind_space: true, unclosed: Vec::new() };
    std::iter::from_fn(move || lexer.next())
}

struct Lexer<'a> {
    text: &'a str,
    rest: &'a str,
    at_line_start: bool,
    /// Whether white space or the beginning of a line is directly before.
    is_behind_space: bool,
    /// The quotes, and the brace of templates, that have no other half on the rest of this line.
    unclosed: Vec<char>,
}

impl<'a> Lexer<'a> {
    fn next(&mut self) -> Option<Lexeme<'a>> {
        loop {
            let c = self.rest.chars().next()?;
            if c == '\n' {
                // Empty lines end nothing more.
                self.rest = self.rest.trim_start();
                (self.at_line_start, self.is_behind_space) = (true, true);
                self.unclosed.clear();
                return Some(Lexeme::Line);
            }
            if let Some(word) = self.template() {
                return Some(Lexeme::Word(Word::new(word, 0, word.len())));
            }
            if c == '\t' && !self.at_line_start && self.is_in_a_row() {
                self.is_behind_space = true;
                return Some(self.mark(c, Lexeme::Border));
            }
            if c.is_whitespace() || is_bracket(c) {
                self.is_behind_space = c.is_whitespace();
                self.skip(c.len_utf8());
                continue;
            }
            let is_comment = (self.at_line_start && c == '#')
                || (self.is_behind_space && (self.rest.starts_with("//") || self.rest.starts_with("# ")));
            (self.at_line_start, self.is_behind_space) = (false, false);
            if is_comment {
                self.skip(self.rest.find('\n').unwrap_or(self.rest.len()));
                continue;
            }
            if is_opening_quote(c) {
                match self.quoted(c) {
                    Some(word) => return Some(Lexeme::Quoted(word)),
                    None => self.skip(c.len_utf8()),
                }
                continue;
            }
            return Some(match c {
                '=' | ':' => self.mark(c, Lexeme::Is),
                _ if is_border(c) => self.mark(c, Lexeme::Border),
                _ => Lexeme::Word(self.word()),
            });
        }
    }

    /// Whether the tab here is between the cells of a row, as spreadsheets and the tables of web pages are copied: not where
    /// a mark or a comment follows.
    fn is_in_a_row(&self) -> bool {
        after(self.rest, 1).starts_with(|c: char| c.is_ascii_alphanumeric() || is_quote(c))
    }

    fn mark(&mut self, c: char, lexeme: Lexeme<'a>) -> Lexeme<'a> {
        self.skip(c.len_utf8());
        lexeme
    }

    fn skip(&mut self, length: usize) {
        self.rest = after(self.rest, length);
    }

    /// `{{ name }}` on one line, which is one word.
    fn template(&mut self) -> Option<&'a str> {
        const OPEN: &str = "{{";
        let inner = self.rest.strip_prefix(OPEN).filter(|_| !self.unclosed.contains(&'{'))?;
        let end = inner.find(['}', '\n']).filter(|end| after(inner, *end).starts_with("}}"));
        let Some(end) = end else {
            self.unclosed.push('{');
            return None;
        };
        let (word, rest) = halves(self.rest, OPEN.len() + end + 2);
        self.rest = rest;
        Some(word)
    }

    fn quoted(&mut self, open: char) -> Option<Word<'a>> {
        let close = match open {
            '\u{201C}' => '\u{201D}',
            '\u{2018}' => '\u{2019}',
            same => same,
        };
        if self.unclosed.contains(&open) {
            return None;
        }
        let inner = after(self.rest, open.len_utf8());
        let end = inner.find([close, '\n']).filter(|end| after(inner, *end).starts_with(close));
        let Some(end) = end else {
            self.unclosed.push(open);
            return None;
        };
        let char_before = before(self.text, self.text.len() - self.rest.len()).chars().next_back();
        self.skip(open.len_utf8() + end + close.len_utf8());
        let char_after = self.rest.chars().next().filter(|c| is_of_value(*c));
        let adjoining = if char_before.is_some_and(is_of_value) || char_after.is_some() { close.len_utf8() } else { 0 };
        let run = before(inner, end + adjoining + char_after.map_or(0, char::len_utf8));
        Some(Word::new(run, 0, end))
    }

    /// Up to white space, a quote, a bracket or a border; after a name, up to `=`, or to `:` with nothing directly after it.
    fn word(&mut self) -> Word<'a> {
        let mut is_name = true;
        let mut end = self.rest.len();
        let (mut last, mut is_within_template) = (' ', false);
        for (index, c) in self.rest.char_indices() {
            // `${NAME}` is one word.
            let opens_template = c == '{' && last == '$';
            let closes_template = c == '}' && is_within_template;
            is_within_template = (is_within_template || opens_template) && !closes_template;
            last = c;
            let ends = match c {
                _ if opens_template || closes_template => false,
                '=' => is_name && index > 0,
                ':' => {
                    is_name
                        && index > 0
                        && after(self.rest, index + 1)
                            .chars()
                            .next()
                            .is_none_or(|next| next.is_whitespace() || is_quote(next))
                }
                c => c.is_whitespace() || is_quote(c) || is_bracket(c) || is_border(c),
            };
            if ends {
                end = index;
                break;
            }
            // A line that a change adds begins with `+`.
            is_name &=
                c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '$' | ':') || (c == '+' && index == 0);
        }
        // A character that no rule takes is a word by itself, so that every step shortens the text.
        let end = if end == 0 { self.rest.chars().next().map_or(0, char::len_utf8) } else { end };
        let word = Word::new(self.text, self.text.len() - self.rest.len(), end);
        self.skip(end);
        word
    }
}

fn is_opening_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`' | '\u{201C}' | '\u{2018}')
}

fn is_quote(c: char) -> bool {
    is_opening_quote(c) || matches!(c, '\u{201D}' | '\u{2019}')
}

/// Whether a character beside a quote goes on with the value in the quotes, where a program reads it so.
fn is_of_value(c: char) -> bool {
    !c.is_whitespace() && !is_bracket(c) && !is_border(c) && !matches!(c, '=' | ':' | '+' | '<' | '>' | '&')
}

fn is_bracket(c: char) -> bool {
    matches!(c, '{' | '}' | '[' | ']' | '(' | ')' | ',' | ';')
}

/// The borders of a table, of ASCII and of the box-drawing block.
fn is_border(c: char) -> bool {
    c == '|' || ('\u{2500}'..='\u{257F}').contains(&c)
}
