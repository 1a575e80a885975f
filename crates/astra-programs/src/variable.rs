//! `Variable`: the values that programs take, and the environment variables that they take them from.

use astra_uri::{Connection, Deployment, Part, Reveal};
use zeroize::Zeroizing;

/// One of the values that a program takes, from the environment or as a literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variable {
    /// The connection string, for Mongoose.
    Uri,
    /// The API endpoint, or the base URL.
    Endpoint,
    /// The keyspace.
    Keyspace,
    /// The keyspace under its old name, which LlamaIndex.TS reads.
    Namespace,
    /// The application token, on Astra.
    Token,
    /// The user name, for a self-hosted Data API.
    Username,
    /// The password, for a self-hosted Data API.
    Password,
}

/// The value that a connection has for a variable; empty for one that its deployment does not have. Its memory is cleared on
/// drop.
#[must_use]
pub fn value(connection: &Connection, variable: Variable, reveal: Reveal) -> Zeroizing<String> {
    match variable {
        Variable::Uri => connection.uri(reveal),
        Variable::Endpoint => Zeroizing::new(connection.endpoint()),
        Variable::Keyspace | Variable::Namespace => connection.text(Part::Keyspace, reveal),
        Variable::Token => connection.text(Part::Token, reveal),
        Variable::Username => connection.text(Part::Username, reveal),
        Variable::Password => connection.text(Part::Password, reveal),
    }
}

impl Variable {
    /// The name of the constant that holds it in a program.
    #[must_use]
    pub fn constant(self) -> &'static str {
        match self {
            Self::Uri => "uri",
            Self::Endpoint => "endpoint",
            Self::Keyspace => "keyspace",
            Self::Namespace => "namespace",
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

    /// The environment variable that it is taken from: on Astra, except for the first, those that `astra db create-dotenv`
    /// writes (astra-cli 0.x); elsewhere, where they have one, those of DataStax's sample apps.
    #[must_use]
    pub fn name(self, deployment: Deployment) -> &'static str {
        match (deployment, self) {
            (Deployment::Astra, Self::Uri) => "ASTRA_URI",
            (Deployment::Astra, Self::Endpoint) => "ASTRA_DB_API_ENDPOINT",
            (Deployment::Astra, Self::Keyspace) => "ASTRA_DB_KEYSPACE",
            (_, Self::Namespace) => "ASTRA_DB_NAMESPACE",
            (_, Self::Token) => "ASTRA_DB_APPLICATION_TOKEN",
            (Deployment::SelfHosted, Self::Uri) => "DATA_API_URL",
            (Deployment::SelfHosted, Self::Endpoint) => "DATA_API_ENDPOINT",
            (Deployment::SelfHosted, Self::Keyspace) => "DATA_API_KEYSPACE",
            (_, Self::Username) => "DATA_API_AUTH_USERNAME",
            (_, Self::Password) => "DATA_API_AUTH_PASSWORD",
        }
    }
}
