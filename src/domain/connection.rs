//! `Connection`: what the page makes, and the values that programs take from it.

use super::{ConnectionString, Deployment, Reveal, SelfHosted};
use zeroize::Zeroizing;

/// How programs reach a database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Connection {
    /// A database of Astra.
    Astra(ConnectionString),
    /// A Data API of one's own.
    SelfHosted(SelfHosted),
}

/// One of the values that a program takes, from the environment or as a literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// The connection string, for Mongoose.
    Uri,
    /// The API endpoint, or the base URL.
    Endpoint,
    /// The keyspace.
    Keyspace,
    /// The application token, on Astra.
    Token,
    /// The user name, for a self-hosted Data API.
    Username,
    /// The password, for a self-hosted Data API.
    Password,
}

impl Connection {
    /// Where it leads.
    #[must_use]
    pub fn deployment(&self) -> Deployment {
        match self {
            Self::Astra(_) => Deployment::Astra,
            Self::SelfHosted(_) => Deployment::SelfHosted,
        }
    }

    /// The connection string. Its memory is cleared on drop.
    #[must_use]
    pub fn text(&self, reveal: Reveal) -> Zeroizing<String> {
        match self {
            Self::Astra(string) => string.text(reveal),
            Self::SelfHosted(connection) => Zeroizing::new(connection.uri()),
        }
    }

    /// One of its values; empty for one that this deployment does not have. Its memory is cleared on drop.
    #[must_use]
    pub fn value(&self, value: Value, reveal: Reveal) -> Zeroizing<String> {
        match (self, value) {
            (_, Value::Uri) => self.text(reveal),
            (Self::Astra(string), Value::Endpoint) => Zeroizing::new(string.target().endpoint().to_string()),
            (Self::Astra(string), Value::Keyspace) => Zeroizing::new(string.target().keyspace().to_string()),
            (Self::Astra(string), Value::Token) => string.token(reveal),
            (Self::SelfHosted(own), Value::Endpoint) => Zeroizing::new(own.base_url().to_string()),
            (Self::SelfHosted(own), Value::Keyspace) => Zeroizing::new(own.keyspace().to_string()),
            (Self::SelfHosted(own), Value::Username) => Zeroizing::new(own.username().to_string()),
            (Self::SelfHosted(own), Value::Password) => own.password(reveal),
            (Self::Astra(_), Value::Username | Value::Password) | (Self::SelfHosted(_), Value::Token) => {
                Zeroizing::default()
            }
        }
    }
}

impl Value {
    /// The name of the constant that holds it in a program.
    #[must_use]
    pub fn constant(self) -> &'static str {
        match self {
            Self::Uri => "uri",
            Self::Endpoint => "endpoint",
            Self::Keyspace => "keyspace",
            Self::Token => "token",
            Self::Username => "username",
            Self::Password => "password",
        }
    }

    /// Whether it is or holds the secret.
    #[must_use]
    pub fn is_secret(self, deployment: Deployment) -> bool {
        matches!((deployment, self), (Deployment::Astra, Self::Uri) | (_, Self::Token | Self::Password))
    }

    /// The environment variable that it is taken from: on Astra, but for the first, those that `astra db create-dotenv`
    /// writes (astra-cli 0.x); elsewhere, where they have one, those of DataStax's sample apps.
    #[must_use]
    pub fn variable(self, deployment: Deployment) -> &'static str {
        match (deployment, self) {
            (Deployment::Astra, Self::Uri) => "ASTRA_URI",
            (Deployment::Astra, Self::Endpoint) => "ASTRA_DB_API_ENDPOINT",
            (Deployment::Astra, Self::Keyspace) => "ASTRA_DB_KEYSPACE",
            (_, Self::Token) => "ASTRA_DB_APPLICATION_TOKEN",
            (Deployment::SelfHosted, Self::Uri) => "DATA_API_URL",
            (Deployment::SelfHosted, Self::Endpoint) => "DATA_API_ENDPOINT",
            (Deployment::SelfHosted, Self::Keyspace) => "DATA_API_KEYSPACE",
            (_, Self::Username) => "DATA_API_AUTH_USERNAME",
            (_, Self::Password) => "DATA_API_AUTH_PASSWORD",
        }
    }
}
