//! The environment of Astra: that of the address which named it, and of no other.

use super::{Connect, Field, Warning};
use crate::model::Msg;
use astra_uri::{Environment, Value};

/// The environment that an address named, with the database ID in it; without one where the address had none.
#[derive(Clone)]
pub(super) struct EndpointEnvironment {
    id: Option<Value>,
    environment: Environment,
}

impl Connect {
    /// The environment that the endpoint belongs to: once another ID is in its field, it is production again.
    #[must_use]
    pub fn environment(&self) -> Environment {
        let is_of_it =
            |named: &&EndpointEnvironment| named.id.is_none() || named.id.as_ref() == self.value(Field::DATABASE_ID);
        self.named.as_ref().filter(is_of_it).map(|named| named.environment).unwrap_or_default()
    }

    /// The warning that the endpoint is not one of production, which is shown beside the database ID.
    #[must_use]
    pub fn environment_warning(&self) -> Option<Warning> {
        let environment = self.environment();
        (environment != Environment::Production).then(|| Warning {
            text: format!("this endpoint is in Astra's {environment} environment"),
            action: Some(("Use production".to_owned(), Msg::ProductionChosen)),
        })
    }

    /// An address has named this environment, and filled in the database ID that is there now.
    pub(super) fn name_environment(&mut self, environment: Option<Environment>) {
        if let Some(environment) = environment {
            self.named = Some(EndpointEnvironment { id: self.value(Field::DATABASE_ID).cloned(), environment });
        }
    }

    /// An ID has come without an address: of an address that had none, the environment does not hold for it.
    pub(super) fn forget_environment_without_id(&mut self) {
        self.named.take_if(|named| named.id.is_none());
    }

    /// No address names the environment any more.
    pub(in crate::model) fn forget_environment(&mut self) {
        self.named = None;
    }
}
