//! The values of a self-hosted Data API: its address, and the user name and the password for it.

use super::{Recognised, Source, name::Name, reader::Reader, recognised::MOST as MOST_VALUES, word::Word};
use crate::{
    Code, Deployment, Part,
    credentials::{BaseUrl, Keyspace, Password, Username, Value, is_in_capitals},
    parse::LONGEST,
    slices::{after, before},
};
use base64ct::{Base64, Encoding as _};
use zeroize::Zeroizing;

/// The beginning of the token that clients make of user name and password.
const MARK: &str = "Cassandra:";

/// The marks of an address of a Data API: the port of DataStax's container image, or the name of a container.
const OF_DATA_API: [&str; 3] = [":8181", "://data-api", "://stargate"];

/// So many words are read as addresses of a Data API, and as user names and passwords for it.
const MOST: usize = 256;

impl Reader<'_> {
    /// Reads `Cassandra:<user name in base64>:<password in base64>`; whether the word is one.
    pub(super) fn cassandra_token(&mut self, word: &str) -> bool {
        let Some(rest) = word.strip_prefix(MARK) else { return false };
        let Some((username, password)) = rest.split_once(':') else { return false };
        for (text, part) in [(username, Part::Username), (password, Part::Password)] {
            let decoded = Base64::decode_vec(text).ok().map(Zeroizing::new);
            let decoded = decoded.as_ref().and_then(|bytes| std::str::from_utf8(bytes).ok());
            if let Some(Ok(read)) = decoded.map(|text| part.parse(text)) {
                self.recognised.find(read.value, Source::Form);
            }
        }
        true
    }

    /// Reads an address of a Data API that is not Astra's, with the keyspace in its path; whether it may be one. What only looks
    /// like one counts where there are a user name and a password for it.
    pub(super) fn base_url(&mut self, word: &str, name: Option<Name>) -> bool {
        if !word.starts_with("http") || word.len() > LONGEST || self.base_urls == MOST {
            return false; // Nearly all words.
        }
        let Some((_, rest)) = word.split_once("://") else { return false };
        if rest.contains(['$', '{', '<', '@']) {
            return false;
        }
        let (address, query) = word.split_once('?').unwrap_or((word, ""));
        let (base, path) = address.split_once("/v1").unwrap_or((address, ""));
        let (keyspace, collection) =
            path.trim_start_matches('/').split_once('/').unwrap_or((path.trim_matches('/'), ""));
        self.base_urls += 1;
        let Ok(base) = BaseUrl::parse(base) else { return false };
        if keyspace == "auth" {
            return false; // Stargate's own, where user name and password were changed for a token.
        }
        let is_likely = !path.is_empty() && query.is_empty() && !collection.contains('/');
        let may_be = is_likely || (path.is_empty() && self.naming.is_known());
        let is_sure = name == Some(Name::DataApi) || (may_be && OF_DATA_API.iter().any(|mark| word.contains(mark)));
        if !is_sure && !is_likely {
            return false;
        }
        let source = if is_sure { Source::Address } else { Source::Hint };
        let keyspace = Keyspace::parse(keyspace).ok().map(|read| Value::Keyspace(read.value));
        self.recognised.find_base_url(Value::BaseUrl(base.value), keyspace, source);
        true
    }

    /// Reads a user name or a password by its name.
    pub(super) fn user(&mut self, word: Word<'_>, name: Name, is_quoted: bool, source: Source) {
        self.users += 1;
        if self.users > MOST {
            return;
        }
        // A value without quotes goes on to the end of its line.
        let text = if is_quoted || !word.is_assigned() { word.text } else { to_next_variable(word.to_end_of_run()) };
        let value = match name {
            // With its password after a colon it is to be shown nowhere.
            Name::Username if text.contains(':') || self.may_end_a_token(text) => None,
            Name::Username => Username::parse(text).ok().map(|read| Value::Username(read.value)),
            _ => Password::parse(text).ok().map(|read| Value::Password(read.value)),
        };
        if let Some(value) = value {
            if name == Name::Password && self.naming.is_public() {
                self.recognised.note(Code::PublicSecret);
            }
            self.recognised.find(value, source);
        }
    }
}

impl Recognised {
    /// Takes an address that may be of a self-hosted Data API. What follows `/v1/` in it is a keyspace only if it is.
    pub(super) fn find_base_url(&mut self, base_url: Value, keyspace: Option<Value>, source: Source) {
        self.find(base_url, source);
        if self.own_keyspaces.len() < MOST_VALUES {
            self.own_keyspaces.extend(keyspace.map(|keyspace| (keyspace, source)));
        }
    }

    /// Decides for which deployment the values are, and drops those of the other: for the self-hosted one, if an address of a
    /// Data API is there, or a user name and a password for one, and nothing of a database of Astra.
    pub(super) fn settle_deployment(&mut self, is_of_driver: bool) {
        let has = |part: Part, least: Source| {
            self.found.iter().any(|(value, source)| value.part() == part && *source >= least)
        };
        let has_user = has(Part::Username, Source::Form);
        let has_address = has(Part::BaseUrl, Source::Address);
        let of_connect = [Part::BaseUrl, Part::Username, Part::Password];
        let is_connected = is_of_driver && of_connect.into_iter().all(|part| has(part, Source::Hint));
        // A bare `id` may be anything's.
        let is_of_astra = has(Part::DatabaseId, Source::Name) || has(Part::Token, Source::Hint);
        if !is_of_astra && (is_connected || has_user || has_address) {
            self.deployment = Deployment::SelfHosted;
        }
        if self.deployment == Deployment::SelfHosted {
            let surest = self.own_keyspaces.iter().map(|(_, source)| *source).max();
            for (keyspace, source) in std::mem::take(&mut self.own_keyspaces) {
                if Some(source) == surest {
                    self.find(keyspace, Source::Address);
                }
            }
        }
        let parts = Part::of(self.deployment);
        self.found.retain(|(value, _)| parts.contains(&value.part()));
    }
}

/// The text up to the comma that separates it from the next variable: `a,NAME=b`.
fn to_next_variable(text: &str) -> &str {
    let is_variable =
        |rest: &str| rest.split_once('=').is_some_and(|(name, _)| !name.is_empty() && is_in_capitals(name));
    let end = text.match_indices(',').find(|(at, _)| is_variable(after(text, at + 1)));
    before(text, end.map_or(text.len(), |(at, _)| at))
}
