//! `Recognised`: the values that a text holds, and what there is to report about it.

use crate::{Code, Diagnostic, Environment, Part, credentials::Value, parse::Parsed};
use std::fmt;

/// The values recognised in a text. No `Debug`: one value may be the token.
#[derive(Clone, Default)]
pub struct Recognised {
    /// The values, each with how it was found.
    found: Vec<(Value, Source)>,
    /// The environment of Astra that an address names.
    pub environment: Option<Environment>,
    /// The connection string in the text, or the endpoint with something wrong; the first, where there are several.
    pub string: Option<Parsed>,
    /// Notes on the parts that were fixed or omitted, each code once.
    pub notes: Vec<Diagnostic>,
    /// The diagnostics of the code in the text, by lines.
    pub code: Vec<Diagnostic>,
}

/// How a value was found, the surest way last. Its `Display` goes on from `found`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// In a list that names all there are.
    List,
    /// On a line by itself.
    Alone,
    /// After its name: a variable's, a key's, a table's.
    Name,
    /// By its own form, which nothing else has.
    Form,
    /// In an address.
    Address,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::List => "in a list",
            Self::Alone => "alone",
            Self::Name => "by its name",
            Self::Form => "by its form",
            Self::Address => "in an address",
        })
    }
}

/// The values that a text has for a part. No `Debug`: one may be the token.
#[derive(Clone, PartialEq)]
pub enum Choice {
    /// There is none.
    None,
    /// This one, found so.
    One(Value, Source),
    /// One of these: the user says which. With how many there are in all, of which these are the first.
    Several(Vec<Value>, usize),
}

impl Recognised {
    /// The longest text that is read, in bytes.
    pub const LONGEST: u32 = 1 << 20;

    /// The values for a part: the surest ones, each once.
    #[must_use]
    pub fn choice(&self, part: Part) -> Choice {
        const MOST: usize = 8;
        let of_part = || self.found.iter().filter(|(value, _)| value.part() == part);
        let Some(surest) = of_part().map(|(_, source)| *source).max() else { return Choice::None };
        // A list names what is not meant as well.
        let is_sure = |source: Source| source > Source::List || surest == Source::List;
        let mut values: Vec<Value> = Vec::new();
        for (value, _) in of_part().filter(|(_, source)| is_sure(*source)) {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        let count = values.len();
        values.truncate(MOST);
        match count {
            1 => values.pop().map_or(Choice::None, |value| Choice::One(value, surest)),
            _ => Choice::Several(values, count),
        }
    }

    /// The parts that it has a value for.
    pub fn parts(&self) -> impl Iterator<Item = Part> {
        Part::ALL.iter().copied().filter(|part| self.found.iter().any(|(value, _)| value.part() == *part))
    }

    /// Everything that there is to report about the text.
    pub fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        let of_string = self.string.iter().flat_map(|parsed| &parsed.diagnostics);
        of_string.chain(&self.code).chain(&self.notes)
    }

    /// Whether a token was found that is shorter than usual.
    pub(super) fn has_short_token(&self) -> bool {
        self.found.iter().any(|(value, _)| matches!(value, Value::Token(token) if token.is_short()))
    }

    /// Takes a value.
    pub(super) fn find(&mut self, value: Value, source: Source) {
        const MOST: usize = 64;
        let found = (value, source);
        if self.found.contains(&found) {
            return;
        }
        if self.found.len() < MOST {
            self.found.push(found);
        } else {
            self.note(Code::MoreValues);
        }
    }

    /// Takes a value in the place of all others of its part.
    pub(super) fn settle(&mut self, value: Value, source: Source) {
        self.found.retain(|(other, _)| other.part() != value.part());
        self.find(value, source);
    }

    /// Reports that something was fixed or omitted, once.
    pub(super) fn note(&mut self, note: impl Into<Diagnostic>) {
        let note = note.into();
        if !self.notes.iter().any(|other| other.code == note.code) {
            self.notes.push(note);
        }
    }
}
