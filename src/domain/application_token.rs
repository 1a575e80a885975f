//! `ApplicationToken`: the secret. It shows itself to nobody but through one accessor.

mod error;
mod warning;

pub use self::{error::ApplicationTokenError, warning::ApplicationTokenWarning};

use super::{Correction, Parsed, wrapping};
use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// An Astra application token: `AstraCS:`, 24 letters, `:`, 64 hexadecimal digits; 97 characters.
///
/// Accepted: any word of visible ASCII that begins with `AstraCS:` and has at most 1,024 characters. Another form than
/// the usual is a warning, because that form comes from DataStax's tools and from no contract. Read without quotes,
/// without `Bearer`, and with `%3A` as the colon that it stands for.
///
/// No `Display` and no serialisation; `Debug` shows nothing; the memory is cleared on drop.
#[derive(Clone, PartialEq, Eq)]
pub struct ApplicationToken(Box<str>);

impl ApplicationToken {
    /// How every token begins.
    pub const PREFIX: &'static str = "AstraCS:";
    /// The usual length, in characters.
    pub const USUAL_LENGTH: usize = 97;
    /// The greatest length, in characters: far above any token, far below what a header holds.
    pub const MAX_LENGTH: usize = 1_024;

    /// Reads a token.
    ///
    /// # Errors
    /// When `text` cannot be one; with an answer of its own for what is often put here instead.
    pub fn parse(text: &str) -> Result<Parsed<Self, ApplicationTokenWarning>, ApplicationTokenError> {
        let (text, mut corrections) = wrapping::unwrap_with(text, |text| {
            let header = || without_header(text).map(|inner| (inner, Correction::HeaderName));
            header().or_else(|| without_brackets(text).map(|inner| (inner, Correction::Brackets)))
        });
        if text.starts_with("AstraCS%3A") || text.starts_with("AstraCS%3a") {
            corrections.push(Correction::PercentDecoded);
            let decoded = Zeroizing::new(text.replace("%3A", ":").replace("%3a", ":"));
            return Self::from_word(&decoded, corrections);
        }
        Self::from_word(text, corrections)
    }

    /// Whether a text is a token of the usual form, or one with what is taken off around it.
    #[must_use]
    pub fn is_usual(text: &str) -> bool {
        Self::parse(text).is_ok_and(|parsed| parsed.warnings.is_empty())
    }

    /// Whether a text that is meant for something else holds a token, or a mangled one.
    pub(super) fn is_within(text: &str) -> bool {
        const MARK: &[u8] = b"AstraCS";
        text.as_bytes().windows(MARK.len()).any(|part| part.eq_ignore_ascii_case(MARK))
            || text.starts_with("Cassandra:")
    }

    fn from_word(
        text: &str,
        corrections: Vec<Correction>,
    ) -> Result<Parsed<Self, ApplicationTokenWarning>, ApplicationTokenError> {
        if let Some(error) = ApplicationTokenError::of(text) {
            return Err(error);
        }
        let warnings = ApplicationTokenWarning::of(text).into_iter().collect();
        Ok(Parsed { value: Self(text.into()), corrections, warnings })
    }

    /// The token itself, for the connection string and for nothing else.
    pub(super) fn expose_token(&self) -> &str {
        &self.0
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
    (rest.len() < text.len() && rest.starts_with("AstraCS")).then_some(rest)
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
