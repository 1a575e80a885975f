//! `url.parse(text, true)` of Node 20: what the drivers use of its result. Modelled on `lib/url.js`.
//!
//! Node reads a text that begins with a slash differently; no connection string does.

use super::parse_uri::Parts;

/// The schemes whose host always follows slashes, and whose path may be omitted.
const SLASHED: [&str; 7] = ["http:", "https:", "ftp:", "gopher:", "file:", "ws:", "wss:"];

/// Reads a text; `None` where Node throws.
pub(super) fn parse(text: &str) -> Option<Parts> {
    let text = text.trim_matches(|c: char| c <= ' ' || matches!(c, '\u{a0}' | '\u{feff}'));
    let (before, after) = text.split_at(text.find(['?', '#']).unwrap_or(text.len()));
    let text = before.replace('\\', "/") + after;

    let (scheme, rest) = text.split_at(scheme_length(&text));
    let is_slashed = SLASHED.contains(&scheme);
    let after_slashes = rest.strip_prefix("//").filter(|_| !scheme.is_empty());
    let has_host = after_slashes.is_some() || !(scheme.is_empty() || is_slashed);
    let rest = after_slashes.unwrap_or(rest);
    let (host, rest) = if has_host { split_host(rest)? } else { (None, rest.to_owned()) };

    let rest = escaped(&rest);
    let (rest, _fragment) = rest.split_at(rest.find('#').unwrap_or(rest.len()));
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let protocol = scheme.to_ascii_lowercase();
    let is_root =
        path.is_empty() && host.as_ref().is_some_and(|host| !host.is_empty()) && SLASHED.contains(&&*protocol);
    // `${null}`, where there is none.
    let protocol = if protocol.is_empty() { "null" } else { &protocol };
    let host = host.unwrap_or_else(|| "null".to_owned());
    Some(Parts {
        base: format!("{protocol}//{host}"),
        path: if is_root { "/".to_owned() } else { path.to_owned() },
        query: query.to_owned(),
    })
}

/// The length of `https:`, or nothing.
fn scheme_length(text: &str) -> usize {
    let is_of_scheme = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '+' | '-');
    let end = text.find(|c| !is_of_scheme(c)).unwrap_or(text.len());
    if end > 0 && text[end..].starts_with(':') { end + 1 } else { 0 }
}

/// The host with its port, and what follows it. What a host cannot hold ends it, and goes to the path.
fn split_host(rest: &str) -> Option<(Option<String>, String)> {
    const NEVER: [char; 13] = [' ', '"', '%', '\'', ';', '<', '>', '\\', '^', '`', '{', '|', '}'];
    let (authority, rest) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let authority = authority.replace(['\t', '\n', '\r'], "");
    let (_, host) = authority.split_at(authority.rfind('@').map_or(0, |at| at + 1));
    let (host, unfit) = host.split_at(host.find(NEVER).unwrap_or(host.len()));
    let port_start = host.rfind(':').filter(|colon| host[colon + 1..].bytes().all(|b| b.is_ascii_digit()));
    let (name, port) = host.split_at(port_start.unwrap_or(host.len()));
    let port = if port == ":" { "" } else { port };
    let (name, after_colon) = name.split_at(name.find(':').filter(|_| !name.starts_with('[')).unwrap_or(name.len()));
    let slash = if after_colon.is_empty() { "" } else { "/" };
    let rest = format!("{slash}{after_colon}{unfit}{rest}");
    let is_forbidden = |c: char| c <= ' ' || (!name.starts_with('[') && "[]".contains(c));
    if name.contains(is_forbidden) {
        return None;
    }
    Some((Some(name.to_ascii_lowercase() + port), rest))
}

/// What Node escapes after the host.
fn escaped(rest: &str) -> String {
    use std::fmt::Write as _;
    let mut written = String::with_capacity(rest.len());
    for c in rest.chars() {
        if "\t\n\r \"'<>\\^`{|}".contains(c) {
            let _ = write!(written, "%{:02X}", u32::from(c));
        } else {
            written.push(c);
        }
    }
    written
}
