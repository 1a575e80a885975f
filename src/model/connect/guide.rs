//! `Guide`: where a newcomer finds the value of a field, and what comes next.

use super::{Connect, Field};
use astra_uri::Deployment;

/// The way to a value: in the Astra portal, and with the `astra` command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guide {
    /// What to do in the portal.
    pub portal: &'static str,
    /// The command of astra-cli 1 that prints it, for a database named `my_db` (`DbGetCmd`, `KeyspaceListCmd` and
    /// `TokenCreateCmd` of its source).
    pub command: &'static str,
}

impl Connect {
    /// The keyspace that every vector database begins with.
    pub const DEFAULT_KEYSPACE: &str = "default_keyspace";

    /// Whether it is offered for this field: the endpoint is there, and the keyspace is missing.
    #[must_use]
    pub fn offers_default(&self, field: Field) -> bool {
        let has_endpoint = [Field::DATABASE_ID, Field::REGION].iter().all(|field| self.value(*field).is_some());
        let is_missing = field == Field::KEYSPACE && self.text(field).is_empty();
        is_missing && has_endpoint && self.deployment == Deployment::Astra
    }

    /// The field that is to be filled in next, after a paste that has filled some and leaves nothing to be chosen: the first that is
    /// missing.
    pub(in crate::model) fn next_after_paste(&self) -> Option<Field> {
        let pasted = self.pasted().filter(|pasted| !pasted.filled.is_empty() && pasted.open.is_empty())?;
        if pasted.waiting().is_some() || self.can_fix() {
            return None;
        }
        self.first_missing()
    }

    /// The field to go on with once the user has chosen among several values; `None` while another choice is open.
    pub(in crate::model) fn next_after_choice(&self) -> Option<Field> {
        let waits = self.pasted().is_some_and(|pasted| !pasted.is_skipped) && self.unfilled_choices().next().is_some();
        self.first_missing().filter(|_| !waits)
    }

    fn first_missing(&self) -> Option<Field> {
        self.fields().into_iter().find(|field| self.text(*field).is_empty())
    }
}

impl Field {
    /// The way to its value; `None` where the hint says all, because nothing of it is Astra's.
    #[must_use]
    pub fn guide(self, deployment: Deployment) -> Option<Guide> {
        if deployment == Deployment::SelfHosted {
            return None;
        }
        let (portal, command) = match self {
            Self::DATABASE_ID => (
                "Open your database at astra.datastax.com. Database Details shows its API endpoint, which begins with the ID: \
                 copy the whole endpoint into this field.",
                "astra db get my_db --key id",
            ),
            Self::REGION => (
                "The API endpoint under Database Details has it between the ID and .apps.astra.datastax.com.",
                "astra db get my_db --key region",
            ),
            Self::KEYSPACE => (
                "Open your database, then its Data Explorer: the keyspaces are in the list at its top.",
                "astra db list-keyspaces my_db",
            ),
            Self::TOKEN => (
                "Under Database Details, choose Generate Token and copy it at once: Astra shows it only then. The long text \
                 that begins with AstraCS: is the one, not the client ID and not the client secret.",
                "astra token create --role \"Database Administrator\"",
            ),
            Self::Part(_) | Self::ProjectName => return None,
        };
        Some(Guide { portal, command })
    }
}
