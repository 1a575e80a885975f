//! `Link`: what the address of the page carries after its `#`. It has no place for a secret.

use super::{Connect, Field};
use crate::model::{Choice, Screen, text_of};
use astra_uri::{Draft, Driver, Environment, Part, Reveal, Severity, Value, credentials::ApplicationToken};
use std::fmt;
use url::form_urlencoded;

/// `#id=…&region=…&keyspace=…&driver=…&view=…`, each where it is there. A value is taken only if it is one to the letter: nothing is
/// corrected, and nothing is split. Other names are omitted, and so is a token, whatever it is called and wherever it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// The values for the fields: database ID, region, keyspace, and no secret.
    pub draft: Draft,
    /// The driver to be chosen.
    pub driver: Option<Driver>,
    /// The view to be shown.
    pub screen: Option<Screen>,
    /// The program to be shown, by the keys `file` and `credentials`. No link of this page has them: a page around it asks for
    /// them.
    pub choices: Vec<Choice>,
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
            if may_be_secret(&name, &value) {
                link.secret = LinkSecret::Omitted;
            } else if name == "driver" {
                link.driver = Driver::from_key(&value);
            } else if name == "file" || name == "credentials" {
                link.choices.extend(Choice::from_keys(&name, &value));
            } else if name == "view" {
                link.screen = Screen::from_key(&value);
            } else if let Some((_, part)) = NAMES.iter().find(|(known, _)| *known == name)
                && let Some(value) = exact(*part, &value)
            {
                link.draft.set(value);
            }
        }
        (link != Self::default()).then_some(link)
    }
}

/// Whether a parameter holds a secret by its name, or a token by its value.
fn may_be_secret(name: &str, value: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["token", "password", "secret"].iter().any(|word| name.ends_with(word))
        || [&name, value].iter().any(|text| ApplicationToken::is_within(text))
}

/// The value that a text is to the letter.
fn exact(part: Part, text: &str) -> Option<Value> {
    let read = part.parse(text).ok()?;
    let is_corrected = read.of(Severity::Note).next().is_some();
    Some(read.value).filter(|value| !is_corrected && !may_be_of_a_token(value))
}

/// Whether a keyspace or a region looks like a piece of a token: its 24 letters, or many of its digits.
fn may_be_of_a_token(value: &Value) -> bool {
    let (Value::Keyspace(_) | Value::Region(_)) = value else { return false };
    let text = value.text(Reveal::Masked);
    let has = |kind: fn(&u8) -> bool| text.bytes().any(|byte| kind(&byte));
    let are = |kind: fn(&u8) -> bool| text.bytes().all(|byte| kind(&byte));
    let is_mixed = has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase) || matches!(value, Value::Region(_));
    text.len() == ApplicationToken::LETTERS && are(u8::is_ascii_alphabetic) && is_mixed
        || text.len() > ApplicationToken::LETTERS && are(u8::is_ascii_hexdigit)
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
        if let Some(driver) = self.driver {
            write!(f, "{separator}driver={}", driver.key())?;
            separator = '&';
        }
        // The first view goes without saying.
        let screen = self.screen.filter(|screen| *screen != Screen::default());
        screen.map_or(Ok(()), |screen| write!(f, "{separator}view={}", screen.key()))
    }
}

impl fmt::Display for LinkSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "",
            Self::Omitted => {
                "the link held a secret: it was omitted, and removed from the address. The browser's history may keep it, and \
                 anyone who had the link can use it: revoke the token in Astra"
            }
        })
    }
}

impl Connect {
    /// The link to this page with the values that can be read, this driver and this view.
    #[must_use]
    pub fn link(&self, driver: Driver, screen: Screen) -> Link {
        let mut draft = Draft::default();
        // A link has no place for another environment than production, and its ID would be looked for there.
        let is_of_production = self.environment() == Environment::Production;
        let is_of_link = |part: &Part| is_of_production || *part != Part::DatabaseId;
        let parts = NAMES.iter().map(|(_, part)| *part).filter(is_of_link);
        for value in parts.filter_map(|part| self.value(Field::Part(part))).filter(|value| !may_be_of_a_token(value)) {
            draft.set(value.clone());
        }
        Link { draft, driver: Some(driver), screen: Some(screen), ..Link::default() }
    }

    /// Whether the address carries the values: the page was opened by a link with some, or a link to it was asked for.
    #[must_use]
    pub fn is_linked(&self) -> bool {
        self.is_linked
    }

    /// Whether the link that opened the page held a secret.
    #[must_use]
    pub fn link_secret(&self) -> LinkSecret {
        self.link_secret
    }

    /// From now on the address carries the values.
    pub(in crate::model) fn begin_to_link(&mut self) {
        self.is_linked = true;
    }

    /// The fragment for the address, where it differs from the present one. It waits while something is being typed: a token
    /// in a wrong field begins like a name.
    pub(in crate::model) fn next_fragment(&mut self, driver: Driver, screen: Screen) -> Option<String> {
        if self.is_typing {
            return None;
        }
        let link =
            if self.is_linked { self.link(driver, screen) } else { Link { screen: Some(screen), ..Link::default() } };
        let next = text_of(&link);
        (next != self.fragment).then(|| {
            self.fragment.clone_from(&next);
            next
        })
    }

    /// A link has come in the address, which is empty now: it is to carry what the fields have, if it carried values at all.
    pub(in crate::model) fn restore_address(&mut self, link: Option<&Link>) {
        self.fragment = String::new();
        let Some(link) = link else { return };
        if link.secret == LinkSecret::Omitted {
            self.link_secret = LinkSecret::Omitted;
        }
        self.is_linked |= *link != Link { screen: link.screen, ..Link::default() };
    }
}
