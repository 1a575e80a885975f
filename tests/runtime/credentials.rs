//! Credentials to test with. None was ever valid, and none in the usual form stands in a file: scanners look for those.

use astra_connection_string::domain::{
    ApplicationToken, BaseUrl, Connection, ConnectionString, DatabaseId, Deployment, Endpoint, Environment, Keyspace,
    Parsed, Password, Region, SelfHosted, Target, Username,
};
use std::fmt;

pub(crate) const DATABASE_ID: &str = "2597da05-9018-4566-a534-04338b75973b";
pub(crate) const REGION: &str = "us-east-2";
pub(crate) const KEYSPACE: &str = "Shop_2";
pub(crate) const OWN_HOST: &str = "localhost";
pub(crate) const OWN_PORT: u16 = 8181;

/// What a secret is made of, and stands for in these tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Secret {
    /// Of the usual form.
    Usual,
    /// Accepted, with every character that means something in a URL, a query, a shell or a string of a program.
    Odd,
    /// The same without what single quotes do not keep in every reader of `.env` files.
    OddInSingleQuotes,
    /// The same without what double quotes do not keep.
    OddInDoubleQuotes,
}

impl Secret {
    /// Every kind that a token in a URL can have: percent-encoding makes the others of these.
    pub(crate) const OF_URLS: [Self; 2] = [Self::Usual, Self::Odd];

    /// An application token.
    pub(crate) fn token(self) -> String {
        self.odd().map_or_else(|| format!("AstraCS:{LETTERS24}:{}", hex64()), |odd| format!("AstraCS:{odd}:odd"))
    }

    /// The name of a user of one's own Data API.
    pub(crate) fn username(self) -> String {
        self.odd().map_or_else(|| "cassandra".to_owned(), |odd| format!("ü {odd} €"))
    }

    /// The password of a user of one's own Data API. White space around it is part of it.
    pub(crate) fn password(self) -> String {
        self.odd().map_or_else(|| "QzWx-own-7fK2".to_owned(), |odd| format!(" pä߀ {odd} 😀 "))
    }

    fn odd(self) -> Option<&'static str> {
        match self {
            Self::Usual => None,
            Self::Odd => Some(r#"+&#%/?='"\~`$!@;,<>[]{}|^()*-._%2B%00\n${x}"#),
            Self::OddInSingleQuotes => Some(r#"+&#%/?="~`$!@;,<>[]{}|^()*-._%2B%00${x}$(x)"#),
            Self::OddInDoubleQuotes => Some("+&#%/?='~!@;,<>[]{}|^()*-._%2B%00{x}"),
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
        })
    }
}

/// The first part of a token, where it is of the usual form.
pub(crate) const LETTERS24: &str = "AbCdEfGhIjKlMnOpQrStUvWx";

/// The second part of a token, where it is of the usual form.
pub(crate) fn hex64() -> String {
    "0123456789abcdef".repeat(4)
}

/// The connection with this secret, to the one database that there is in these tests.
#[track_caller]
pub(crate) fn connection(deployment: Deployment, secret: Secret) -> Connection {
    match deployment {
        Deployment::Astra => Connection::Astra(connection_string(
            [DATABASE_ID, REGION, KEYSPACE, &secret.token()],
            Environment::Production,
        )),
        Deployment::SelfHosted => {
            let base_url = format!("http://{OWN_HOST}:{OWN_PORT}");
            let (username, password) = (secret.username(), secret.password());
            Connection::SelfHosted(SelfHosted::new(
                value(&base_url, BaseUrl::parse(&base_url)),
                value(KEYSPACE, Keyspace::parse(KEYSPACE)),
                value(&username, Username::parse(&username)),
                value(&password, Password::parse(&password)),
            ))
        }
    }
}

/// The connection string of these parts, each read as the page reads it.
#[track_caller]
pub(crate) fn connection_string(
    [id, region, keyspace, token]: [&str; 4],
    environment: Environment,
) -> ConnectionString {
    let id = value(id, DatabaseId::parse(id));
    let region = value(region, Region::parse(region));
    let keyspace = value(keyspace, Keyspace::parse(keyspace));
    let token = value(token, ApplicationToken::parse(token));
    ConnectionString::new(Target::new(Endpoint::new(id, region, environment), keyspace), token)
}

#[track_caller]
fn value<T, W, E: fmt::Display>(text: &str, reading: Result<Parsed<T, W>, E>) -> T {
    reading.unwrap_or_else(|error| panic!("{text:?} is not accepted: {error}")).value
}
