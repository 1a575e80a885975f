//! `Prefill`: what a link may fill in. It has no place for a secret.

use super::{Field, Form};
use crate::domain::{Deployment, Driver};
use std::fmt;
use zeroize::Zeroizing;

/// Where a connection points, as text for the fields, and the driver.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prefill {
    /// For the field Database ID.
    pub database_id: Option<String>,
    /// For the field Region.
    pub region: Option<String>,
    /// For the field Keyspace.
    pub keyspace: Option<String>,
    /// The driver to be chosen.
    pub driver: Option<Driver>,
}

/// Whether a link held a secret. Its `Display` says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LinkSecret {
    /// It did not.
    #[default]
    None,
    /// It did; nothing of it was taken.
    LeftOut,
}

impl fmt::Display for LinkSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "",
            Self::LeftOut => {
                "the link held a token: it was left out, and taken out of the address; whoever had the link can use it"
            }
        })
    }
}

impl Form {
    /// What a link to this page carries: the values that can be read.
    #[must_use]
    pub fn prefill(&self) -> Prefill {
        let value = |field| self.read(field).value.ok();
        Prefill {
            database_id: value(Field::DatabaseId),
            region: value(Field::Region),
            keyspace: value(Field::Keyspace),
            driver: Some(self.driver),
        }
    }

    /// Whether the address carries the values: the page was opened by a link, or a link to it was asked for.
    #[must_use]
    pub fn is_linked(&self) -> bool {
        self.is_linked
    }

    /// Whether the link that opened the page held a secret.
    #[must_use]
    pub fn link_secret(&self) -> LinkSecret {
        self.link_secret
    }

    pub(super) fn take_link(&mut self, prefill: Prefill, secret: LinkSecret) {
        let Prefill { database_id, region, keyspace, driver } = prefill;
        self.choose_deployment(Deployment::Astra);
        for (field, text) in [(Field::DatabaseId, database_id), (Field::Region, region), (Field::Keyspace, keyspace)] {
            if let Some(text) = text {
                self.put(field, Zeroizing::new(text));
            }
        }
        self.driver = driver.unwrap_or(self.driver);
        (self.is_linked, self.link_secret) = (true, secret);
    }
}
