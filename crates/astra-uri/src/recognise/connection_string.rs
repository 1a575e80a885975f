//! Which texts are meant as a connection string for Astra: those that are diagnosed.

use super::clean::without_invisible;
use crate::{
    Code, Deployment, Draft, Part,
    credentials::ApplicationToken,
    drivers::whatwg,
    parse::{LONGEST, Parsed},
};
use zeroize::Zeroizing;

/// Reads a text as a whole, if it is one line that is meant as a connection string, or as an endpoint with something wrong.
pub(super) fn whole(text: &str) -> Option<Parsed> {
    let visible = |text: &str| {
        let visible = without_invisible(text);
        Zeroizing::new(visible.as_deref().map_or(text, String::as_str).trim().to_owned())
    };
    if !is_line(text.trim()) || is_of_code(&visible(text)) {
        return None;
    }
    let inner = out_of_a_sentence(text);
    let line = visible(inner);
    let after_path = line.split_once(Deployment::Astra.api_path());
    let has_path = after_path.is_some_and(|(_, keyspace)| !keyspace.is_empty());
    let is_string = is_address(&line) && (has_path || has_token(&line)) && !is_elsewhere(&line);
    if is_string || line.starts_with("mongodb") {
        return Some(Parsed::of_string(text, inner));
    }
    let is_endpoint = line.contains(".apps.")
        && !line.contains(['?', ' ', '\t', '|', ',', ';'])
        && !line.contains(ApplicationToken::MARK);
    if is_endpoint { of_endpoint(text, inner) } else { None }
}

/// Whether a word of a longer text is a connection string with a token.
pub(super) fn is_string_in_text(word: &str) -> bool {
    // A template is code that fills in its variables.
    is_line(word) && is_address(word) && has_token(word) && !word.contains(['$', '{', '<']) && !is_elsewhere(word)
}

/// Reads the endpoint, or the address of an API, that `line` is: what is wrong with its host. `None` where nothing is.
fn of_endpoint(untouched: &str, line: &str) -> Option<Parsed> {
    let mut parsed = Draft::parse(line);
    let has_path = !parsed.has(Code::NoPath);
    // No endpoint has a path, and no token, and fields take one out of quotes and white space.
    parsed.diagnostics.retain(|one| {
        let is_of_path = (Code::NoPath..=Code::WrappedKeyspace).contains(&one.code);
        !is_of_path
            && one.part != Some(Part::Keyspace)
            && !matches!(one.code, Code::NoToken | Code::Quotes | Code::WhiteSpace)
    });
    match &parsed.diagnostics[..] {
        [] => return None,
        [one] if one.code == Code::NoScheme => return None,
        _ if parsed.errors() == 0 && has_path => return None,
        _ => {}
    }
    if parsed.errors() == 0 && !is_read(&parsed.draft, untouched) {
        parsed.report(Code::ReadOtherwise);
    }
    Some(parsed)
}

/// Whether clients that are given an endpoint ask the host of this draft.
fn is_read(draft: &Draft, endpoint: &str) -> bool {
    let shown: String =
        draft.endpoint().iter().filter_map(|segment| segment.text.as_deref().map(String::as_str)).collect();
    // Its quotes are not a part of it.
    let endpoint = endpoint.trim_matches(['"', '\'', '`', ' ', '\n', '\r']);
    whatwg::read(endpoint).is_some_and(|url| url.base == shown)
}

/// The text without what followed it in code or in a sentence: a comment, a mark of punctuation.
fn out_of_a_sentence(text: &str) -> &str {
    let text = [" # ", " // "].iter().fold(text, |text, mark| text.split(mark).next().unwrap_or(text));
    let end = text.trim_end();
    let inner = end.trim_end_matches([',', ';', '.', '!']);
    if inner.len() < end.len() { inner } else { text }
}

/// Whether a variable, a call, a key or a sentence is around an address, or quotes that belong to code.
fn is_of_code(line: &str) -> bool {
    // A comma at the beginning separates it from nothing.
    let head = line.trim_start_matches(',').split(['/', '?']).next().unwrap_or_default();
    head.contains([' ', '\t', '=', '(', '[', ',', '<', '`', '*', '\u{201C}'])
        || head.contains("\":")
        || (line.starts_with(['"', '\'']) && line.ends_with([',', ';', ')']))
}

fn is_line(text: &str) -> bool {
    text.len() <= LONGEST && !text.contains(['\n', '\r'])
}

fn is_address(text: &str) -> bool {
    text.contains("://") || text.contains(".apps.")
}

fn has_token(text: &str) -> bool {
    text.split_once('?').is_some_and(|(_, query)| query.to_ascii_lowercase().contains("token="))
}

/// A string for a self-hosted Data API, with the token of a user; or an unrelated address.
fn is_elsewhere(text: &str) -> bool {
    let is_about_astra =
        ["datastax.com", "/api/json/", ApplicationToken::MARK, "pplication"].iter().any(|mark| text.contains(mark));
    !is_about_astra || text.contains("=Cassandra")
}
