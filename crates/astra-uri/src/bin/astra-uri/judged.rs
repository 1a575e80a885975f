//! `Judged`: a connection string of a text, and what is reported about it.

use crate::word::Word;
use astra_uri::{Code, Draft, Fix, Parsed, Reveal, Severity, credentials::ApplicationToken, recognise};
use zeroize::Zeroizing;

/// The way in which a string is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The user asks about it.
    Asked,
    /// It is in a file, where it may also be a template for a string.
    InFile,
}

/// A string that the library has judged. No `Debug`: it holds the token.
pub(crate) struct Judged {
    pub(crate) parsed: Parsed,
    is_template: bool,
}

/// The codes of values that are stand-ins in a template.
const STAND_INS: [Code; 6] = [
    Code::Placeholder,
    Code::TokenMasked,
    Code::TemplateHost,
    Code::BracketHost,
    Code::BraceHost,
    Code::TokenNothingAfterPrefix,
];

/// The faults of a string of which there may be more than one right form, or none that is safe.
const NEVER_FIXED: [Code; 7] = [
    Code::Tail,
    Code::ReadOtherwise,
    Code::LookAlikeHost,
    Code::LookAlikeLetters,
    Code::CustomDomain,
    Code::ForeignHost,
    Code::Backslash,
];

impl Judged {
    /// Judges a word of a longer text; `None` for a template, and for a word that the
    /// library does not take for a string.
    pub(crate) fn of_word(word: &Word<'_>, place: Place) -> Option<Self> {
        if word.is_template {
            return None;
        }
        // A line alone would be read as the whole text that a user pastes.
        let text = Zeroizing::new(["# astra\n", word.around].concat());
        let judged = Self::new(recognise(&text).string?, place)?;
        let is_unfinished = word.goes_on && place == Place::InFile;
        Some(Self {
            is_template: judged.is_template || (is_unfinished && judged.parsed.has(Code::EmptyToken)),
            ..judged
        })
    }

    /// A string that was read; `None` for the string of another service in a file.
    pub(crate) fn new(parsed: Parsed, place: Place) -> Option<Self> {
        if place == Place::InFile && parsed.has(Code::Mongodb) {
            return None;
        }
        let has_stand_in = parsed.diagnostics.iter().any(|one| STAND_INS.contains(&one.code));
        Some(Self { is_template: place == Place::InFile && has_stand_in, parsed })
    }

    /// How bad one of its diagnostics is. A template works once its values are there: a fault beside them stays.
    pub(crate) fn severity(&self, code: Code, severity: Severity) -> Severity {
        match code {
            _ if !self.is_template => severity,
            _ if STAND_INS.contains(&code) || code == Code::EmptyToken => Severity::Note,
            _ => severity.min(Severity::Warning),
        }
    }

    /// The right string with its secret masked, if the library knows the whole of it.
    pub(crate) fn right(&self, raw: &str) -> Option<String> {
        let draft = self.parsed.draft.clone();
        let connection = draft.connection().filter(|_| self.parsed.is_of_astra() && is_in_query(raw))?;
        Some(connection.uri(Reveal::Masked).to_string())
    }

    /// The right string for a place that holds `raw`: only of a host of Astra's, only if each error has one fix, and only if
    /// the same values are read out of it. Its memory is cleared on drop.
    pub(crate) fn fixed(&self, raw: &str) -> Option<Zeroizing<String>> {
        let alone = Draft::parse(raw);
        let is_known = |parsed: &Parsed| {
            parsed.is_of_astra()
                && parsed.errors() > 0
                && parsed.diagnostics.iter().all(|one| {
                    !NEVER_FIXED.contains(&one.code) && (one.severity() < Severity::Error || one.fix() == Fix::Read)
                })
        };
        let is_same = alone.draft == self.parsed.draft && is_known(&alone) && is_known(&self.parsed);
        if self.is_template || !is_same || !is_in_query(raw) || raw.contains('\\') {
            return None;
        }
        let fixed = alone.draft.connection()?.uri(Reveal::Plain);
        Some(fixed).filter(|fixed| Draft::parse(fixed).errors() == 0 && fixed.as_str() != raw)
    }
}

/// Whether a token is in the query alone: nothing before it is a part of one.
fn is_in_query(raw: &str) -> bool {
    let before = raw.split('?').next().unwrap_or_default();
    !ApplicationToken::is_within(before)
}
