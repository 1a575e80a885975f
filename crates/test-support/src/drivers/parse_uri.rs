//! `parseUri`: how each generation takes a connection string apart.

use super::legacy_url;
use astra_uri::drivers::{Generation, Refusal};
use url::{Position, Url, form_urlencoded};

/// A URL in the parts that drivers look at.
pub(super) struct Parts {
    /// `https://`, the host, and the port where it does not go without saying.
    pub(super) base: String,
    pub(super) path: String,
    pub(super) query: String,
}

/// `new URL(text)`; `None` where it throws. The crate follows the same standard, except for a backslash after the host: it
/// lets that begin the path of every scheme, the standard only of those like `https`.
fn whatwg(text: &str) -> Option<Parts> {
    let url = Url::parse(text).ok()?;
    let authority = text.split_once("://").and_then(|(_, rest)| rest.split(['/', '?', '#']).next());
    let host = authority.and_then(|authority| authority.rsplit('@').next());
    if !url.is_special() && url.has_authority() && host.is_some_and(|host| host.contains('\\')) {
        return None;
    }
    let host = &url[Position::BeforeHost..Position::AfterPort];
    let base = format!("{}://{host}", url.scheme());
    Some(Parts { base, path: url.path().to_owned(), query: url.query().unwrap_or_default().to_owned() })
}

/// What a driver has read.
#[derive(Clone, PartialEq)]
pub struct Read {
    /// `https://` and the host.
    pub base_url: String,
    /// The path before the keyspace, without the slashes around it.
    pub api_path: String,
    /// The keyspace.
    pub keyspace: String,
    /// The parameters that this generation reads, with their values as often as they are there.
    pub parameters: Vec<(&'static str, String)>,
}

impl Read {
    /// The values of a parameter.
    pub fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.parameters.iter().filter(move |(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// The token; the first where there are several. `None` where there is none, or an empty one.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        self.values(TOKEN).next().filter(|token| !token.is_empty())
    }
}

/// The parameter of the token.
const TOKEN: &str = "applicationToken";
const HEADER: &str = "authHeaderName";
const LOG_LEVEL: &str = "logLevel";
const API_PATH: &str = "baseApiPath";

/// What a generation makes of a text. `None` is JavaScript's `undefined`: a variable that is not set.
///
/// # Errors
/// Where it throws.
pub fn parse_uri(generation: Generation, text: Option<&str>) -> Result<Read, Refusal> {
    let is_legacy = generation < Generation::Astra10;
    let text = text.ok_or(if is_legacy { Refusal::NoText } else { Refusal::InvalidUrl })?;
    match generation {
        Generation::Stargate01 => parse_oldest(text),
        Generation::Astra10 | Generation::Astra106 => parse_current(generation, text),
        _ => parse_stargate(text),
    }
}

fn parse_oldest(text: &str) -> Result<Read, Refusal> {
    let url = legacy_url::parse(text).ok_or(Refusal::InvalidUrl)?;
    let mut read = read(&url, url.path.replacen('/', "", 1), "/api/rest/v2/namespaces", &[TOKEN, LOG_LEVEL, API_PATH])?;
    let own_path = read.values(API_PATH).next().map(str::to_owned);
    if let Some(path) = own_path {
        read.api_path = path;
    }
    if read.token().is_some() { Ok(read) } else { Err(Refusal::NoToken) }
}

fn parse_stargate(text: &str) -> Result<Read, Refusal> {
    let url = legacy_url::parse(text).ok_or(Refusal::InvalidUrl)?;
    let (before, keyspace) = url.path.rsplit_once('/').unwrap_or(("", &url.path));
    // `substring(1)`: whatever is in the place of the first slash is lost.
    let api_path = before.get(before.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default();
    read(&url, keyspace.to_owned(), api_path, &[TOKEN, LOG_LEVEL, HEADER])
}

fn parse_current(generation: Generation, text: &str) -> Result<Read, Refusal> {
    let url = whatwg(text).ok_or(Refusal::InvalidUrl)?;
    let is_first = generation == Generation::Astra10;
    let path = if is_first { &url.path } else { url.path.strip_suffix('/').unwrap_or(&url.path) };
    let (before, keyspace) = path.rsplit_once('/').unwrap_or(("", path));
    // `substring(1, 0)` is `substring(0, 1)`: of a path of one segment the slash remains.
    let api_path =
        if before.is_empty() { path.get(..1).unwrap_or_default() } else { before.get(1..).unwrap_or_default() };
    let names: &'static [&'static str] = if is_first { &[TOKEN, HEADER] } else { &[TOKEN] };
    let parameters = parameters(&url.query, names);
    let count = |name| parameters.iter().filter(|(known, _)| *known == name).count();
    if count(TOKEN) > 1 {
        return Err(Refusal::SeveralTokens);
    }
    if count(HEADER) > 1 {
        return Err(Refusal::SeveralHeaderNames);
    }
    read(&url, keyspace.to_owned(), api_path, names)
}

fn read(url: &Parts, keyspace: String, api_path: &str, names: &'static [&'static str]) -> Result<Read, Refusal> {
    if keyspace.is_empty() {
        return Err(Refusal::NoKeyspace);
    }
    let parameters = parameters(&url.query, names);
    Ok(Read { base_url: url.base.clone(), api_path: api_path.to_owned(), keyspace, parameters })
}

fn parameters(query: &str, names: &[&'static str]) -> Vec<(&'static str, String)> {
    let known = |name: &str| names.iter().copied().find(|known| *known == name);
    form_urlencoded::parse(query.as_bytes())
        .filter_map(|(name, value)| Some((known(&name)?, value.into_owned())))
        .collect()
}
