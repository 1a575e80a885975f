//! `Link`: what the address of the page carries after its `#`. It has no place for a secret.

use super::{Connect, Field};
use crate::domain::{Deployment, Driver};
use std::fmt;
use url::form_urlencoded::{self, byte_serialize};
use zeroize::Zeroizing;

/// `#id=…&region=…&keyspace=…&driver=…`, each where it is there. An empty value is none. Other names are omitted, and so
/// is a token, whatever it is called and wherever it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// For the field Database ID.
    pub database_id: Option<String>,
    /// For the field Region.
    pub region: Option<String>,
    /// For the field Keyspace.
    pub keyspace: Option<String>,
    /// The driver to be chosen.
    pub driver: Option<Driver>,
    /// Whether a secret was in the address.
    pub secret: LinkSecret,
}

/// Whether a link held a secret. Its `Display` is the message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LinkSecret {
    /// It did not.
    #[default]
    None,
    /// It did; nothing of it was taken.
    Omitted,
}

impl Link {
    /// Reads what follows the `#` of an address. `None` where nothing of it is a link's.
    #[must_use]
    pub fn read(fragment: &str) -> Option<Self> {
        const LONGEST: usize = 1_000;
        let mut link = Self::default();
        for (name, value) in form_urlencoded::parse(fragment.trim_start_matches('#').as_bytes()) {
            let holds_token = [&name, &value].iter().any(|text| text.contains("AstraCS"));
            let part = match &*name {
                _ if holds_token || name.to_ascii_lowercase().ends_with("token") => {
                    link.secret = LinkSecret::Omitted;
                    continue;
                }
                "id" => &mut link.database_id,
                "region" => &mut link.region,
                "keyspace" => &mut link.keyspace,
                "driver" => {
                    link.driver = Driver::from_key(&value);
                    continue;
                }
                _ => continue,
            };
            if (1..=LONGEST).contains(&value.len()) {
                *part = Some(value.into_owned());
            }
        }
        (link != Self::default()).then_some(link)
    }
}

/// Writes it, without a secret: there is none.
impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { database_id, region, keyspace, driver, secret: _ } = self;
        let driver = driver.map(|driver| driver.key().to_owned());
        let mut separator = '#';
        for (name, value) in [("id", database_id), ("region", region), ("keyspace", keyspace), ("driver", &driver)] {
            if let Some(value) = value {
                let value: String = byte_serialize(value.as_bytes()).collect();
                write!(f, "{separator}{name}={value}")?;
                separator = '&';
            }
        }
        Ok(())
    }
}

impl fmt::Display for LinkSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "",
            Self::Omitted => {
                "the link held a token: it was left out, and taken out of the address; whoever had the link can use it"
            }
        })
    }
}

impl Connect {
    /// The link to this page with the values that can be read.
    #[must_use]
    pub fn link(&self, driver: Driver) -> Link {
        let value = |field| self.value(field).map(ToString::to_string);
        Link {
            database_id: value(Field::DatabaseId),
            region: value(Field::Region),
            keyspace: value(Field::Keyspace),
            driver: Some(driver),
            secret: LinkSecret::None,
        }
    }

    /// Whether the address carries the values: the page was opened by a link, or a link to it was asked for.
    #[must_use]
    pub fn is_linked(&self) -> bool {
        self.fragment.is_some()
    }

    /// Whether the link that opened the page held a secret.
    #[must_use]
    pub fn link_secret(&self) -> LinkSecret {
        self.link_secret
    }

    /// From now on the address carries the values.
    pub(in crate::model) fn begin_to_link(&mut self) {
        self.fragment.get_or_insert_default();
    }

    /// What the address is to carry, where it does not yet.
    pub(in crate::model) fn next_fragment(&mut self, driver: Driver) -> Option<String> {
        self.fragment.as_ref()?;
        let next = Some(self.link(driver).to_string());
        if self.fragment == next {
            return None;
        }
        self.fragment.clone_from(&next);
        next
    }

    /// Takes the values of a link.
    pub(in crate::model) fn open_link(&mut self, link: Link) {
        let fields =
            [(Field::DatabaseId, link.database_id), (Field::Region, link.region), (Field::Keyspace, link.keyspace)];
        self.choose_deployment(Deployment::Astra);
        for (field, text) in fields {
            if let Some(text) = text {
                self.put(field, Zeroizing::new(text));
            }
        }
        // The address has what the link had, and not yet what was read of it.
        (self.fragment, self.link_secret) = (Some(String::new()), link.secret);
    }
}
