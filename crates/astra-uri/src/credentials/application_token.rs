//! `ApplicationToken`: the secret. It leaves by one method.

mod misplaced;
mod unusual;
mod within;

use super::unwrap::unwrap_with;
use crate::{Code, Detail, Diagnostic, Part, Reading, Reveal, mapped::with_colons};
use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// An Astra application token: `AstraCS:`, 24 letters, `:`, 64 hexadecimal digits; 97 characters.
///
/// Accepted: `AstraCS:` and letters, digits or `:-_.+/` of ASCII, at most 1,024 characters. Another form than the usual is
/// a warning, because that form comes from DataStax's tools and from no contract. Every other character is an error: it has
/// a meaning in some shell or `.env` file, and no token has it. Read without quotes, without `Bearer`, and with `%3A` as
/// the colon that it means.
///
/// No `Display` and no serialisation; `Debug` shows nothing; the memory is cleared on drop.
#[derive(Clone, PartialEq, Eq)]
pub struct ApplicationToken(Box<str>);

impl ApplicationToken {
    /// The beginning of every token.
    pub const PREFIX: &'static str = "AstraCS:";
    /// The beginning of every token, without its colon, which may be encoded.
    pub const MARK: &'static str = "AstraCS";
    /// The usual length, in characters.
    pub const USUAL_LENGTH: usize = 97;
    /// How many letters it usually has after its prefix. Alone they are the client ID.
    pub const LETTERS: usize = 24;
    /// The greatest length, in characters: far above any token, far below what a header holds.
    pub const MAX_LENGTH: usize = 1_024;
    /// Dots in the place of a hidden one.
    pub const MASK: &'static str = "AstraCS:••••";

    /// Reads a token.
    ///
    /// # Errors
    /// When `text` cannot be a token; values often entered here by mistake have their own diagnostic.
    pub fn parse(text: &str) -> Result<Reading<Self>, Diagnostic> {
        let (text, mut notes) = unwrap_with(text, |text| {
            if text.starts_with(Self::MARK) {
                return None;
            }
            let header = || without_header(text).map(|inner| (inner, Code::HeaderNameRemoved));
            header().or_else(|| without_brackets(text).map(|inner| (inner, Code::BracketsRemoved)))
        });
        if text.starts_with("AstraCS%3A") || text.starts_with("AstraCS%3a") {
            notes.push(Code::PercentDecoded);
            return Self::from_word(&with_colons(text), notes);
        }
        Self::from_word(text, notes)
    }

    /// Whether it has the usual form.
    #[must_use]
    pub fn is_usual(&self) -> bool {
        unusual::warning(&self.0).is_none()
    }

    /// The token as `reveal` says: apart from the strings that contain it, this is the only way it leaves this crate. The
    /// memory of the text is cleared on drop.
    #[must_use]
    pub fn text(&self, reveal: Reveal) -> Zeroizing<String> {
        Zeroizing::new(match reveal {
            Reveal::Masked => Self::MASK.to_owned(),
            Reveal::Placeholder => "YOUR_APPLICATION_TOKEN".to_owned(),
            Reveal::Plain => self.0.to_string(),
        })
    }

    /// Whether a text that is meant for something else holds a token of Astra's or of a self-hosted Data API, whole or in
    /// part, mangled, encoded, or with characters that show as nothing.
    #[must_use]
    pub fn is_within(text: &str) -> bool {
        within::is_within(text)
    }

    /// Whether the beginning of a token is in a text, in any case.
    pub(crate) fn begins_within(text: &str) -> bool {
        let mark = Self::MARK.as_bytes();
        text.as_bytes().windows(mark.len()).any(|part| part.eq_ignore_ascii_case(mark))
    }

    fn from_word(text: &str, notes: Vec<Code>) -> Result<Reading<Self>, Diagnostic> {
        if let Some(code) = misplaced::code(text) {
            let length = Detail::Counts(Self::MAX_LENGTH, text.len());
            return Err(code.on(Part::Token).with(if code == Code::TooLong { length } else { Detail::None }));
        }
        Ok(Reading::new(Self(text.into()), Part::Token, notes).with(unusual::warning(text)))
    }
}

impl fmt::Debug for ApplicationToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(_) = self;
        f.write_str("[redacted]")
    }
}

impl Drop for ApplicationToken {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// The rest after the name of a header, of an HTTP scheme, or of both, in any case.
fn without_header(text: &str) -> Option<&str> {
    const NAMES: [&str; 3] = ["Authorization:", "X-Cassandra-Token:", "Token:"];
    let rest = NAMES.iter().find_map(|name| without_word(text, name)).unwrap_or(text);
    let rest = without_word(rest, "Bearer").unwrap_or(rest);
    (rest.len() < text.len() && rest.starts_with(ApplicationToken::MARK)).then_some(rest)
}

fn without_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(word.len())?;
    start.eq_ignore_ascii_case(word).then(|| rest.trim_start())
}

/// The token inside the brackets of a template: `<AstraCS:…>`, `${AstraCS:…}`.
fn without_brackets(text: &str) -> Option<&str> {
    const BRACKETS: [(&str, char); 4] = [("<", '>'), ("${", '}'), ("{", '}'), ("[", ']')];
    let inner = BRACKETS.iter().find_map(|(open, close)| text.strip_prefix(open)?.strip_suffix(*close));
    inner.filter(|inner| inner.starts_with(ApplicationToken::PREFIX))
}
