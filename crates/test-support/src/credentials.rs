//! Credentials to test with. None was ever valid, and no token in the usual form is in a file: scanners look for those.

use astra_uri::{Connection, Deployment, Draft, Environment, Part};
use std::fmt;

/// A database.
pub const DATABASE_ID: &str = "2597da05-9018-4566-a534-04338b75973b";
/// Its region.
pub const REGION: &str = "us-east-2";
/// Its keyspace, in which case matters.
pub const KEYSPACE: &str = "Shop_2";
/// The host of a self-hosted Data API.
pub const OWN_HOST: &str = "localhost";
/// Its port.
pub const OWN_PORT: u16 = 8181;

/// The first part of a token of the usual form.
pub const LETTERS24: &str = "AbCdEfGhIjKlMnOpQrStUvWx";

/// The second part of a token of the usual form.
#[must_use]
pub fn hex64() -> String {
    "0123456789abcdef".repeat(4)
}

/// A token of the usual form.
#[must_use]
pub fn token() -> String {
    format!("AstraCS:{LETTERS24}:{}", hex64())
}

/// The endpoint of the database in its region.
#[must_use]
pub fn endpoint() -> String {
    format!("https://{DATABASE_ID}-{REGION}.apps.astra.datastax.com")
}

/// The connection string of all these.
#[must_use]
pub fn connection_string() -> String {
    format!("{}/api/json/v1/{KEYSPACE}?applicationToken={}", endpoint(), token())
}

/// Values for a self-hosted Data API, in the order of its fields.
pub const SELF_HOSTED: [&str; 4] = ["http://localhost:8181", KEYSPACE, "cassandra", "QzWx-pass-7fK2"];

/// A kind of secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secret {
    /// Of the usual form.
    Usual,
    /// Accepted, with every character that means something in a URL, a query, a shell or a string of a program; in a token,
    /// with every unusual one that it may have.
    Odd,
    /// The same without what single quotes do not keep in every reader of `.env` files.
    OddInSingleQuotes,
    /// The same without what double quotes do not keep.
    OddInDoubleQuotes,
    /// With what some readers of `.env` files take for a variable or a command, in quotes of every kind.
    OddWithVariables,
}

impl Secret {
    /// Every kind of token.
    pub const OF_URLS: [Self; 2] = [Self::Usual, Self::Odd];

    /// An application token.
    #[must_use]
    pub fn token(self) -> String {
        self.odd().map_or_else(token, |_| "AstraCS:+/.-_+2B:odd".to_owned())
    }

    /// The name of a user of a self-hosted Data API.
    #[must_use]
    pub fn username(self) -> String {
        self.odd().map_or_else(|| "cassandra".to_owned(), |odd| format!("ü {odd} €"))
    }

    /// The password of a user of a self-hosted Data API. White space around it is part of it.
    #[must_use]
    pub fn password(self) -> String {
        self.odd().map_or_else(|| "QzWx-own-7fK2".to_owned(), |odd| format!(" pä߀ {odd} 😀 "))
    }

    fn odd(self) -> Option<&'static str> {
        match self {
            Self::Usual => None,
            Self::Odd => Some(r#"+&#%/?='"\~`$!@;,<>[]{}|^()*-._%2B%00\n${x}"#),
            Self::OddInSingleQuotes => Some(r#"+&#%/?="~`$!@;,<>[]{}|^()*-._%2B%00$"#),
            Self::OddInDoubleQuotes => Some("+&#%/?='~!@;,<>[]{}|^()*-._%2B%00{x}"),
            Self::OddWithVariables => Some("$x ${x} $(x) $1 #"),
        }
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Usual => "usual",
            Self::Odd => "odd",
            Self::OddInSingleQuotes => "odd in single quotes",
            Self::OddInDoubleQuotes => "odd in double quotes",
            Self::OddWithVariables => "odd with variables",
        })
    }
}

/// The connection with this secret, to the one database that there is in these tests.
#[must_use]
#[track_caller]
pub fn connection(deployment: Deployment, secret: Secret) -> Connection {
    match deployment {
        Deployment::Astra => {
            connection_of(deployment, [DATABASE_ID, REGION, KEYSPACE, &secret.token()], Environment::Production)
        }
        Deployment::SelfHosted => {
            let base_url = format!("http://{OWN_HOST}:{OWN_PORT}");
            let texts = [&base_url, KEYSPACE, &secret.username(), &secret.password()];
            connection_of(deployment, texts, Environment::Production)
        }
    }
}

/// The connection of these texts, each read as the page reads it.
#[must_use]
#[track_caller]
pub fn connection_of(deployment: Deployment, texts: [&str; 4], environment: Environment) -> Connection {
    let mut draft = Draft::new(deployment, Some(environment));
    for (part, text) in Part::of(deployment).into_iter().zip(texts) {
        draft.set(part.parse(text).unwrap_or_else(|error| panic!("{text:?} is not accepted: {error}")).value);
    }
    draft.connection().expect("all parts are there")
}
