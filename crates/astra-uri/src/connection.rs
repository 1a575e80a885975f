//! `Connection`: a draft that has everything.

use crate::{Deployment, Draft, Part, Reveal, draft::joined};
use base64ct::{Base64, Encoding};
use zeroize::Zeroizing;

/// A way to reach a keyspace: a draft with every part of its deployment, and so a connection string. `Debug` shows no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection(Draft);

impl Connection {
    pub(crate) fn new(draft: Draft) -> Option<Self> {
        Part::of(draft.deployment).iter().all(|part| draft.get(*part).is_some()).then_some(Self(draft))
    }

    /// Where it leads.
    #[must_use]
    pub fn deployment(&self) -> Deployment {
        self.0.deployment
    }

    /// The connection string for Mongoose. Its memory is cleared on drop.
    #[must_use]
    pub fn uri(&self, reveal: Reveal) -> Zeroizing<String> {
        joined(&self.0.segments(reveal))
    }

    /// The API endpoint, or the base URL.
    #[must_use]
    pub fn endpoint(&self) -> String {
        joined(&self.0.endpoint()).to_string()
    }

    /// The value of a part; empty for a part that this deployment does not have. Its memory is cleared on drop.
    #[must_use]
    pub fn text(&self, part: Part, reveal: Reveal) -> Zeroizing<String> {
        let is_own = Part::of(self.deployment()).contains(&part);
        self.0.get(part).filter(|_| is_own).map(|value| value.text(reveal)).unwrap_or_default()
    }

    /// The token that the API takes in its header: on Astra the application token, else
    /// `Cassandra:<user name in base64>:<password in base64>`, standard base64 with padding of UTF-8
    /// (`UsernamePasswordTokenProvider` of astra-db-ts 2.3.0). Its memory is cleared on drop.
    #[must_use]
    pub fn header_token(&self, reveal: Reveal) -> Zeroizing<String> {
        if self.deployment() == Deployment::Astra {
            return self.text(Part::Token, reveal);
        }
        let password = self.text(Part::Password, reveal);
        let password = match reveal {
            Reveal::Plain => Zeroizing::new(Base64::encode_string(password.as_bytes())),
            Reveal::Masked | Reveal::Placeholder => password,
        };
        let username = Base64::encode_string(self.text(Part::Username, reveal).as_bytes());
        Zeroizing::new(["Cassandra:", &username, ":", &password].concat())
    }
}
