//! `Link`: what the address of the page carries after its `#`. It has no place for a secret.

use super::{Connect, Field};
use crate::model::text_of;
use astra_uri::{Deployment, Draft, Driver, Part, Reveal};
use std::fmt;
use url::form_urlencoded;

/// `#id=…&region=…&keyspace=…&driver=…`, each where it is there. An empty value is none. Other names are omitted, and so
/// is a token, whatever it is called and wherever it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// The values for the fields: database ID, region, keyspace, and no secret.
    pub draft: Draft,
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

/// The names of the values in an address.
const NAMES: [(&str, Part); 3] = [("id", Part::DatabaseId), ("region", Part::Region), ("keyspace", Part::Keyspace)];

impl Link {
    /// Reads what follows the `#` of an address. A value is taken only if it is one. `None` where nothing of it is a link's.
    #[must_use]
    pub fn read(fragment: &str) -> Option<Self> {
        let mut link = Self::default();
        for (name, value) in form_urlencoded::parse(fragment.trim_start_matches('#').as_bytes()) {
            let holds_token = [&name, &value].iter().any(|text| text.contains("AstraCS"));
            if holds_token || name.to_ascii_lowercase().ends_with("token") {
                link.secret = LinkSecret::Omitted;
            } else if name == "driver" {
                link.driver = Driver::from_key(&value);
            } else if let Some((_, part)) = NAMES.iter().find(|(known, _)| *known == name)
                && let Ok(read) = part.parse(&value)
            {
                link.draft.set(read.value);
            }
        }
        (link != Self::default()).then_some(link)
    }
}

/// Writes it, without a secret: there is none.
impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = '#';
        // No value of these has a character that means something in an address.
        for (name, part) in NAMES {
            if let Some(value) = self.draft.get(part) {
                write!(f, "{separator}{name}={}", *value.text(Reveal::Masked))?;
                separator = '&';
            }
        }
        self.driver.map_or(Ok(()), |driver| write!(f, "{separator}driver={}", driver.key()))
    }
}

impl fmt::Display for LinkSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "",
            Self::Omitted => {
                "the link held a token: it was omitted, and removed from the address; anyone who had the link can use it"
            }
        })
    }
}

impl Connect {
    /// The link to this page with the values that can be read.
    #[must_use]
    pub fn link(&self, driver: Driver) -> Link {
        let mut draft = Draft::default();
        for value in NAMES.iter().filter_map(|(_, part)| self.value(Field::Part(*part))) {
            draft.set(value.clone());
        }
        Link { draft, driver: Some(driver), secret: LinkSecret::None }
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

    /// The fragment for the address, where it differs from the present one.
    pub(in crate::model) fn next_fragment(&mut self, driver: Driver) -> Option<String> {
        self.fragment.as_ref()?;
        let next = Some(text_of(&self.link(driver)));
        if self.fragment == next {
            return None;
        }
        self.fragment.clone_from(&next);
        next
    }

    /// Takes the values of a link.
    pub(in crate::model) fn open_link(&mut self, link: &Link) {
        self.choose_deployment(Deployment::Astra);
        link.draft.values().for_each(|value| self.put_value(value));
        // The address has what the link had, and not yet what was read of it.
        (self.fragment, self.link_secret) = (Some(String::new()), link.secret);
    }
}
