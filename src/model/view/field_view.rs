//! `FieldView`: what is shown of a field. Its text is the input's own.

use super::Same;
use crate::model::{Connect, Field, Notes, Origin, ParsedField, Warning};
use astra_uri::{Deployment, Environment};
use std::rc::Rc;

/// The content shown beside a field.
#[derive(Clone, Default, PartialEq)]
pub struct FieldView {
    /// The deployment, by which its hint differs.
    pub deployment: Deployment,
    /// The notes on its text.
    pub notes: Rc<Notes>,
    /// The warning about its environment.
    pub environment: Option<Warning>,
    /// The warning that its value is not the user's own.
    pub origin: Option<Warning>,
    /// Whether the keyspace that vector databases begin with is offered for it.
    pub offers_default: bool,
}

impl FieldView {
    /// Everything that is unusual about it.
    pub fn warnings(&self) -> impl Iterator<Item = &Warning> {
        self.notes.warnings.iter().chain(&self.environment).chain(&self.origin)
    }
}

/// Its parsed text, whether the user has finished with it, who put it there, whether a value is offered for it, and the
/// environment where that is noted.
pub(super) type FieldOf = (Same<ParsedField>, bool, Origin, bool, Deployment, Environment);

pub(super) fn field_of(connect: &Connect, field: Field) -> FieldOf {
    let (parsed, is_settled) = connect.parsed(field);
    let environment = if field == Field::DATABASE_ID { connect.environment() } else { Environment::default() };
    (
        Same(Rc::clone(parsed)),
        is_settled,
        connect.origin(field),
        connect.offers_default(field),
        connect.deployment(),
        environment,
    )
}

pub(super) fn field_view(connect: &Connect, field: Field) -> FieldView {
    let environment = if field == Field::DATABASE_ID { connect.environment_warning() } else { None };
    let (deployment, notes, origin) = (connect.deployment(), connect.notes(field), connect.origin_warning(field));
    FieldView { deployment, notes, environment, origin, offers_default: connect.offers_default(field) }
}
