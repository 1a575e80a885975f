//! Whether an address leads to a host that is not Astra's: by the parser of this crate, or in the reading of a driver.

use super::word::Word;
use crate::{
    Code, Draft,
    drivers::{legacy, whatwg},
    parse::{LONGEST, Parsed},
    slices::before,
};

/// Whether an address is of a host that is not DataStax's. A template that was not filled in is of none.
pub(super) fn is_of_other_host(address: &str) -> bool {
    address.len() > LONGEST || is_shown_elsewhere(&Draft::parse_parts(address), address) || is_read_elsewhere(address)
}

/// Whether a driver that reads more than this word, which names a database, comes to another host: where only a label of the
/// host is in the word, or an `@` follows.
pub(super) fn goes_on_to_other_host(parsed: &Parsed, word: Word<'_>) -> bool {
    let (address, after) = (word.to_end_of_run(), word.after());
    if after.is_empty() || !parsed.has(Code::NoPath) {
        return false;
    }
    let authority = || before(after, after.find(['/', '\\', '?', '#']).unwrap_or(after.len()));
    address.len() > LONGEST
        || ((parsed.has(Code::HostLabelAlone) || authority().contains('@')) && is_read_elsewhere(address))
}

fn is_shown_elsewhere(parsed: &Parsed, address: &str) -> bool {
    let is_unfilled = [Code::TemplateHost, Code::BracketHost, Code::BraceHost].iter().any(|code| parsed.has(*code));
    let is_read_as_known = || whatwg::read(address).is_some_and(|url| is_of_datastax(&url.base));
    !parsed.is_of_astra() && !is_unfilled && !is_read_as_known()
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
