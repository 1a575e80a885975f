//! Values from outside: of a link, or of the page around this one. They fill fields that the user has not touched, and wait
//! for a click where they would change anything else.

use super::{Connect, Field, Input, Warning};
use crate::model::Msg;
use astra_uri::{Deployment, Draft, Driver, Part, Value};
use zeroize::Zeroizing;

/// Who put a text into a field, or emptied it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// Nobody yet: it has the text that the page begins with.
    #[default]
    Page,
    /// The user: by typing, pasting, choosing or confirming.
    User,
    /// A link, or the page around this one, and the user has not confirmed it.
    Outside,
}

/// Who asks for values from outside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::model) enum Asker {
    /// A link, which asks for all of its values at once.
    #[default]
    Link,
    /// The page around this one, which asks for one after another.
    Host,
}

/// Values from outside that wait for the user's click: those of one link, or of the page around. Not a secret among them: a
/// link has no place for one.
#[derive(Default)]
pub(super) struct Offer {
    asker: Asker,
    draft: Draft,
    driver: Option<Driver>,
}

impl Connect {
    /// Takes values from outside, in the place of those that another offered. Each goes into its field, if the user has not
    /// touched that and `may_fill`; else it is offered. A database is one: with its ID, all is offered that would come beside
    /// another one of the user, and nothing stays of one that came before.
    pub(in crate::model) fn take_from_outside(&mut self, asker: Asker, draft: &Draft, may_fill: bool) {
        let is_new = |value: &Value| self.value(Field::Part(value.part())) != Some(value);
        // Browsers tell of the page's own address, too, where it was changed often.
        if !draft.values().any(is_new) {
            return;
        }
        if (asker, self.offer.asker) != (Asker::Host, Asker::Host) {
            self.offer = Offer { asker, ..Offer::default() };
        }
        let brings_id = draft.get(Part::DatabaseId).is_some();
        let may_fill = may_fill
            && self.deployment == Deployment::Astra
            && !self.is_typing
            && !(brings_id && self.is_beside_a_database_of_the_user(draft));
        if may_fill && draft.get(Part::DatabaseId).is_some_and(|id| self.value(Field::DATABASE_ID) != Some(id)) {
            self.empty_what_came_from_outside();
        }
        for value in draft.values() {
            let field = Field::Part(value.part());
            if self.value(field) == Some(value) {
                continue;
            }
            if may_fill && self.origin(field) != Origin::User {
                self.put_value(value);
                self.inputs[field.index()].origin = Origin::Outside;
            } else {
                self.offer.draft.set(value.clone());
            }
        }
    }

    /// Whether the user has put something else than this into a field that says which database is meant.
    fn is_beside_a_database_of_the_user(&self, draft: &Draft) -> bool {
        let differs = |field: &Field| match field {
            Field::Part(part) => self.value(*field) != draft.get(*part) && self.origin(*field) == Origin::User,
            Field::ProjectName => false,
        };
        Self::DATABASE.iter().any(differs)
    }

    fn empty_what_came_from_outside(&mut self) {
        for field in Field::ALL {
            if self.origin(field) == Origin::Outside {
                self.inputs[field.index()] = Input { origin: Origin::Page, ..Input::new(field, Zeroizing::default()) };
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
        let values: Vec<Value> = self.offered().cloned().collect();
        let Offer { driver, .. } = std::mem::take(&mut self.offer);
        if !values.is_empty() {
            self.choose_deployment(Deployment::Astra);
        }
        for value in &values {
            self.put_value(value);
        }
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
            text: "from a link or the host page".to_owned(),
            action: Some(("Keep it".to_owned(), Msg::OriginConfirmed(field))),
        })
    }
}
