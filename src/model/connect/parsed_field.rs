//! `ParsedField`: what was read of a field's text. The one place of the model that parses one.

use super::{Field, Notes, Warning};
use crate::model::{Msg, counted, sentence::with_commas, text_of};
use astra_programs::ProjectName;
use astra_uri::{Diagnostic, Fix, Part, Reveal, Severity, Value, credentials::ApplicationToken};
use std::rc::Rc;

/// A field's value, if its text has one, and what is noted of the text. No `Debug`: the value may be the token.
pub(in crate::model) struct ParsedField {
    pub(super) value: Option<FieldValue>,
    pub(super) notes: Rc<Notes>,
}

/// The value of a field.
pub(super) enum FieldValue {
    Part(Value),
    ProjectName(ProjectName),
}

impl ParsedField {
    pub(super) fn of(field: Field, text: &str) -> Self {
        counted::parse(field);
        let (value, notes) = match field {
            Field::Part(part) => match part.parse(text) {
                Ok(read) => accepted(FieldValue::Part(read.value), &read.diagnostics),
                Err(error) => refused(error.message()),
            },
            Field::ProjectName => match ProjectName::parse(text) {
                Ok(read) => accepted(FieldValue::ProjectName(read.value), &read.diagnostics),
                Err(error) => refused(text_of(&error)),
            },
        };
        let is_hidden = value.is_none() && !field.is_secret() && ApplicationToken::is_within(text);
        Self { value, notes: Rc::new(Notes { is_hidden, ..notes }) }
    }
}

fn refused(error: String) -> (Option<FieldValue>, Notes) {
    (None, Notes { error: Some(error), ..Notes::default() })
}

fn accepted(value: FieldValue, diagnostics: &[Diagnostic]) -> (Option<FieldValue>, Notes) {
    let (notes, warnings): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        diagnostics.iter().partition(|one| one.severity() == Severity::Note);
    let clauses: Vec<String> = notes.into_iter().map(Diagnostic::message).collect();
    let introduction = match &value {
        FieldValue::Part(value) if value.part().is_secret() => "Read with ".to_owned(),
        FieldValue::Part(value) => ["Read as ", &value.text(Reveal::Masked), ": "].concat(),
        FieldValue::ProjectName(name) => format!("Read as {name}: "),
    };
    let place = match &value {
        // A warning names the place already.
        FieldValue::Part(Value::Region(region)) if warnings.is_empty() => region.known(),
        _ => None,
    };
    let notes = Notes {
        error: None,
        warnings: warnings.into_iter().map(warning).collect(),
        reading: (!clauses.is_empty()).then(|| introduction + &with_commas(&clauses)),
        place: place.map(|known| text_of(known)),
        is_readable: true,
        is_hidden: false,
    };
    (Some(value), notes)
}

fn warning(diagnostic: &Diagnostic) -> Warning {
    let action = match (diagnostic.fix(), diagnostic.part) {
        (Fix::Region(region), Some(Part::Region)) => Some((["Use ", region].concat(), Msg::RegionTaken(region))),
        _ => None,
    };
    Warning { text: diagnostic.message(), action }
}
