//! `Language`: what a text of the page is written in, and where its comments, strings and keywords are, for colouring.
//!
//! It knows only what the page's texts contain: no `/* … */`, no regular expression, no here-document. Unknown syntax
//! may get a wrong colour and nothing worse, because the runs of any text are that text.

use std::iter;

/// A language in which the page gives texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// JavaScript, and TypeScript with it.
    JavaScript,
    /// Python.
    Python,
    /// Commands of a POSIX shell.
    Shell,
    /// Lines of a `.env` file.
    DotEnv,
    /// Settings. Outside its strings there is no mark of a comment.
    Json,
}

/// What a run of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// None of the others.
    Plain,
    /// A comment, without the line break after it.
    Comment,
    /// A string with its quotes and everything in it, or the value of a line in a `.env` file.
    Text,
    /// A word that belongs to the language.
    Keyword,
}

impl Language {
    /// The runs of a text, in time linear in its length. Joined they are the text; none is empty, and no two side by
    /// side are of a kind.
    pub fn runs(self, text: &str) -> impl Iterator<Item = (Kind, &str)> {
        let (mut rest, mut before) = (text, b'\n');
        iter::from_fn(move || {
            let (mut run, mut end) = (None, 0);
            // What ends a run is looked at once more, as what begins the next.
            while let Some((kind, length)) = self.first(before, &rest.as_bytes()[end..]) {
                if *run.get_or_insert(kind) != kind {
                    break;
                }
                end += length;
                before = rest.as_bytes()[end - 1];
            }
            let (text, left) = rest.split_at_checked(end)?;
            rest = left;
            Some((run?, text))
        })
    }

    /// What the rest of a text begins with, and its length, which is never 0; `None` at the end. Where the kind changes
    /// there is a byte of ASCII on one side, and so no character is divided.
    fn first(self, before: u8, rest: &[u8]) -> Option<(Kind, usize)> {
        let end_of_line = || length(rest, |byte| byte != b'\n');
        Some(match *rest.first()? {
            // The mark begins a comment only after white space, not in `https://` or `$#`.
            _ if before.is_ascii_whitespace() && rest.starts_with(self.comment()) => (Kind::Comment, end_of_line()),
            b'\n' => (Kind::Plain, 1),
            _ if self == Self::DotEnv && before == b'=' => (Kind::Text, end_of_line()),
            quote @ (b'\'' | b'"' | b'`') if self != Self::DotEnv => (Kind::Text, self.string(quote, rest)),
            // The quote in `'it'\''s'` begins nothing.
            b'\\' => (Kind::Plain, rest.len().min(2)),
            byte if is_of_word(byte) => {
                let word = &rest[..length(rest, is_of_word)];
                // After a full stop it is the name of a member: `promise.catch(…)`.
                let is_keyword = before != b'.' && self.keywords().split(|byte| *byte == b' ').any(|one| one == word);
                (if is_keyword { Kind::Keyword } else { Kind::Plain }, word.len())
            }
            _ => (Kind::Plain, 1),
        })
    }

    /// The length of the string that begins with this quote: up to the closing quote, or to the end if there is none.
    fn string(self, quote: u8, rest: &[u8]) -> usize {
        let has_escapes = self != Self::Shell || quote != b'\'';
        // Code in a string, such as `${…}` and "$(…)", may contain strings. They are part of it.
        let (opening, closing) = match (self, quote) {
            (Self::JavaScript, b'`') => (Some(b'{'), b'}'),
            (Self::Shell, b'"') => (Some(b'('), b')'),
            _ => (None, b' '),
        };
        let (mut depth, mut before) = (0_u32, b' ');
        for (index, &byte) in rest.iter().enumerate().skip(1) {
            let is_escaped = has_escapes && before == b'\\';
            let begins_code = opening == Some(byte) && (depth > 0 || before == b'$');
            before = byte;
            if is_escaped {
                before = b' ';
            } else if begins_code {
                depth += 1;
            } else if byte == quote && depth == 0 {
                return index + 1;
            } else if byte == closing {
                depth = depth.saturating_sub(1);
            }
        }
        rest.len()
    }

    /// The mark that begins a comment.
    fn comment(self) -> &'static [u8] {
        if self == Self::JavaScript { b"//" } else { b"#" }
    }

    /// Those of the programs, and the usual ones. None for a shell, where position decides which words are keywords.
    fn keywords(self) -> &'static [u8] {
        match self {
            Self::JavaScript => {
                b"async await catch class const else export false finally for from function if import in instanceof let \
                 new null of return throw true try typeof while"
            }
            Self::Python => {
                b"False None True and as class def elif else except finally for from if import in is lambda not or raise \
                 return try while with"
            }
            Self::Shell | Self::DotEnv | Self::Json => b"",
        }
    }
}

/// The length of the prefix of `rest` whose bytes all pass the test.
fn length(rest: &[u8], is_one: impl Fn(u8) -> bool) -> usize {
    rest.iter().position(|byte| !is_one(*byte)).unwrap_or(rest.len())
}

/// Whether a byte is part of a name. Every byte of a character outside ASCII is, so that no character is divided.
fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}
