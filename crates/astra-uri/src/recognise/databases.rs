//! `Candidate`: the values of one database in a text that has several, and how they are told apart.

use super::{Choice, Recognised, word_kind::has_number_within};
use crate::{Environment, Part, credentials::Value};

/// Values of a text that belong together: those of one database, or one of several for a part.
#[derive(Clone, PartialEq)]
pub struct Candidate {
    /// Their name in the text: `PROFILE` where a variable is `PROFILE_ENDPOINT`; the name in a row or of a section.
    pub label: Option<Box<str>>,
    /// The values, at most one for a part.
    pub values: Vec<Value>,
    /// The environment of Astra that an address with the database's ID names.
    pub environment: Option<Environment>,
}

/// A value at its place in the text. No `Debug`: it may be the token.
#[derive(Clone)]
pub(super) struct Occurrence {
    pub(super) value: Value,
    beside: Beside,
}

/// The label and the address that a value has.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Beside {
    label: Option<Box<str>>,
    /// The number of the address that it is in.
    address: Option<usize>,
}

impl Beside {
    pub(super) fn set_label(&mut self, label: Option<&str>) {
        if self.label.as_deref() != label {
            self.label = label.map(Into::into);
        }
    }

    pub(super) fn set_address(&mut self, address: Option<usize>) {
        self.address = address;
    }

    pub(super) fn put(&self, value: &Value, order: &mut Vec<Occurrence>) {
        const MOST: usize = 256;
        if order.len() < MOST {
            order.push(Occurrence { value: value.clone(), beside: self.clone() });
        }
    }
}

impl Recognised {
    /// The databases of a text that has several IDs, each with the values that are its own: in its address, under the same
    /// label, or in the same row, block or section. Empty where there is one database, or none.
    #[must_use]
    pub fn databases(&self) -> Vec<Candidate> {
        let Choice::Several(ids, _) = self.choice(Part::DatabaseId) else { return Vec::new() };
        let records = self.records();
        let mut databases: Vec<Candidate> = ids.iter().map(|id| self.database(id, &records)).collect();
        let labels: Vec<_> = databases.iter().map(|one| one.label.clone()).collect();
        for database in &mut databases {
            // A name that several have tells none from the others.
            if labels.iter().filter(|label| **label == database.label).count() > 1 {
                database.label = None;
            }
        }
        // A value that the text has once is of all of them, unless it says of which.
        for part in [Part::Keyspace, Part::Token] {
            if let Choice::One(value, _) = self.choice(part)
                && !self.is_of_one(&value, &databases)
            {
                for database in &mut databases {
                    database.values.retain(|own| *own != value);
                }
            }
        }
        databases
    }

    /// Whether a value is one database's alone: it is in its address, or under its label.
    #[must_use]
    pub fn is_of_one(&self, value: &Value, databases: &[Candidate]) -> bool {
        let is_bound = |one: &Occurrence| {
            let is_label = |database: &Candidate| database.label.is_some() && database.label == one.beside.label;
            one.beside.address.is_some() || databases.iter().any(is_label)
        };
        let mut occurrences = self.order.iter().filter(|one| one.value == *value);
        databases.iter().filter(|database| database.values.contains(value)).count() == 1 && occurrences.all(is_bound)
    }

    /// One of several values of a part, with its name in the text.
    #[must_use]
    pub fn candidate(&self, value: Value) -> Candidate {
        let of_value = self.order.iter().find(|one| one.value == value);
        let label = of_value.and_then(|one| one.beside.label.clone()).filter(|label| self.is_shown(label));
        Candidate { label, environment: self.environment(Some(&value)), values: vec![value] }
    }

    fn database(&self, id: &Value, records: &[Vec<&Occurrence>]) -> Candidate {
        let own = || records.iter().filter(|record| record.iter().any(|one| one.value == *id)).flatten();
        let mut values = vec![id.clone()];
        for part in [Part::Region, Part::Keyspace, Part::Token] {
            let mut of_part = own().filter(|one| one.value.part() == part);
            if let Some(first) = of_part.next()
                && of_part.all(|one| one.value == first.value)
            {
                values.push(first.value.clone());
            }
        }
        let label = own().filter(|one| one.value == *id).find_map(|one| one.beside.label.clone());
        Candidate { label: label.filter(|label| self.is_shown(label)), environment: self.environment(Some(id)), values }
    }

    /// The values in groups that belong together: of one address, of one label, or one after the other, until one comes for a
    /// part that the group has.
    fn records(&self) -> Vec<Vec<&Occurrence>> {
        let mut records: Vec<Vec<&Occurrence>> = Vec::new();
        for one in &self.order {
            let fits = |record: &Vec<&Occurrence>| {
                record.iter().all(|other| other.value.part() != one.value.part() || other.value == one.value)
            };
            let has = |record: &Vec<&Occurrence>, same: fn(&Beside, &Beside) -> bool| {
                record.iter().any(|other| same(&other.beside, &one.beside))
            };
            let is_of_address: fn(&Beside, &Beside) -> bool = |a, b| b.address.is_some() && a.address == b.address;
            let is_of_label: fn(&Beside, &Beside) -> bool = |a, b| b.label.is_some() && a.label == b.label;
            let place = records
                .iter()
                .rposition(|record| has(record, is_of_address))
                .or_else(|| records.iter().rposition(|record| has(record, is_of_label) && fits(record)))
                .or_else(|| {
                    let last = records.len().checked_sub(1)?;
                    let is_unlabelled =
                        one.beside.label.is_none() || records[last].iter().all(|of| of.beside.label.is_none());
                    (is_unlabelled && fits(&records[last])).then_some(last)
                });
            match place {
                Some(place) => records[place].push(one),
                None => records.push(vec![one]),
            }
        }
        records
    }

    /// Whether a label may be shown: it is a word or two, and no part of a secret.
    fn is_shown(&self, label: &str) -> bool {
        const LONGEST: usize = 24;
        let is_of_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ' ' | '.');
        !has_number_within(label) && label.len() <= LONGEST && label.chars().all(is_of_word) && !self.is_of_token(label)
    }
}
