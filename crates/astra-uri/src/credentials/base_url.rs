//! `BaseUrl`: where a self-hosted Data API listens.

mod host;

use self::host::{Host, Reach};
use super::{ApplicationToken, is_placeholder, unwrap::unwrap};
use crate::{Code, Detail, Diagnostic, Environment, Part, Reading, look_alike::skeleton, slices::halves};
use std::fmt;

/// The address of a self-hosted Data API: a scheme, a host and a port, `http://localhost:8181`.
///
/// Accepted: `http` or `https`; a host name in ASCII, an IPv4 address, or `[::1]`; a port of 1 to 65535. Read in the form that
/// `new URL(…).origin` gives it: in lower case, and without the port that the scheme implies. A text without a scheme
/// is read as `http`, and the API's path after it is removed, because the page writes both. (Port 8181 and the path
/// `/v1` are those of DataStax's container images.)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BaseUrl(Box<str>);

impl BaseUrl {
    /// Where DataStax's container image listens on the machine that runs it.
    pub const DEFAULT: &'static str = "http://localhost:8181";
    /// The greatest length of a text that is read, in characters.
    pub const MAX_LENGTH: usize = 512;

    /// Reads a base URL.
    ///
    /// # Errors
    /// When no Data API can be reached at it; values often entered here by mistake have their own diagnostic.
    pub fn parse(text: &str) -> Result<Reading<Self>, Diagnostic> {
        let (reading, keyspace) = Self::parse_with_keyspace(text)?;
        keyspace.is_empty().then_some(reading).ok_or(Code::BaseUrlPath.on(Part::BaseUrl))
    }

    /// The same for the connection string of a self-hosted Data API: its base URL and the text in the place of its keyspace.
    pub(crate) fn split(text: &str) -> Option<(Self, &str)> {
        let (reading, keyspace) = Self::parse_with_keyspace(text).ok()?;
        (!keyspace.is_empty()).then_some((reading.value, keyspace))
    }

    /// The base URL, and what follows the API's path.
    fn parse_with_keyspace(text: &str) -> Result<(Reading<Self>, &str), Diagnostic> {
        let wrong = |code: Code| Err(code.on(Part::BaseUrl));
        let (text, mut notes) = unwrap(text);
        match text {
            "" => return wrong(Code::Missing),
            text if ApplicationToken::is_within(text) => return wrong(Code::BaseUrlToken),
            text if is_placeholder(text) => return wrong(Code::Placeholder),
            text if text.len() > Self::MAX_LENGTH => {
                let detail = Detail::Counts(Self::MAX_LENGTH, text.chars().count());
                return Err(Code::TooLong.on(Part::BaseUrl).with(detail));
            }
            _ => {}
        }
        let (scheme, rest) = text.split_once("://").unwrap_or_else(|| {
            notes.push(Code::SchemeAdded);
            ("http", text)
        });
        let (scheme, usual_port) = match &*scheme.to_ascii_lowercase() {
            "http" => ("http", "80"),
            "https" => ("https", "443"),
            _ => return wrong(Code::BaseUrlScheme),
        };
        let (authority, path) = halves(rest, rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len()));
        let Some(keyspace) = keyspace_in(path) else { return wrong(Code::BaseUrlPath) };
        if !matches!(path, "" | "/") {
            notes.push(Code::ApiPathRemoved);
        }
        if authority.contains('@') {
            return wrong(Code::BaseUrlUser);
        }
        let (name, port) = split_port(authority);
        let host = match (Host::parse(name), suffix_in(&skeleton(name))) {
            (Some(host), Some(suffix)) if host.name().ends_with(suffix) => return wrong(Code::BaseUrlIsAstra),
            (_, Some(_)) => return wrong(Code::BaseUrlLookAlike),
            (Some(host), None) => host,
            (None, None) => return wrong(Code::BaseUrlHost),
        };
        let port = match port {
            None | Some("") => None,
            Some(port) if port.bytes().all(|b| b.is_ascii_digit()) => Some(port.trim_start_matches('0')),
            Some(_) => return wrong(Code::BaseUrlPort),
        };
        if port.is_some_and(|port| !matches!(port.parse::<u16>(), Ok(1..))) {
            return wrong(Code::BaseUrlPort);
        }
        let port = port.filter(|port| *port != usual_port).map(|port| format!(":{port}")).unwrap_or_default();
        let value = format!("{scheme}://{}{port}", host.name());
        if notes.is_empty() && value != text {
            notes.push(Code::UrlNormalized);
        }
        let warning = match host.reach() {
            _ if scheme == "https" => None,
            Reach::Private => None,
            Reach::OneLabel => Some(Code::BaseUrlOneLabel),
            Reach::Public => Some(Code::BaseUrlInTheClear),
        };
        let warning = warning.map(|code| code.on(Part::BaseUrl));
        Ok((Reading::new(Self(value.into()), Part::BaseUrl, notes).with(warning), keyspace))
    }
}

/// The suffix of Astra's hosts that a host holds, at its end or before another domain.
fn suffix_in(host: &str) -> Option<&'static str> {
    Environment::ALL.iter().map(|environment| environment.api_suffix()).find(|suffix| host.contains(suffix))
}

/// The text after `/v1/`; empty if there is none; `None` for another path, a query or a fragment.
fn keyspace_in(path: &str) -> Option<&str> {
    let path = path.trim_end_matches('/');
    let keyspace = if matches!(path, "" | "/v1") { "" } else { path.strip_prefix("/v1/")? };
    (!keyspace.contains(['/', '?', '#', '\\'])).then_some(keyspace)
}

/// The host and the digits after its last colon, which is none within an IPv6 address.
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
