//! `Reading`: how a field reads what stands in it, in the words of the page, whatever the field is for.

use super::{Field, Form};
use crate::domain::{
    ApplicationToken, BaseUrl, Correction, DatabaseId, Keyspace, MASKED_PASSWORD, MASKED_TOKEN, Parsed, Password,
    ProjectName, Region, RegionWarning, Username,
};
use std::fmt::Display;

/// The outcome of a reading. A secret is shown masked.
pub(super) struct Reading {
    /// The value, or the words of why there is none.
    pub(super) value: Result<String, String>,
    /// What was put right.
    pub(super) corrections: Vec<Correction>,
    /// What is unusual, each with the region that may have been meant.
    pub(super) warnings: Vec<(String, Option<&'static str>)>,
}

impl Form {
    /// Reads what stands in a field.
    pub(super) fn read(&self, field: Field) -> Reading {
        let text = self.text(field);
        match field {
            Field::DatabaseId => reading(DatabaseId::parse(text), |id| words(id), nothing),
            Field::Region => {
                reading(Region::parse(text), |region| region.as_str().to_owned(), RegionWarning::suggestion)
            }
            Field::Keyspace => reading(Keyspace::parse(text), |keyspace| keyspace.as_str().to_owned(), nothing),
            Field::Token => reading(ApplicationToken::parse(text), |_| MASKED_TOKEN.to_owned(), nothing),
            Field::BaseUrl => reading(BaseUrl::parse(text), |url| words(url), nothing),
            Field::Username => reading(Username::parse(text), |name| name.as_str().to_owned(), nothing),
            Field::Password => reading(Password::parse(text), |_| MASKED_PASSWORD.to_owned(), nothing),
            Field::ProjectName => reading(ProjectName::parse(text), |name| words(name), nothing),
        }
    }
}

fn reading<T, W: Display, E: Display>(
    outcome: Result<Parsed<T, W>, E>,
    show: fn(&T) -> String,
    suggestion: fn(&W) -> Option<&'static str>,
) -> Reading {
    match outcome {
        Err(error) => Reading { value: Err(words(&error)), corrections: Vec::new(), warnings: Vec::new() },
        Ok(Parsed { value, corrections, warnings }) => Reading {
            value: Ok(show(&value)),
            corrections,
            warnings: warnings.iter().map(|warning| (words(warning), suggestion(warning))).collect(),
        },
    }
}

fn nothing<W>(_: &W) -> Option<&'static str> {
    None
}

/// One function for all types: the page is smaller by a kilobyte for each that is not made anew.
pub(super) fn words(said: &dyn Display) -> String {
    said.to_string()
}
