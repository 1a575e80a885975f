//! Whether an address leads to a host that is not Astra's: by the parser of this crate, or in the reading of a driver.

use super::{name::Name, word::Word};
use crate::{
    Code, Deployment, Draft,
    credentials::{ApplicationToken, is_placeholder},
    drivers::{legacy, whatwg},
    parse::{LONGEST, Parsed},
    slices::{after, before, find, halves, has},
};

/// Whether a word is meant as an address: by its scheme, by what is around a token or the path of the API in it, or by its name.
pub(super) fn is_address(word: &str, name: Option<Name>) -> bool {
    let is_named = matches!(name, Some(Name::Endpoint | Name::Address)) && !has(word, "://") && is_host(word);
    let has_path = has(word, Deployment::Astra.api_path());
    is_named || has_path || is_of_the_web(word) || has_address_around_token(word)
}

/// Whether a host is one that is made to look like a database's of Astra, or like one with a domain of its own.
pub(super) fn is_like_astra(parsed: &Parsed) -> bool {
    [Code::LookAlikeHost, Code::LookAlikeLetters, Code::CustomDomain].iter().any(|code| parsed.has(*code))
}

/// Whether a text is a host, perhaps with a port and a path, and not a variable in code: `settings.endpoint`.
fn is_host(text: &str) -> bool {
    const OF_CODE: [&str; 10] =
        ["process", "env", "os", "settings", "config", "self", "this", "endpoint", "url", "uri"];
    let host = before(text, text.find([':', '/']).unwrap_or(text.len()));
    let is_fit = |label: &str| {
        let is_of_host = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || !c.is_ascii();
        !label.is_empty() && label.chars().all(is_of_host) && !OF_CODE.contains(&label)
    };
    host.contains('.') && host.split('.').all(is_fit)
}

/// Whether the scheme of web pages is in a word, with its slashes or at the beginning.
fn is_of_the_web(word: &str) -> bool {
    let is_scheme = |text: &str| text.eq_ignore_ascii_case("http") || text.eq_ignore_ascii_case("https");
    let Some(colon) = find(word, ":") else { return false };
    let is_whole = after(word, colon).starts_with("://");
    let head = before(word, if is_whole { colon } else { find(word, "://").unwrap_or_default() });
    let end = |scheme: &str| after(head, head.len().saturating_sub(scheme.len()));
    is_scheme(before(word, colon)) || is_scheme(end("http")) || is_scheme(end("https"))
}

/// Whether a token has parts of an address before it or after it.
fn has_address_around_token(word: &str) -> bool {
    let Some((before, after)) = find(word, ApplicationToken::MARK).map(|at| halves(word, at)) else { return false };
    let is_mark = |byte: u8| matches!(byte, b'?' | b'@');
    before.bytes().any(|byte| byte == b'/' || is_mark(byte)) || after.bytes().any(is_mark)
}

/// Whether an address is of a host that is not DataStax's. A template that was not filled in is of none.
pub(super) fn is_of_other_host(address: &str) -> bool {
    leads_elsewhere(&Draft::parse_parts(address), address)
}

/// The same of an address that was parsed.
pub(super) fn leads_elsewhere(parsed: &Parsed, address: &str) -> bool {
    address.len() > LONGEST || is_shown_elsewhere(parsed, address) || is_read_elsewhere(address)
}

/// Whether a driver that reads more than this word, which names a database, comes to another host: where only a label of the
/// host is in the word, or an `@` or a dot follows.
pub(super) fn goes_on_to_other_host(parsed: &Parsed, word: Word<'_>) -> bool {
    let (address, after) = (word.to_end_of_run(), word.after());
    if after.is_empty() || !parsed.has(Code::NoPath) {
        return false;
    }
    let authority = || before(after, after.find(['/', '\\', '?', '#']).unwrap_or(after.len()));
    let may_go_on = || {
        let authority = authority();
        let goes_on_by_a_dot = authority.trim_start_matches([',', ';', '|', '\'', '"']).starts_with('.');
        parsed.has(Code::HostLabelAlone) || authority.contains('@') || goes_on_by_a_dot
    };
    address.len() > LONGEST || (may_go_on() && is_read_elsewhere(address))
}

fn is_shown_elsewhere(parsed: &Parsed, address: &str) -> bool {
    let is_unfilled = [Code::TemplateHost, Code::BracketHost, Code::BraceHost].iter().any(|code| parsed.has(*code))
        || is_placeholder(host_of(address))
        || host_of(address).chars().all(|c| c.is_ascii_punctuation() || c == '…');
    let is_read_as_known = || whatwg::read(address).is_some_and(|url| is_of_datastax(&url.base));
    !parsed.is_of_astra() && !is_unfilled && !is_read_as_known()
}

/// The host of an address, as far as a placeholder for one can be told.
fn host_of(address: &str) -> &str {
    let (_, host) = address.split_once("://").unwrap_or(("", address));
    before(host, host.bytes().position(|byte| matches!(byte, b'/' | b'?' | b'#')).unwrap_or(host.len()))
}

/// Whether a parser of the drivers finds the name of another host.
fn is_read_elsewhere(address: &str) -> bool {
    let read = [whatwg::read(address), legacy::read(address)];
    read.into_iter().flatten().any(|url| {
        let is_name = url.base.starts_with("http") && url.base.contains('.');
        is_name && !is_of_datastax(&url.base)
    })
}

/// Whether a scheme with a host is of DataStax's own domain: Astra's hosts, its portal and its documentation.
fn is_of_datastax(base: &str) -> bool {
    let host = base.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches(':');
    host.ends_with(".datastax.com") || host.ends_with("//datastax.com")
}
