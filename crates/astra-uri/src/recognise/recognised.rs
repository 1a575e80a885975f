//! `Recognised`: the values that a text holds, and what there is to report about it.

use super::databases::{Beside, Occurrence};
use crate::{Code, Deployment, Diagnostic, Draft, Environment, Part, Reveal, credentials::Value, parse::Parsed};
use std::fmt;

/// So many values are kept.
pub(super) const MOST: usize = 64;

/// The values recognised in a text. No `Debug`: one value may be the token.
#[derive(Clone, Default)]
pub struct Recognised {
    /// The values, each with how it was found.
    pub(super) found: Vec<(Value, Source)>,
    /// The same values in the order of the text, each time that they are there.
    pub(super) order: Vec<Occurrence>,
    /// The label and the address of the next value.
    pub(super) beside: Beside,
    /// The environments of Astra that addresses name, each with the database ID in the address, if it has one.
    environments: Vec<(Option<Value>, Environment)>,
    /// The most telling address whose host is not DataStax's.
    pub(super) other_host: OtherHost,
    /// The connection string in the text, or the endpoint with something wrong; the first, where there are several.
    pub string: Option<Parsed>,
    /// Notes on the parts that were fixed or omitted, each code once.
    pub notes: Vec<Diagnostic>,
    /// The diagnostics of the code in the text, by lines.
    pub code: Vec<Diagnostic>,
    /// The keyspaces in addresses that may be of a self-hosted Data API.
    pub(super) own_keyspaces: Vec<(Value, Source)>,
    /// Whether a token in it is cut, or of another form than usual, so that its end may be anywhere.
    pub(super) has_cut_token: bool,
    /// Where the Data API runs that the values are for.
    pub deployment: Deployment,
}

/// An address in a text whose host is not DataStax's, the more telling last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum OtherHost {
    /// There is none.
    #[default]
    None,
    /// There is one, of whatever it may be.
    Beside,
    /// It has a token in it, or the Data API's path, or it is called an endpoint.
    OfApi,
}

/// How a value was found, the surest way last. Its `Display` goes on from `found`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// By the option of a command, or a name, that may be another service's.
    Hint,
    /// In a list that names all there are.
    List,
    /// On a line by itself.
    Alone,
    /// After a name that other things have as well: `region`.
    BareName,
    /// After the name of a database's value, whichever it is: `DB_REGION`.
    OwnedName,
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
            Self::Hint => "by a hint",
            Self::List => "in a list",
            Self::Alone => "alone",
            Self::BareName | Self::OwnedName | Self::Name => "by its name",
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
        const MOST_SHOWN: usize = 8;
        let of_part = || self.found.iter().filter(|(value, _)| value.part() == part);
        let Some(surest) = of_part().map(|(_, source)| *source).max() else { return Choice::None };
        // A list names what is not meant as well, and a hint may be meant for something else.
        let has_name = of_part().any(|(_, source)| *source == Source::Name);
        // Of a database in several regions, an address names one.
        let has_datacenters = || self.notes.iter().any(|note| note.code == Code::DatacenterRemoved);
        let has_surer = surest > Source::OwnedName && (part != Part::Region || !has_datacenters());
        let is_sure = |source: Source| match source {
            Source::Hint | Source::List => surest <= Source::List,
            Source::BareName | Source::OwnedName => !has_name && !has_surer,
            _ => true,
        };
        let mut values: Vec<Value> = Vec::new();
        for (value, _) in of_part().filter(|(_, source)| is_sure(*source)) {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        let count = values.len();
        values.truncate(MOST_SHOWN);
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

    /// The environment that the address with this database ID names, or the one without any. The first counts.
    #[must_use]
    pub fn environment(&self, id: Option<&Value>) -> Option<Environment> {
        self.environments.iter().find(|(of, _)| of.as_ref() == id).map(|(_, environment)| *environment)
    }

    /// Whether its token may be meant for a host that is not Astra's: an address in the text has one. Of an address that says
    /// nothing of an API, only where the text has no database ID.
    #[must_use]
    pub fn may_be_of_other_host(&self) -> bool {
        let has_id = || self.parts().any(|part| part == Part::DatabaseId);
        match self.other_host {
            _ if self.deployment == Deployment::SelfHosted => false,
            OtherHost::None => false,
            OtherHost::Beside => !has_id(),
            OtherHost::OfApi => true,
        }
    }

    /// Takes the environment that an address names.
    pub(super) fn name_environment(&mut self, draft: &Draft) {
        let Some(environment) = draft.environment else { return };
        let id = draft.get(Part::DatabaseId);
        if self.environment(id).is_none() && self.environments.len() < MOST {
            self.environments.push((id.cloned(), environment));
        }
    }

    /// Whether a token has these characters in it, or may have, because it was cut.
    pub(super) fn is_of_token(&self, text: &str) -> bool {
        const SHOWN: usize = 5;
        let is_within = |(value, _): &(Value, Source)| match value {
            Value::Token(_) => value.text(Reveal::Plain).contains(text),
            _ => false,
        };
        text.len() > SHOWN && (self.has_cut_token || self.found.iter().any(is_within))
    }

    /// Takes the values that an address says.
    pub(super) fn find_in_address(&mut self, draft: &Draft) {
        for value in draft.values() {
            self.find(value.clone(), Source::Address);
        }
    }

    /// Takes a value.
    pub(super) fn find(&mut self, value: Value, source: Source) {
        self.beside.put(&value, &mut self.order);
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

    pub(super) fn has_values(&self) -> bool {
        !self.found.is_empty()
    }

    /// Drops all values, if none is an ID or a token.
    pub(super) fn keep_if_telling(&mut self) {
        if !self.has_telling() {
            self.found.clear();
        }
    }

    /// Whether an ID or a token was found.
    pub(super) fn has_telling(&self) -> bool {
        self.found.iter().any(|(value, _)| matches!(value.part(), Part::DatabaseId | Part::Token))
    }

    /// How many values were found.
    pub(super) fn count(&self) -> usize {
        self.found.len()
    }

    /// Drops the values found after so many: they are the heads of a table.
    pub(super) fn drop_after(&mut self, count: usize) {
        for (value, _) in self.found.drain(count.min(self.found.len())..) {
            self.order.retain(|one| one.value != value);
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
