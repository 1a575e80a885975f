//! `Remarks`: what the page says beside a field.

use super::{
    Field, Form, Msg,
    reading::{Reading, words},
};
use crate::domain::{Environment, KnownRegion};

/// What is said beside a field: nothing while it is first being typed.
#[derive(Clone, Default, PartialEq)]
pub struct Remarks {
    /// Why it cannot be read.
    pub error: Option<String>,
    /// What is unusual about it.
    pub warnings: Vec<Warning>,
    /// What was put right in the reading.
    pub reading: Option<String>,
    /// Where a known region is. Said as soon as it is known.
    pub place: Option<String>,
    /// Whether the field can be read. Said as soon as it is so.
    pub is_readable: bool,
}

/// Something unusual, and what can be done about it with one click.
#[derive(Clone, PartialEq)]
pub struct Warning {
    /// The words.
    pub text: String,
    /// The label of a button, and what pressing it means.
    pub action: Option<(String, Msg)>,
}

impl Form {
    /// What is to be said beside a field now.
    #[must_use]
    pub fn remarks(&self, field: Field) -> Remarks {
        let mut remarks = self.all_remarks(field);
        if !self.inputs[field as usize].is_settled {
            let Remarks { place, is_readable, .. } = remarks;
            remarks = Remarks { place, is_readable, ..Remarks::default() };
        }
        if field == Field::DatabaseId && self.environment != Environment::Production {
            remarks.warnings.push(Warning {
                text: format!("this endpoint is in Astra's {} environment", self.environment),
                action: Some(("Use production".to_owned(), Msg::ProductionChosen)),
            });
        }
        remarks
    }

    /// The problems of the connection that are shown, in the order of the page.
    #[must_use]
    pub fn shown_problems(&self) -> Vec<(Field, String)> {
        self.fields().into_iter().filter_map(|field| Some((field, self.remarks(field).error?))).collect()
    }

    pub(super) fn shows_problem(&self, field: Field) -> bool {
        self.remarks(field).error.is_some()
    }

    pub(super) fn problem(&self, field: Field) -> Option<String> {
        self.read(field).value.err()
    }

    fn all_remarks(&self, field: Field) -> Remarks {
        let Reading { value, corrections, warnings } = self.read(field);
        let value = match value {
            Err(error) => return Remarks { error: Some(error), ..Remarks::default() },
            Ok(value) => value,
        };
        let clauses: Vec<String> = corrections.iter().map(|each| words(each)).collect();
        let introduction = if field.is_secret() { "Read with ".to_owned() } else { format!("Read as {value}: ") };
        let place = if field == Field::Region { KnownRegion::named(&value) } else { None };
        Remarks {
            error: None,
            // A warning names the place already.
            place: place.filter(|_| warnings.is_empty()).map(|known| words(known)),
            warnings: warnings.into_iter().map(Warning::of).collect(),
            reading: (!clauses.is_empty()).then(|| introduction + &clauses.join(", ")),
            is_readable: true,
        }
    }
}

impl Warning {
    fn of((text, suggestion): (String, Option<&'static str>)) -> Self {
        let action = suggestion.map(|region| (format!("Use {region}"), Msg::RegionTaken(region)));
        Self { text, action }
    }
}
