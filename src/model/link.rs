//! `Link`: what the address of the page carries behind its `#`.

use super::{LinkSecret, Prefill};
use crate::domain::Driver;
use std::fmt;
use url::form_urlencoded::{self, byte_serialize};

/// `#id=…&region=…&keyspace=…&driver=…`, each where it is there. An empty value is none. Other names are left out, and so
/// is a token, whatever it is called and wherever it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// What the fields are to hold.
    pub prefill: Prefill,
    /// Whether a secret was in the address.
    pub secret: LinkSecret,
}

impl Link {
    /// Reads what stands behind the `#` of an address. `None` where nothing of it is a link's.
    #[must_use]
    pub fn read(fragment: &str) -> Option<Self> {
        const LONGEST: usize = 1_000;
        let mut link = Self::default();
        for (name, value) in form_urlencoded::parse(fragment.trim_start_matches('#').as_bytes()) {
            let holds_token = [&name, &value].iter().any(|text| text.contains("AstraCS"));
            let part = match &*name {
                _ if holds_token || name.to_ascii_lowercase().ends_with("token") => {
                    link.secret = LinkSecret::LeftOut;
                    continue;
                }
                "id" => &mut link.prefill.database_id,
                "region" => &mut link.prefill.region,
                "keyspace" => &mut link.prefill.keyspace,
                "driver" => {
                    link.prefill.driver = Driver::from_key(&value);
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
        let Prefill { database_id, region, keyspace, driver } = &self.prefill;
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
