//! Values from outside: of a link, or of the page around this one. They fill fields that the user has not touched, and wait
//! for a click where they would change anything else.

use super::{Connect, Field, Warning};
use crate::model::Msg;
use astra_uri::{Deployment, Draft, Driver, Value};

/// Who put a text into a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// The user: by typing, pasting, choosing or confirming.
    #[default]
    User,
    /// A link, or the page around this one, and the user has not confirmed it.
    Outside,
}

/// Values from outside that wait for the user's click. Not a secret among them: a link has no place for one.
#[derive(Default)]
pub(super) struct Offer {
    draft: Draft,
    driver: Option<Driver>,
}

impl Connect {
    /// Takes values from outside. Each goes into its field, if the user has not touched that and `may_fill`; else it is offered.
    pub(in crate::model) fn take_from_outside(&mut self, draft: &Draft, may_fill: bool) {
        let may_fill = may_fill && self.deployment == Deployment::Astra && !self.is_typing;
        for value in draft.values() {
            let field = Field::Part(value.part());
            if self.value(field) == Some(value) {
                continue;
            }
            if may_fill && !self.input(field).is_of_user() {
                self.put_value(value);
                self.inputs[field.index()].origin = Origin::Outside;
            } else {
                self.offer.draft.set(value.clone());
            }
        }
    }

    /// A driver from outside waits for the user's click; `None` where it is the chosen one.
    pub(in crate::model) fn offer_driver(&mut self, driver: Option<Driver>) {
        self.offer.driver = driver;
    }

    /// The values that are offered and that the fields do not have yet.
    pub fn offered(&self) -> impl Iterator<Item = &Value> {
        self.offer.draft.values().filter(|value| self.value(Field::Part(value.part())) != Some(value))
    }

    /// The driver that is offered.
    #[must_use]
    pub fn offered_driver(&self) -> Option<Driver> {
        self.offer.driver
    }

    /// The user takes what is offered: these values are the user's own from now on. Gives the driver among them.
    pub(in crate::model) fn take_offer(&mut self) -> Option<Driver> {
        let Offer { draft, driver } = std::mem::take(&mut self.offer);
        if draft.values().next().is_some() {
            self.choose_deployment(Deployment::Astra);
        }
        draft.values().for_each(|value| self.put_value(value));
        driver
    }

    /// The user does not want what is offered.
    pub(in crate::model) fn decline_offer(&mut self) {
        self.offer = Offer::default();
    }

    /// The user confirms the value of a field.
    pub(in crate::model) fn confirm(&mut self, field: Field) {
        self.inputs[field.index()].origin = Origin::User;
    }

    /// Who put the text into a field.
    #[must_use]
    pub fn origin(&self, field: Field) -> Origin {
        self.input(field).origin
    }

    /// The warning that a field's value is not the user's own.
    #[must_use]
    pub fn origin_warning(&self, field: Field) -> Option<Warning> {
        (self.origin(field) == Origin::Outside).then(|| Warning {
            text: "this came with a link or from the page around".to_owned(),
            action: Some(("Keep it".to_owned(), Msg::OriginConfirmed(field))),
        })
    }
}
