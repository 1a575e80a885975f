//! `ConnectionString`: the product itself. Holds the secret, and writes it only where that is asked for by name.

use super::{ApplicationToken, Target};
use url::form_urlencoded::byte_serialize;
use zeroize::Zeroizing;

/// What stands for the token where it is hidden.
pub const MASKED_TOKEN: &str = "AstraCS:••••";

/// `https://<database ID>-<region>.apps.astra.datastax.com/api/json/v1/<keyspace>?applicationToken=<token>`
///
/// The token's colons stay colons, as in the string that DataStax first documented: every driver reads `:` and `%3A`
/// alike, and a secret scanner finds only the first. Any other character that has a meaning in a query is encoded as
/// `URLSearchParams` does it. So `new URL(…)` with its parameters written anew equals the driver's own `createAstraUri`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionString {
    target: Target,
    token: ApplicationToken,
}

/// How a secret is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reveal {
    /// `AstraCS:••••` in its place.
    #[default]
    Masked,
    /// The token itself.
    Plain,
    /// `YOUR_APPLICATION_TOKEN` in its place: for documentation. It is a word that nothing has to quote.
    Placeholder,
}

impl ConnectionString {
    /// The string that gives this token to this target.
    #[must_use]
    pub fn new(target: Target, token: ApplicationToken) -> Self {
        Self { target, token }
    }

    /// Where it points.
    #[must_use]
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// The string as text. Its memory is cleared on drop.
    #[must_use]
    pub fn text(&self, reveal: Reveal) -> Zeroizing<String> {
        let mut text = Zeroizing::new(format!("{}?applicationToken=", self.target));
        text.push_str(&self.token_text(reveal));
        text
    }

    /// The token as it stands in the string.
    #[must_use]
    pub fn token_text(&self, reveal: Reveal) -> Zeroizing<String> {
        let token = self.token(reveal);
        if reveal == Reveal::Plain { Zeroizing::new(query_value(&token)) } else { token }
    }

    /// The token as a header takes it. Its memory is cleared on drop.
    #[must_use]
    pub fn token(&self, reveal: Reveal) -> Zeroizing<String> {
        Zeroizing::new(match reveal {
            Reveal::Masked => MASKED_TOKEN.to_owned(),
            Reveal::Placeholder => "YOUR_APPLICATION_TOKEN".to_owned(),
            Reveal::Plain => self.token.expose_token().to_owned(),
        })
    }
}

/// `application/x-www-form-urlencoded`, but with colons as they are.
fn query_value(value: &str) -> String {
    let parts: Vec<String> = value.split(':').map(|part| byte_serialize(part.as_bytes()).collect()).collect();
    parts.join(":")
}

#[cfg(test)]
mod tests {
    use super::query_value;

    #[test]
    fn encodes_what_has_a_meaning_in_a_query_and_leaves_colons() {
        assert_eq!(query_value("AstraCS:a:b"), "AstraCS:a:b");
        assert_eq!(query_value("a+b&c#d%3Ae=f'g"), "a%2Bb%26c%23d%253Ae%3Df%27g");
        assert_eq!(query_value("*-._~"), "*-._%7E");
    }
}
