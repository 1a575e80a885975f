//! `Word`: a word of a text, with the run of characters that it is in.

use crate::{
    credentials::{ApplicationToken, is_in_capitals},
    parse::LONGEST,
    slices::{after, before, begins, halves, until_last},
};

/// A word, and where it is in its source: of a quoted word, that ends with the quotes, or with what adjoins them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    source: &'a str,
    at: usize,
    /// The bracket or the comma before it, if one is there after the last word.
    pub(super) opened_by: u8,
    /// The first byte after it that is not a space or a tab, or the end of the line.
    pub(super) next: u8,
}

impl<'a> Word<'a> {
    /// The word at this place of its source.
    pub(super) fn new(source: &'a str, at: usize, text: &'a str) -> Self {
        Self { text, source, at, opened_by: b' ', next: b'\n' }
    }

    /// The same between these characters.
    pub(super) fn between(self, opened_by: u8, next: u8) -> Self {
        Self { opened_by, next, ..self }
    }

    /// Of a reference with a value for a variable that is not set, `${NAME:-value}`, the name and the value; of another word
    /// itself.
    pub(super) fn default_value(self) -> (Option<&'a str>, Self) {
        let inner = || self.text.strip_prefix("${")?.strip_suffix('}');
        let Some(inner) = begins(self.text, b'$').then(inner).flatten() else { return (None, self) };
        // Names have hyphens in Spring, and none in a shell.
        let end = inner.find(':').or_else(|| inner.find('-').filter(|at| is_in_capitals(before(inner, *at))));
        let end = end.unwrap_or(inner.len());
        let (name, rest) = halves(inner, end);
        let value = rest.trim_start_matches([':', '-', '=']);
        if value.is_empty() || value.len() == rest.len() {
            return (None, self);
        }
        let at = self.at + self.text.len() - '}'.len_utf8() - value.len();
        (Some(name), Self { text: value, at, ..self })
    }

    /// Whether a quote is directly after it.
    pub(super) fn adjoins_quote(&self) -> bool {
        after(self.source, self.at + self.text.len()).starts_with(['"', '\''])
    }

    /// Whether `=` is directly before it.
    pub(super) fn is_assigned(&self) -> bool {
        before(self.source, self.at).ends_with('=')
    }

    /// Whether it adjoins what begins like a token, as the key of a brace within one does: nothing of that is a name.
    pub(super) fn is_within_token(&self) -> bool {
        const NEAR: usize = 100;
        let text = before(self.source, self.at);
        let near = after(text, text.len().saturating_sub(NEAR));
        self.opened_by == b'{'
            && near.rsplit([' ', '\t', '\n']).next().is_some_and(|run| run.contains(ApplicationToken::MARK))
    }

    /// Whether nothing is around it but white space that every program takes for that.
    pub(super) fn is_alone(&self) -> bool {
        self.before().is_empty() && self.after().is_empty()
    }

    /// The characters that adjoin the word at its beginning, up to white space: of a long text, its end.
    fn before(&self) -> &'a str {
        let text = before(self.source, self.at);
        let length: usize = text.chars().rev().take(LONGEST).take_while(|c| is_of_run(*c)).map(char::len_utf8).sum();
        after(text, self.at - length)
    }

    /// The characters that adjoin it at its end, up to white space: of a long text, its beginning.
    pub(super) fn after(&self) -> &'a str {
        let text = after(self.source, self.at + self.text.len());
        before(text, text.chars().take(LONGEST).take_while(|c| is_of_run(*c)).map(char::len_utf8).sum())
    }

    /// The word with what adjoins it at its end.
    pub(super) fn to_end_of_run(self) -> &'a str {
        before(after(self.source, self.at), self.text.len() + self.after().len())
    }

    /// The value without quotes that the word is in, where `NAME=` is before it.
    pub(super) fn assigned(&self) -> Option<&'a str> {
        let is_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '$' | ':');
        let before_word = self.before();
        let (name, rest) = before_word.split_once('=')?;
        let is_name = !name.is_empty() && name.chars().all(is_of_name);
        let length = rest.len() + self.text.len() + self.after().len();
        is_name.then(|| before(after(self.source, self.at - rest.len()), length))
    }

    /// The word without marks around it, which are not of its value.
    pub(super) fn without_marks(self) -> Self {
        let text = until_last(self.text, |byte| !matches!(byte, b'\\' | b'>' | b'*'));
        let marks = text.bytes().take_while(|byte| matches!(byte, b'<' | b'*')).count();
        Self { text: after(text, marks), at: self.at + marks, ..self }
    }
}

/// Whether a character goes on with a run: for a URL parser, a no-break space is one like any other.
fn is_of_run(c: char) -> bool {
    !matches!(c, ' ' | '\t' | '\n' | '\r')
}
