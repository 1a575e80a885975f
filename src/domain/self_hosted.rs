//! `SelfHosted`: how programs reach a Data API of one's own.

use super::{BaseUrl, Deployment, Keyspace, Password, Reveal, Username};
use base64ct::{Base64, Encoding};
use zeroize::Zeroizing;

/// What stands for the password where it is hidden.
pub const MASKED_PASSWORD: &str = "••••";

/// A keyspace at a base URL, and who asks for it.
///
/// Its connection string, `http://localhost:8181/v1/<keyspace>`, holds no secret: Mongoose takes user name and password
/// beside it. The token of the API itself is made of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelfHosted {
    base_url: BaseUrl,
    keyspace: Keyspace,
    username: Username,
    password: Password,
}

impl SelfHosted {
    /// This keyspace at this base URL, for this user.
    #[must_use]
    pub fn new(base_url: BaseUrl, keyspace: Keyspace, username: Username, password: Password) -> Self {
        Self { base_url, keyspace, username, password }
    }

    /// The base URL.
    #[must_use]
    pub fn base_url(&self) -> &BaseUrl {
        &self.base_url
    }

    /// The keyspace.
    #[must_use]
    pub fn keyspace(&self) -> &Keyspace {
        &self.keyspace
    }

    /// The user name.
    #[must_use]
    pub fn username(&self) -> &Username {
        &self.username
    }

    /// The connection string.
    #[must_use]
    pub fn uri(&self) -> String {
        format!("{}{}{}", self.base_url, Deployment::SelfHosted.api_path(), self.keyspace)
    }

    /// The password. Its memory is cleared on drop.
    #[must_use]
    pub fn password(&self, reveal: Reveal) -> Zeroizing<String> {
        Zeroizing::new(match reveal {
            Reveal::Masked => MASKED_PASSWORD.to_owned(),
            Reveal::Placeholder => "YOUR_PASSWORD".to_owned(),
            Reveal::Plain => self.password.expose_password().to_owned(),
        })
    }

    /// The token that the API takes: `Cassandra:<user name in base64>:<password in base64>`, standard base64 with padding
    /// of UTF-8 (`UsernamePasswordTokenProvider` of astra-db-ts 2.3.0). Its memory is cleared on drop.
    #[must_use]
    pub fn token(&self, reveal: Reveal) -> Zeroizing<String> {
        let password = self.password(reveal);
        let password = match reveal {
            Reveal::Plain => Zeroizing::new(Base64::encode_string(password.as_bytes())),
            Reveal::Masked | Reveal::Placeholder => password,
        };
        let username = Base64::encode_string(self.username.as_str().as_bytes());
        Zeroizing::new(format!("Cassandra:{username}:{}", *password))
    }
}
