//! `Lexeme`: pasted text cut into words and the marks between them, the same for every format.
//!
//! Each byte is looked at a fixed number of times: a quote without its other half on the line is looked for once.

mod bare;
mod marks;
mod quoted;

use self::marks::{is_border, is_bracket, is_opening_quote, is_quote};
use super::word::Word;
use crate::slices::{after, halves};

/// A piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lexeme<'a> {
    /// Adjacent characters.
    Word(Word<'a>),
    /// The text between two quotes on one line.
    Quoted(Word<'a>),
    /// `=` or `:` after a name.
    Is,
    /// The same before an object.
    Holds,
    /// Between a value and the one that takes its place where there is none: `||`, `??`, `?:`.
    Or,
    /// The end of a call.
    Close,
    /// The border of a table's cell.
    Border,
    /// The end of a line.
    Line,
}

/// The kind of a text, by what its marks are.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Kind {
    #[default]
    Any,
    /// From between two quotes: line ends and quotes have backslashes.
    InQuotes,
    /// A table, with commas between its columns.
    Rows,
    /// Comments are read like all else.
    Comments,
}

/// The lexemes of a text, without comments that fill a line or the rest of one.
pub(super) fn lexemes(text: &str, kind: Kind) -> impl Iterator<Item = Lexeme<'_>> {
    let mut lexer = Lexer {
        text,
        rest: text,
        kind,
        at_line_start: true,
        is_behind_space: true,
        opened_by: b' ',
        unclosed: Vec::new(),
    };
    std::iter::from_fn(move || lexer.next())
}

struct Lexer<'a> {
    text: &'a str,
    rest: &'a str,
    kind: Kind,
    at_line_start: bool,
    /// Whether white space or the beginning of a line is directly before.
    is_behind_space: bool,
    /// The last bracket or comma since the last word.
    opened_by: u8,
    /// The quotes, with the number of backslashes before them, and the brace of templates, that have no other half on the rest of
    /// this line.
    unclosed: Vec<(char, usize)>,
}

impl<'a> Lexer<'a> {
    fn next(&mut self) -> Option<Lexeme<'a>> {
        loop {
            // Nearly all bytes are of a word, or a space after one.
            let byte = *self.rest.as_bytes().first()?;
            if byte.is_ascii_alphanumeric() {
                (self.at_line_start, self.is_behind_space) = (false, false);
                return Some(self.word());
            }
            if byte == b' ' {
                self.is_behind_space = true;
                self.skip(1);
                continue;
            }
            let c = self.rest.chars().next()?;
            if c == '\n' {
                self.rest = without_space(self.rest); // Empty lines end nothing more.
                return Some(self.line());
            }
            if c == '\\' && self.skips_an_escape() {
                return Some(self.line());
            }
            if c == '{'
                && let Some(word) = self.template()
            {
                return Some(Lexeme::Word(self.placed(Word::new(word, 0, word))));
            }
            if c == '\t' && !self.at_line_start && self.is_in_a_row() {
                self.is_behind_space = true;
                return Some(self.mark(1, Lexeme::Border));
            }
            if c == ',' && self.kind == Kind::Rows {
                return Some(self.mark(1, Lexeme::Border));
            }
            let is_space = c.is_whitespace();
            if is_space || is_bracket(c) || (c == '\\' && self.is_before_quote()) {
                self.is_behind_space = is_space;
                if is_bracket(c) {
                    self.opened_by = byte;
                }
                self.skip(c.len_utf8());
                if c == ')' {
                    return Some(Lexeme::Close);
                }
                continue;
            }
            if c == '?' && self.rest.starts_with("?=") {
                self.skip(1); // A value for a variable that is not set, in a makefile.
                continue;
            }
            let is_comment = match c {
                '#' => self.at_line_start || (self.is_behind_space && self.rest.starts_with("# ")),
                '/' => self.is_behind_space && self.rest.starts_with("//"),
                _ => false,
            };
            let is_behind_space = self.is_behind_space;
            (self.at_line_start, self.is_behind_space) = (false, false);
            if is_comment && self.kind == Kind::Comments {
                self.skip(if c == '#' { 1 } else { 2 });
                (self.at_line_start, self.is_behind_space) = (true, true);
                continue;
            }
            if is_comment {
                self.skip(self.rest.find('\n').unwrap_or(self.rest.len()));
                continue;
            }
            if is_behind_space
                && matches!(c, '|' | '?')
                && ["||", "??", "?:"].iter().any(|or| self.rest.starts_with(or))
            {
                return Some(self.mark(2, Lexeme::Or));
            }
            if is_opening_quote(c) {
                match self.quoted(c) {
                    Some(word) => return Some(Lexeme::Quoted(self.placed(word))),
                    None => self.skip(c.len_utf8()),
                }
                continue;
            }
            return Some(match c {
                '=' | ':' | '\u{FF1A}' => self.assignment(c),
                _ if is_border(c) => self.mark(c.len_utf8(), Lexeme::Border),
                _ => self.word(),
            });
        }
    }

    fn line(&mut self) -> Lexeme<'a> {
        (self.at_line_start, self.is_behind_space) = (true, true);
        self.unclosed.clear();
        Lexeme::Line
    }

    /// Whether the tab here is between the cells of a row, as spreadsheets and the tables of web pages are copied: not where
    /// a mark or a comment follows.
    fn is_in_a_row(&self) -> bool {
        after(self.rest, 1).starts_with(|c: char| c.is_ascii_alphanumeric() || is_quote(c))
    }

    fn mark(&mut self, length: usize, lexeme: Lexeme<'a>) -> Lexeme<'a> {
        self.skip(length);
        self.opened_by = b' ';
        lexeme
    }

    fn assignment(&mut self, mark: char) -> Lexeme<'a> {
        self.skip(mark.len_utf8());
        self.opened_by = b' ';
        let rest = after(self.rest, self.rest.bytes().take_while(|byte| *byte == b' ').count());
        let holds = rest.starts_with('{') && !rest.starts_with("{{");
        if holds { Lexeme::Holds } else { Lexeme::Is }
    }

    fn skip(&mut self, length: usize) {
        self.rest = after(self.rest, length);
    }

    /// The word with what is around it.
    fn placed(&mut self, word: Word<'a>) -> Word<'a> {
        let next = self.rest.bytes().find(|byte| !matches!(byte, b' ' | b'\t')).unwrap_or(b'\n');
        word.between(std::mem::replace(&mut self.opened_by, b' '), next)
    }

    /// `{{ name }}` on one line, which is one word.
    fn template(&mut self) -> Option<&'a str> {
        const OPEN: &str = "{{";
        let inner = self.rest.strip_prefix(OPEN).filter(|_| !self.unclosed.contains(&('{', 0)))?;
        let end = inner.find(['}', '\n']).filter(|end| after(inner, *end).starts_with("}}"));
        let Some(end) = end else {
            self.unclosed.push(('{', 0));
            return None;
        };
        let (word, rest) = halves(self.rest, OPEN.len() + end + 2);
        self.rest = rest;
        Some(word)
    }
}

/// The text without the white space that it begins with, nearly all of which is of ASCII.
fn without_space(text: &str) -> &str {
    let spaces = text.bytes().take_while(|byte| matches!(byte, b' ' | b'\t'..=b'\r')).count();
    let text = after(text, spaces);
    if text.bytes().next().is_some_and(|byte| byte.is_ascii()) { text } else { text.trim_start() }
}
