//! `Read`: what a driver takes out of a connection string, in its function `parseUri`.

use super::{Generation, ReadUrl, Refusal};
use crate::{
    Driver,
    slices::{after, before},
};
use url::form_urlencoded;
use zeroize::Zeroizing;

/// The parts of a string that a driver has read. No `Debug`: the token is a part of it, and its memory is cleared on drop.
#[derive(Clone, PartialEq)]
pub struct Read {
    /// The scheme and the host, with the port where the parser keeps it.
    pub base_url: String,
    /// The path before the keyspace, without the slashes around it.
    pub api_path: Zeroizing<String>,
    /// The keyspace.
    pub keyspace: Zeroizing<String>,
    /// The parameters that this generation reads, with their values as often as they are there.
    pub parameters: Vec<(&'static str, Zeroizing<String>)>,
}

/// The parts of a URL as its parser gives them out.
struct Parts<'a> {
    base: &'a str,
    path: &'a str,
    query: &'a str,
}

/// The parameter of the token.
const TOKEN: &str = "applicationToken";
const HEADER: &str = "authHeaderName";
const LOG_LEVEL: &str = "logLevel";
const API_PATH: &str = "baseApiPath";

impl Read {
    /// The parts that a generation takes out of a URL which its parser has read.
    ///
    /// # Errors
    /// Where it throws.
    pub fn of(generation: Generation, url: &ReadUrl) -> Result<Self, Refusal> {
        // Each parser escapes other characters of the path.
        let (path, query) = url.path_and_query();
        let path = match generation.driver() {
            Driver::StargateMongoose => escaped(path, &|c| "\t\n\r \"'<>\\^`{|}".contains(c)),
            Driver::AstraMongoose => escaped(path, &|c| c <= ' ' || c >= '\u{7f}' || "\"<>`{}".contains(c)),
        };
        let url = Parts { base: &url.base, path: &path, query };
        match generation {
            Generation::Stargate01 => Self::by_the_oldest(&url),
            Generation::Astra10 | Generation::Astra106 | Generation::Astra15 => {
                Self::by_astra_mongoose(generation, &url)
            }
            _ => Self::by_stargate_mongoose(&url),
        }
    }

    /// The values of a parameter.
    pub fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.parameters.iter().filter(move |(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// The token; the first where there are several. `None` where there is none, or an empty one.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        self.values(TOKEN).next().filter(|token| !token.is_empty())
    }

    fn by_the_oldest(url: &Parts<'_>) -> Result<Self, Refusal> {
        const NAMES: &[&str] = &[TOKEN, LOG_LEVEL, API_PATH];
        let mut read = Self::new(url, &url.path.replacen('/', "", 1), "/api/rest/v2/namespaces", NAMES)?;
        let own_path = read.values(API_PATH).next().map(str::to_owned);
        if let Some(path) = own_path {
            read.api_path = Zeroizing::new(path);
        }
        if read.token().is_some() { Ok(read) } else { Err(Refusal::NoToken) }
    }

    /// All generations of stargate-mongoose from 0.2 on.
    fn by_stargate_mongoose(url: &Parts<'_>) -> Result<Self, Refusal> {
        let (path, keyspace) = url.path.rsplit_once('/').unwrap_or(("", url.path));
        // `substring(1)`: whatever is in the place of the first slash is lost.
        let api_path = after(path, path.chars().next().map_or(0, char::len_utf8));
        Self::new(url, keyspace, api_path, &[TOKEN, LOG_LEVEL, HEADER])
    }

    /// A generation of @datastax/astra-mongoose.
    fn by_astra_mongoose(generation: Generation, url: &Parts<'_>) -> Result<Self, Refusal> {
        let is_first = generation == Generation::Astra10;
        let path = if is_first { url.path } else { url.path.strip_suffix('/').unwrap_or(url.path) };
        let (start, keyspace) = path.rsplit_once('/').unwrap_or(("", path));
        // `substring(1, 0)` is `substring(0, 1)`: of a path of one segment the slash remains.
        let api_path = if start.is_empty() { before(path, 1) } else { after(start, 1) };
        let read = Self::new(url, keyspace, api_path, if is_first { &[TOKEN, HEADER] } else { &[TOKEN] });
        let several = |name| parameters(url.query, &[name]).len() > 1;
        match read {
            _ if several(TOKEN) => Err(Refusal::SeveralTokens),
            _ if is_first && several(HEADER) => Err(Refusal::SeveralHeaderNames),
            read => read,
        }
    }

    fn new(url: &Parts<'_>, keyspace: &str, api_path: &str, names: &[&'static str]) -> Result<Self, Refusal> {
        if keyspace.is_empty() {
            return Err(Refusal::NoKeyspace);
        }
        Ok(Self {
            base_url: url.base.to_owned(),
            api_path: Zeroizing::new(api_path.to_owned()),
            keyspace: Zeroizing::new(keyspace.to_owned()),
            parameters: parameters(url.query, names),
        })
    }
}

/// The text with these characters percent-encoded.
fn escaped(text: &str, is_unfit: &dyn Fn(char) -> bool) -> Zeroizing<String> {
    // Allocated at its greatest length: a text that grows leaves copies in memory.
    let mut escaped = Zeroizing::new(String::with_capacity(3 * text.len()));
    for c in text.chars() {
        if is_unfit(c) {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                let digits = [byte >> 4, byte & 15].map(|digit| char::from_digit(digit.into(), 16).unwrap_or_default());
                escaped.push('%');
                escaped.extend(digits.map(|digit| digit.to_ascii_uppercase()));
            }
        } else {
            escaped.push(c);
        }
    }
    escaped
}

fn parameters(query: &str, names: &[&'static str]) -> Vec<(&'static str, Zeroizing<String>)> {
    let known = |name: &str| names.iter().copied().find(|known| *known == name);
    form_urlencoded::parse(query.as_bytes())
        .filter_map(|(name, value)| Some((known(&name)?, Zeroizing::new(value.into_owned()))))
        .collect()
}
