//! `BaseUrl`: where a self-hosted Data API listens.

mod error;
mod host;

pub use self::error::BaseUrlError;

use self::host::Host;
use super::{ApplicationToken, Correction, Environment, Parsed, placeholder::is_placeholder, wrapping};
use std::fmt;

/// The address of a self-hosted Data API: a scheme, a host and a port, `http://localhost:8181`.
///
/// Accepted: `http` or `https`; a host name in ASCII, an IPv4 address, or `[::1]`; a port of 1 to 65535. Read in the form that
/// `new URL(…).origin` gives it: in lower case, and without the port that the scheme implies. A text without a scheme
/// is read as `http`, and the API's path behind it is left out, because the page writes both. (Port 8181 and the path
/// `/v1` are those of DataStax's container images.)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BaseUrl(Box<str>);

impl BaseUrl {
    /// Where DataStax's container image listens on the machine that runs it.
    pub const DEFAULT: &'static str = "http://localhost:8181";
    /// The greatest length of what is read, in characters.
    pub const MAX_LENGTH: usize = 512;

    /// Reads a base URL.
    ///
    /// # Errors
    /// When no Data API can be reached at it; with an answer of its own for what is often put here instead.
    pub fn parse(text: &str) -> Result<Parsed<Self, BaseUrlWarning>, BaseUrlError> {
        let (parsed, keyspace) = Self::parse_with_keyspace(text)?;
        keyspace.is_empty().then_some(parsed).ok_or(BaseUrlError::Path)
    }

    /// The same for the connection string of a self-hosted Data API: its base URL and its keyspace, which is not yet read.
    #[must_use]
    pub fn split(text: &str) -> Option<(Self, &str)> {
        let (parsed, keyspace) = Self::parse_with_keyspace(text).ok()?;
        (!keyspace.is_empty()).then_some((parsed.value, keyspace))
    }

    /// The base URL, and what follows the API's path.
    fn parse_with_keyspace(text: &str) -> Result<(Parsed<Self, BaseUrlWarning>, &str), BaseUrlError> {
        let (text, mut corrections) = wrapping::unwrap(text);
        match text {
            "" => return Err(BaseUrlError::Empty),
            text if ApplicationToken::is_within(text) => return Err(BaseUrlError::Token),
            text if is_placeholder(text) => return Err(BaseUrlError::Placeholder),
            text if text.len() > Self::MAX_LENGTH => return Err(BaseUrlError::Length { found: text.chars().count() }),
            _ => {}
        }
        let (scheme, rest) = text.split_once("://").unwrap_or_else(|| {
            corrections.push(Correction::Scheme);
            ("http", text)
        });
        let (scheme, usual_port) = match &*scheme.to_ascii_lowercase() {
            "http" => ("http", "80"),
            "https" => ("https", "443"),
            _ => return Err(BaseUrlError::Scheme),
        };
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len()));
        let keyspace = keyspace_in(path).ok_or(BaseUrlError::Path)?;
        if !matches!(path, "" | "/") {
            corrections.push(Correction::ApiPath);
        }
        if authority.contains('@') {
            return Err(BaseUrlError::UserInfo);
        }
        let (name, port) = split_port(authority);
        let host = Host::parse(name).ok_or(BaseUrlError::Host)?;
        if Environment::ALL.into_iter().any(|environment| host.name().ends_with(environment.api_suffix())) {
            return Err(BaseUrlError::Astra);
        }
        let port = match port {
            None | Some("") => None,
            Some(port) if port.bytes().all(|b| b.is_ascii_digit()) => Some(port.trim_start_matches('0')),
            Some(_) => return Err(BaseUrlError::Port),
        };
        if port.is_some_and(|port| !matches!(port.parse::<u16>(), Ok(1..))) {
            return Err(BaseUrlError::Port);
        }
        let port = port.filter(|port| *port != usual_port).map(|port| format!(":{port}")).unwrap_or_default();
        let value = format!("{scheme}://{}{port}", host.name());
        if corrections.is_empty() && value != text {
            corrections.push(Correction::WrittenAnew);
        }
        let is_in_clear = scheme == "http" && !host.is_private();
        let warnings = is_in_clear.then_some(BaseUrlWarning::InClear).into_iter().collect();
        Ok((Parsed { value: Self(value.into()), corrections, warnings }, keyspace))
    }
}

/// What follows `/v1/`; empty if nothing does; `None` for another path, a query or a fragment.
fn keyspace_in(path: &str) -> Option<&str> {
    let path = path.trim_end_matches('/');
    let keyspace = if matches!(path, "" | "/v1") { "" } else { path.strip_prefix("/v1/")? };
    (!keyspace.contains(['/', '?', '#', '\\'])).then_some(keyspace)
}

/// The host and the digits behind its last colon, which is none within an IPv6 address.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (authority, None),
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What is unusual about a base URL that works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BaseUrlWarning {
    /// `http` to a host that is neither this machine nor in a private network.
    InClear,
}

impl fmt::Display for BaseUrlWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InClear => f.write_str("over http the password goes to this host unencrypted; https protects it"),
        }
    }
}
