//! Which texts are meant as a connection string for Astra: those that are diagnosed.

use super::clean::without_invisible;
use crate::{
    Code, Deployment, Draft,
    parse::{LONGEST, Parsed},
};

/// Reads a text as a whole, if it is one line that is meant as a connection string, or as an endpoint with something wrong.
pub(super) fn whole(text: &str) -> Option<Parsed> {
    let line = text.trim();
    if !is_line(line) || is_of_code(line) {
        return None;
    }
    let inner = out_of_a_sentence(text);
    let clean = without_invisible(inner);
    let line = clean.as_deref().map_or(inner, String::as_str).trim();
    let after_path = line.split_once(Deployment::Astra.api_path());
    let has_path = after_path.is_some_and(|(_, keyspace)| !keyspace.is_empty());
    let is_string = is_address(line) && (has_path || has_token(line)) && !is_elsewhere(line);
    if is_string || line.starts_with("mongodb") {
        return Some(Parsed::of_string(text, inner));
    }
    let is_endpoint = line.contains(".apps.") && !line.contains(['?', ' ']);
    is_endpoint.then(|| of_endpoint(Draft::parse(inner))).filter(|parsed| !parsed.diagnostics.is_empty())
}

/// Whether a word of a longer text is a connection string with a token.
pub(super) fn is_string_in_text(word: &str) -> bool {
    // A template is code that fills in its variables.
    is_line(word) && is_address(word) && has_token(word) && !word.contains(['$', '{', '<']) && !is_elsewhere(word)
}

/// For an API endpoint, only diagnostics of the host count.
fn of_endpoint(mut parsed: Parsed) -> Parsed {
    parsed.diagnostics.retain(|one| {
        one.part == Some(crate::Part::Region)
            || matches!(
                one.code,
                Code::Http
                    | Code::FewSlashes
                    | Code::ManySlashes
                    | Code::DoubledScheme
                    | Code::LookAlikeHost
                    | Code::LookAlikeLetters
                    | Code::EncodedHost
                    | Code::DoubledDot
                    | Code::CustomDomain
                    | Code::UndefinedHost
                    | Code::NoRegion
                    | Code::WrongId
                    | Code::DatacenterInHost
                    | Code::OtherPort
                    | Code::DefaultPort
                    | Code::UserBeforeHost
            )
    });
    parsed
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
    head.contains([' ', '\t', '=', '(', ',', '<', '`', '*', '\u{201C}'])
        || head.contains("\":")
        || (line.starts_with(['"', '\'']) && line.ends_with([',', ';']))
        || line.ends_with([')', '*'])
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
    let is_about_astra = ["datastax.com", "/api/json/", "AstraCS", "pplication"].iter().any(|mark| text.contains(mark));
    !is_about_astra || text.contains("=Cassandra")
}
