//! `new URL(…)` as far as connection strings need it: the URL Standard's parser for `https:` and `http:`.
//!
//! Tests hold it to the crate `url`, whose tables of host names are too large for the page, and to Node.

use super::ReadUrl;
use crate::{
    mapped::{decoded, slashed, unbroken},
    slices::{cut, cut_last},
};
use zeroize::Zeroizing;

/// Reads a text as the URL Standard has it; `None` where that fails, and for what no right string has: another scheme, a
/// port of its own, a segment of dots in the path, and a host that is not ASCII, is an address in numbers, or is in Punycode.
#[must_use]
pub fn read(text: &str) -> Option<ReadUrl> {
    let text = unbroken(text.trim_matches(|c| c <= ' '));
    let (scheme, rest) = cut(&text, ':');
    let (scheme, own_port) = match &*scheme.to_ascii_lowercase() {
        "https" => ("https://", "443"),
        "http" => ("http://", "80"),
        _ => return None,
    };
    let (rest, _fragment) = cut(rest, '#');
    let (rest, query) = cut(rest, '?');
    let rest = slashed(rest);
    let rest = rest.trim_start_matches('/');
    let (authority, path) = cut(rest, '/');
    let (_user, host) = cut_last(authority, '@');
    let (name, port) = cut(host, ':');
    let is_own_port = port.is_empty() || port.trim_start_matches('0') == own_port;
    if !is_own_port || path.split('/').any(is_dots) {
        return None;
    }
    let target = ["/", path, "?", query].concat();
    Some(ReadUrl { base: [scheme, &host_name(name)?].concat(), target: Zeroizing::new(target) })
}

/// The text with its percent escapes decoded; `None` where they are not all of ASCII, or one is none or a percent sign.
pub(crate) fn percent_decoded(text: &str) -> Option<Zeroizing<String>> {
    if !text.contains('%') {
        return Some(Zeroizing::new(text.to_owned()));
    }
    let decoded = decoded(&text.replace('&', "%26"));
    (decoded.is_ascii() && !decoded.contains('%')).then_some(decoded)
}

/// Whether a segment of a path leads to its own folder or to the one above, in any spelling.
pub(crate) fn is_dots(segment: &str) -> bool {
    matches!(&*segment.to_ascii_lowercase().replace("%2e", "."), "." | "..")
}

/// The host in the form that the standard gives it, if it is a name in ASCII.
fn host_name(text: &str) -> Option<String> {
    let name = percent_decoded(text)?.to_ascii_lowercase();
    let is_fit = |b: u8| b.is_ascii_alphanumeric() || (b.is_ascii_graphic() && !b"#%/:<>?@[\\]^|".contains(&b));
    let mut labels = name.trim_end_matches('.').rsplit('.');
    let is_number = labels.next()?.starts_with(|c: char| c.is_ascii_digit());
    (name.bytes().all(is_fit) && !name.is_empty() && !is_number && !name.contains("xn--")).then_some(name)
}
