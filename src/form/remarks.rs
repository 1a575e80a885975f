//! `Remarks`: what the page says beside a field.

use super::{Field, Form, Msg};
use crate::domain::{
    ApplicationToken, Correction, DatabaseId, Environment, Keyspace, Parsed, Region, RegionError, RegionWarning,
};
use std::fmt;

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

    /// The problems that are shown, in the order of the page.
    #[must_use]
    pub fn shown_problems(&self) -> Vec<(Field, String)> {
        Field::ALL.into_iter().filter_map(|field| Some((field, self.remarks(field).error?))).collect()
    }

    pub(super) fn shows_problem(&self, field: Field) -> bool {
        self.remarks(field).error.is_some()
    }

    pub(super) fn problem(&self, field: Field) -> Option<String> {
        self.all_remarks(field).error
    }

    fn all_remarks(&self, field: Field) -> Remarks {
        let text = self.text(field);
        match field {
            Field::DatabaseId => of_reading(DatabaseId::parse(text), read_as, |_| None),
            Field::Region => of_region(Region::parse(text)),
            Field::Keyspace => of_reading(Keyspace::parse(text), read_as, |_| None),
            Field::Token => of_reading(ApplicationToken::parse(text), |_| "Read with ".to_owned(), |_| None),
        }
    }
}

fn of_region(reading: Result<Parsed<Region, RegionWarning>, RegionError>) -> Remarks {
    let place = reading.as_ref().ok().and_then(|parsed| parsed.value.known()).map(ToString::to_string);
    let remarks = of_reading(reading, read_as, |warning| {
        let suggestion = warning.suggestion()?;
        Some((format!("Use {suggestion}"), Msg::RegionTaken(suggestion)))
    });
    // A warning names the place already.
    Remarks { place: place.filter(|_| remarks.warnings.is_empty()), ..remarks }
}

/// `introduction` is what stands before the corrections; `action` is what can be done about a warning.
fn of_reading<T, W: fmt::Display, E: fmt::Display>(
    reading: Result<Parsed<T, W>, E>,
    introduction: impl Fn(&T) -> String,
    action: impl Fn(&W) -> Option<(String, Msg)>,
) -> Remarks {
    match reading {
        Err(error) => Remarks { error: Some(error.to_string()), ..Remarks::default() },
        Ok(Parsed { value, corrections, warnings }) => Remarks {
            warnings: warnings
                .iter()
                .map(|warning| Warning { text: warning.to_string(), action: action(warning) })
                .collect(),
            reading: clauses(&corrections).map(|clauses| introduction(&value) + &clauses),
            is_readable: true,
            ..Remarks::default()
        },
    }
}

fn read_as(value: &impl fmt::Display) -> String {
    format!("Read as {value}: ")
}

fn clauses(corrections: &[Correction]) -> Option<String> {
    let clauses: Vec<String> = corrections.iter().map(ToString::to_string).collect();
    (!clauses.is_empty()).then(|| clauses.join(", "))
}
