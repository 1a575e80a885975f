//! `Value`: the value of any part.

use super::{ApplicationToken, BaseUrl, DatabaseId, Keyspace, Password, Region, Username};
use crate::{Part, Reveal};
use std::fmt;
use zeroize::Zeroizing;

/// A value with the part that it is. `Debug` shows no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A database ID.
    DatabaseId(DatabaseId),
    /// A region.
    Region(Region),
    /// A keyspace.
    Keyspace(Keyspace),
    /// An application token.
    Token(ApplicationToken),
    /// The base URL of a self-hosted Data API.
    BaseUrl(BaseUrl),
    /// A user name.
    Username(Username),
    /// A password.
    Password(Password),
}

impl Value {
    /// The part that it is the value of.
    #[must_use]
    pub fn part(&self) -> Part {
        match self {
            Self::DatabaseId(_) => Part::DatabaseId,
            Self::Region(_) => Part::Region,
            Self::Keyspace(_) => Part::Keyspace,
            Self::Token(_) => Part::Token,
            Self::BaseUrl(_) => Part::BaseUrl,
            Self::Username(_) => Part::Username,
            Self::Password(_) => Part::Password,
        }
    }

    /// The value as its field takes it; a secret as `reveal` says. Its memory is cleared on drop.
    #[must_use]
    pub fn text(&self, reveal: Reveal) -> Zeroizing<String> {
        let shown: &dyn fmt::Display = match self {
            Self::Token(token) => return token.text(reveal),
            Self::Password(password) => return password.text(reveal),
            Self::DatabaseId(id) => id,
            Self::Region(region) => region,
            Self::Keyspace(keyspace) => keyspace,
            Self::BaseUrl(url) => url,
            Self::Username(name) => name,
        };
        Zeroizing::new(shown.to_string())
    }
}
