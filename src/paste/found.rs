//! `Recognised`: what a pasted text holds, and what of it goes into a field.

use super::{code::CodeFinding, diagnosis::Diagnosis};
use crate::domain::Environment;
use std::fmt;
use zeroize::Zeroizing;

/// What was found in a text. No `Debug`: one part is secret.
#[derive(Clone, Default)]
pub struct Recognised {
    pub(super) found: Vec<Found>,
    /// The environment that an address names.
    pub environment: Option<Environment>,
    /// What was put right on the way, each once.
    pub mends: Vec<Mend>,
    /// What was seen and not taken, each once.
    pub left_out: Vec<LeftOut>,
    /// What is to be said of the connection string in it; of the first, where there are several.
    pub diagnosis: Option<Diagnosis>,
    /// What is to be said of code in it.
    pub code: Vec<CodeFinding>,
}

/// A value, as it is to stand in its field.
#[derive(Clone, PartialEq)]
pub struct Found {
    /// What it is.
    pub part: Part,
    /// Its text. Cleared on drop, because it may be the token.
    pub text: Zeroizing<String>,
    /// How it was found.
    pub source: Source,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The database's ID.
    DatabaseId,
    /// Its region.
    Region,
    /// Its keyspace.
    Keyspace,
    /// The application token.
    Token,
}

/// How a value was found, the surest way last. Its `Display` goes on from `found`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// In a list that names all there are.
    List,
    /// In a line of its own.
    Alone,
    /// Behind its name: a variable's, a key's, a table's.
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

/// What a field is to hold.
#[derive(Clone, PartialEq)]
pub enum Choice {
    /// There was nothing for it.
    None,
    /// This, found so.
    One(Zeroizing<String>, Source),
    /// One of these: the user says which.
    Several(Vec<Zeroizing<String>>),
}

impl Part {
    /// All of them, in the order of the string.
    pub const ALL: [Self; 4] = [Self::DatabaseId, Self::Region, Self::Keyspace, Self::Token];
}

impl Recognised {
    /// What was found for a part: the surest values, each once.
    #[must_use]
    pub fn choice(&self, part: Part) -> Choice {
        const MOST: usize = 8;
        let of_part = || self.found.iter().filter(|found| found.part == part);
        let Some(source) = of_part().map(|found| found.source).max() else { return Choice::None };
        // A list names what is not meant as well.
        let is_sure = |found: &&Found| found.source > Source::List || source == Source::List;
        let mut texts: Vec<Zeroizing<String>> = Vec::new();
        for found in of_part().filter(is_sure) {
            if texts.len() < MOST && !texts.contains(&found.text) {
                texts.push(found.text.clone());
            }
        }
        match texts.len() {
            1 => texts.pop().map_or(Choice::None, |text| Choice::One(text, source)),
            _ => Choice::Several(texts),
        }
    }

    /// The parts that there is something for.
    pub fn parts(&self) -> impl Iterator<Item = Part> {
        Part::ALL.into_iter().filter(|part| self.found.iter().any(|found| found.part == *part))
    }

    pub(super) fn mend(&mut self, mend: Mend) {
        if !self.mends.contains(&mend) {
            self.mends.push(mend);
        }
    }

    pub(super) fn leave_out(&mut self, what: LeftOut) {
        if !self.left_out.contains(&what) {
            self.left_out.push(what);
        }
    }
}

/// Something that was put right. Its `Display` is a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mend {
    /// `/api/v1/json`, as `astra db endpoints data-api` of astra-cli 1.1.3 prints it.
    MisorderedPath,
    /// The host for CQL drivers.
    CqlHost,
    /// The number of a datacenter behind the database's ID.
    Datacenter,
}

impl fmt::Display for Mend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MisorderedPath => "the path /api/v1/json is misordered; the string has /api/json/v1",
            Self::CqlHost => "the host is the one for CQL drivers; the string has the API's",
            Self::Datacenter => "the number of a datacenter was left out of the ID",
        })
    }
}

/// Something that was seen and not taken. Its `Display` is a noun with its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// A client ID or a client secret.
    ClientCredential,
    /// The ID of an organisation, of a user, of a request.
    OtherId,
    /// A placeholder of documentation or of a template.
    Placeholder,
    /// More than is read.
    TooLong,
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ClientCredential => "a client ID or secret, which the string does not need",
            Self::OtherId => "an ID that is not the database's",
            Self::Placeholder => "a placeholder",
            Self::TooLong => "everything, because it is longer than 1 MiB",
        })
    }
}
