//! `url.parse(…)` of Node, which the predecessor calls: a model of `lib/url.js` of Node 20.
//!
//! Tests hold it to Node itself, by way of the packages that call it.

use super::{ReadUrl, whatwg::percent_decoded};
use crate::{
    mapped::{slashed, unbroken},
    slices::{before, cut, cut_last, halves},
};
use zeroize::Zeroizing;

/// Reads a text as Node does, if its scheme is `https:`, `http:`, or one that Node does not know, and its host is a name in
/// ASCII. `None` where Node throws, and where this does not vouch for it: for a text that begins with a slash, and for a user whose
/// percent escapes are not all of ASCII.
#[must_use]
pub fn read(text: &str) -> Option<ReadUrl> {
    let text = text.trim_matches(|c: char| c <= ' ' || matches!(c, '\u{a0}' | '\u{feff}'));
    let (text, _fragment) = cut(text, '#');
    let (text, query) = cut(text, '?');
    let query = before_separator(query, MOST_PARAMETERS);
    let text = slashed(text);
    if text.starts_with('/') {
        return None;
    }
    let (scheme, rest) = cut(&text, ':');
    let is_of_scheme = |b: u8| b.is_ascii_alphanumeric() || b".+-".contains(&b);
    let is_scheme = (1..text.len()).contains(&scheme.len()) && scheme.bytes().all(is_of_scheme);
    let (scheme, rest) = if is_scheme { (scheme, rest) } else { ("", text.as_str()) };
    let after_slashes = rest.strip_prefix("//").filter(|_| is_scheme);
    // Only after these does the host always follow slashes.
    let has_host = after_slashes.is_some() || !matches!(scheme, "https" | "http" | "");
    // `${null}`, where there is none.
    let (mut host, mut path) = ("null".to_owned(), Zeroizing::new(rest.to_owned()));
    if has_host {
        (host, path) = split_host(after_slashes.unwrap_or(rest))?;
    }
    let protocol = scheme.to_ascii_lowercase();
    if has_host && path.is_empty() && !host.is_empty() && matches!(&*protocol, "https" | "http") {
        path.push('/');
    }
    let (protocol, colon) = if is_scheme { (&*protocol, ":") } else { ("null", "") };
    Some(ReadUrl {
        base: [protocol, colon, "//", &host].concat(),
        target: Zeroizing::new([&*path, "?", query].concat()),
    })
}

/// `querystring.parse`, to which it leaves the query, reads no more parameters, and counts the empty ones.
const MOST_PARAMETERS: usize = 1_000;

/// The query before its separator of this number.
fn before_separator(query: &str, number: usize) -> &str {
    let separator = query.match_indices('&').nth(number - 1);
    separator.map_or(query, |(at, _)| before(query, at))
}

/// Whether no host has this byte.
fn is_unfit(byte: u8) -> bool {
    !byte.is_ascii_alphanumeric() && b" \"%';<>\\^`{|}".contains(&byte)
}

/// The host with its port, and the path after it. A character that no host has ends it, and goes to the path.
fn split_host(rest: &str) -> Option<(String, Zeroizing<String>)> {
    let (authority, rest) = halves(rest, rest.find('/').unwrap_or(rest.len()));
    let authority = unbroken(authority);
    let (user, host) = cut_last(&authority, '@');
    percent_decoded(user)?;
    let (host, unfit) = halves(host, host.bytes().position(is_unfit).unwrap_or(host.len()));
    let is_port = |port: &str| port.bytes().all(|b| b.is_ascii_digit());
    let (name, port) = host.rsplit_once(':').filter(|(_, port)| is_port(port)).unwrap_or((host, ""));
    let (name, after_colon) = halves(name, name.find(':').unwrap_or(name.len()));
    if name.bytes().any(|byte| matches!(byte, b'\0' | b'[' | b']')) {
        return None;
    }
    let [slash, colon] = [(after_colon, "/"), (port, ":")].map(|(text, mark)| if text.is_empty() { "" } else { mark });
    let path = Zeroizing::new([slash, after_colon, unfit, rest].concat());
    Some(([&*name.to_ascii_lowercase(), colon, port].concat(), path))
}
