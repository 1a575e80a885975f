//! `Part`: which value of a connection is meant.

use crate::{Deployment, Diagnostic, Reading, Value, credentials};
use std::fmt;

/// A value that a connection is made of. Its `Display` is the name that the page and the diagnostics have for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The UUID of an Astra database.
    DatabaseId,
    /// Its region.
    Region,
    /// The keyspace, on Astra and elsewhere.
    Keyspace,
    /// The application token, which is a secret.
    Token,
    /// The address of a self-hosted Data API.
    BaseUrl,
    /// The user name for it.
    Username,
    /// The password for it, which is a secret.
    Password,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::DatabaseId, Self::Region, Self::Keyspace, Self::Token, Self::BaseUrl, Self::Username, Self::Password];

    /// Those that a connection of this deployment is made of, in the order of the page.
    #[must_use]
    pub const fn of(deployment: Deployment) -> [Self; 4] {
        match deployment {
            Deployment::Astra => [Self::DatabaseId, Self::Region, Self::Keyspace, Self::Token],
            Deployment::SelfHosted => [Self::BaseUrl, Self::Keyspace, Self::Username, Self::Password],
        }
    }

    /// Its name within a sentence.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::DatabaseId => "database ID",
            Self::Region => "region",
            Self::Keyspace => "keyspace",
            Self::Token => "application token",
            Self::BaseUrl => "base URL",
            Self::Username => "user name",
            Self::Password => "password",
        }
    }

    /// The article of its noun, with a space.
    pub(crate) fn article(self) -> &'static str {
        if self == Self::Token { "an " } else { "a " }
    }

    /// Whether its value must not be shown.
    #[must_use]
    pub fn is_secret(self) -> bool {
        matches!(self, Self::Token | Self::Password)
    }

    /// Reads a text as the value of this part. What each part accepts, its type says: [`credentials`].
    ///
    /// # Errors
    /// When the text is not such a value; values often entered here by mistake have their own diagnostic.
    pub fn parse(self, text: &str) -> Result<Reading<Value>, Diagnostic> {
        Ok(match self {
            Self::DatabaseId => credentials::DatabaseId::parse(text)?.map(Value::DatabaseId),
            Self::Region => credentials::Region::parse(text)?.map(Value::Region),
            Self::Keyspace => credentials::Keyspace::parse(text)?.map(Value::Keyspace),
            Self::Token => credentials::ApplicationToken::parse(text)?.map(Value::Token),
            Self::BaseUrl => credentials::BaseUrl::parse(text)?.map(Value::BaseUrl),
            Self::Username => credentials::Username::parse(text)?.map(Value::Username),
            Self::Password => credentials::Password::parse(text)?.map(Value::Password),
        })
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DatabaseId => "Database ID",
            Self::Region => "Region",
            Self::Keyspace => "Keyspace",
            Self::Token => "Application token",
            Self::BaseUrl => "Base URL",
            Self::Username => "User name",
            Self::Password => "Password",
        })
    }
}
