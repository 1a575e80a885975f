//! `new URL(text)` of Node, as far as the drivers look at it.
//!
//! The URL Standard without its tables for Unicode hosts and without IPv6: such a host stays as it is written. The
//! crate `url` reads it all, and would be a tenth of the page.

use zeroize::Zeroizing;

/// A URL in its parts, as a parser of Node gives them.
pub(super) struct Url {
    /// `https:`
    pub(super) protocol: String,
    /// `user:password@`, or nothing.
    pub(super) userinfo: Zeroizing<String>,
    /// With the port, where that does not go without saying.
    pub(super) host: String,
    pub(super) path: String,
    /// Without its question mark.
    pub(super) query: Zeroizing<String>,
    /// With its `#`, or nothing.
    pub(super) fragment: Zeroizing<String>,
}

impl Url {
    /// What every driver makes its base URL of.
    pub(super) fn base(&self) -> String {
        format!("{}//{}", self.protocol, self.host)
    }
}

/// Reads a URL; `None` where Node throws.
pub(super) fn parse(text: &str) -> Option<Url> {
    let text = text.trim_matches(|c| c <= ' ');
    let text = Zeroizing::new(text.replace(['\t', '\n', '\r'], ""));
    let (scheme, rest) = text.split_once(':')?;
    let is_of_scheme = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    if !scheme.starts_with(|c: char| c.is_ascii_alphabetic()) || !scheme.chars().all(is_of_scheme) {
        return None;
    }
    let protocol = format!("{}:", scheme.to_ascii_lowercase());
    let default_port = default_port(&protocol);
    let (rest, fragment) = rest.split_at(rest.find('#').unwrap_or(rest.len()));
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let is_special = default_port.is_some();
    let authority_and_path =
        if is_special { Some(rest.trim_start_matches(['/', '\\'])) } else { rest.strip_prefix("//") };
    let (authority, path) = match authority_and_path {
        Some(rest) => rest.split_at(rest.find(|c| c == '/' || (is_special && c == '\\')).unwrap_or(rest.len())),
        None => ("", rest),
    };
    let (userinfo, host) = authority.split_at(authority.rfind('@').map_or(0, |at| at + 1));
    let host = if authority_and_path.is_some() { host_with_port(host, default_port)? } else { String::new() };
    let path = match authority_and_path {
        Some(_) if is_special || !path.is_empty() => normalised_path(path, is_special),
        Some(_) => String::new(),
        None => path.to_owned(),
    };
    let secret = |text: &str| Zeroizing::new(text.to_owned());
    Some(Url { protocol, userinfo: secret(userinfo), host, path, query: secret(query), fragment: secret(fragment) })
}

/// The port that goes without saying; only the standard's special schemes have one.
fn default_port(protocol: &str) -> Option<&'static str> {
    match protocol {
        "http:" | "ws:" => Some("80"),
        "https:" | "wss:" => Some("443"),
        "ftp:" => Some("21"),
        _ => None,
    }
}

fn host_with_port(text: &str, default_port: Option<&str>) -> Option<String> {
    let is_special = default_port.is_some();
    let colon = text.rfind(':').filter(|colon| !text[*colon..].contains(']'));
    let (host, port) = text.split_at(colon.unwrap_or(text.len()));
    let port = port.trim_start_matches(':');
    let host = host_as_read(host, is_special)?;
    if port.is_empty() || Some(port) == default_port {
        return Some(host);
    }
    let number: u16 = port.parse().ok().filter(|_| port.bytes().all(|b| b.is_ascii_digit()))?;
    Some(format!("{host}:{number}"))
}

fn host_as_read(host: &str, is_special: bool) -> Option<String> {
    if host.starts_with('[') {
        return host.ends_with(']').then(|| host.to_ascii_lowercase());
    }
    let host = if is_special { percent_decoded(host).to_ascii_lowercase() } else { host.to_owned() };
    let is_forbidden = |c: char| c <= ' ' || c == '\x7f' || "#/:<>?@[\\]^|".contains(c) || (is_special && c == '%');
    let is_empty = is_special && host.is_empty();
    (!is_empty && !host.contains(is_forbidden) && !is_broken_number(&host)).then_some(host)
}

/// A host that ends in a number is an IPv4 address, or none.
fn is_broken_number(host: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let host = host.strip_suffix('.').unwrap_or(host);
    let mut parts = host.rsplit('.');
    parts.next().is_some_and(is_number)
        && (host.split('.').count() > 4 || parts.any(|part| part.parse::<u8>().is_err()))
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let decoded = digits.filter(|_| *first == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(decoded.unwrap_or(*first));
        rest = if decoded.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A path as the standard writes it: without dot segments, with what it does not hold in percent signs.
pub(super) fn normalised_path(path: &str, is_special: bool) -> String {
    let path = if is_special { path.replace('\\', "/") } else { path.to_owned() };
    let mut written: Vec<String> = Vec::new();
    let mut segments = path.strip_prefix('/').unwrap_or(&path).split('/').peekable();
    while let Some(segment) = segments.next() {
        let dots = segment.to_ascii_lowercase().replace("%2e", ".");
        match &*dots {
            "." => {}
            ".." => {
                written.pop();
            }
            _ => {
                written.push(encoded(segment));
                continue;
            }
        }
        if segments.peek().is_none() {
            written.push(String::new());
        }
    }
    format!("/{}", written.join("/"))
}

fn encoded(segment: &str) -> String {
    use std::fmt::Write as _;
    let mut written = String::new();
    for byte in segment.bytes() {
        if byte <= b' ' || byte > b'~' || b"\"#<>?`{}".contains(&byte) {
            let _ = write!(written, "%{byte:02X}");
        } else {
            written.push(char::from(byte));
        }
    }
    written
}
