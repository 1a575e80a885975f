//! Which texts are meant as connection string for Astra: those that are diagnosed.

use super::{Diagnosis, Flaw};
use crate::domain::Deployment;

/// No driver's string comes near it, in bytes.
const LONGEST: usize = 4_096;

impl Diagnosis {
    /// Looks at a pasted text as a whole, if it is one line that is meant as connection string or as endpoint.
    pub(in crate::paste) fn of_whole(text: &str) -> Option<Self> {
        let line = text.trim();
        if !is_line(line) || is_of_code(line) {
            return None;
        }
        let text = out_of_a_sentence(text);
        let line = text.trim();
        let behind_path = line.split_once(Deployment::Astra.api_path());
        let has_path = behind_path.is_some_and(|(_, keyspace)| !keyspace.is_empty());
        let is_string = is_address(line) && (has_path || has_token(line)) && !is_elsewhere(line);
        if is_string || line.starts_with("mongodb") {
            return Some(Self::of(text));
        }
        let is_endpoint = line.contains(".apps.") && !line.contains(['?', ' ']);
        is_endpoint.then(|| Self::of_endpoint(text)).filter(|diagnosis| !diagnosis.flaws.is_empty())
    }

    /// Looks at a word of a longer text, if that is a connection string with a token.
    pub(in crate::paste) fn of_word(word: &str) -> Option<Self> {
        let is_string = is_line(word)
            && is_address(word)
            && has_token(word)
            // A template is code that puts its variables in.
            && !word.contains(['$', '{', '<'])
            && !is_elsewhere(word);
        is_string.then(|| Self::of(word))
    }

    /// Looks at an API endpoint: only its host is to be right.
    fn of_endpoint(text: &str) -> Self {
        let mut diagnosis = Self::of(text);
        let is_of_endpoint = |flaw: &Flaw| {
            matches!(
                flaw,
                Flaw::Http
                    | Flaw::FewSlashes
                    | Flaw::ManySlashes
                    | Flaw::DoubledScheme
                    | Flaw::LookAlike
                    | Flaw::CustomDomain
                    | Flaw::UndefinedHost
                    | Flaw::NoRegion
                    | Flaw::WrongId
                    | Flaw::Datacenter
                    | Flaw::Region(_)
                    | Flaw::OtherPort
            )
        };
        diagnosis.flaws.retain(is_of_endpoint);
        diagnosis
    }
}

/// The text without what stood behind it in code or in a sentence: a remark, a mark of punctuation.
fn out_of_a_sentence(text: &str) -> &str {
    let text = [" # ", " // "].iter().fold(text, |text, mark| text.split(mark).next().unwrap_or(text));
    let end = text.trim_end();
    let inner = end.trim_end_matches([',', ';', '.', '!']);
    if inner.len() < end.len() { inner } else { text }
}

/// Whether a variable, a call, a key or a sentence stands around an address, or quotes that belong to code.
fn is_of_code(line: &str) -> bool {
    let head = line.split(['/', '?']).next().unwrap_or_default();
    head.contains([' ', '=', '(', ',', '<', '`', '*', '\u{201C}'])
        || head.contains("\":")
        || (line.starts_with(['"', '\'']) && line.ends_with([',', ';']))
        || line.ends_with([')', '*'])
}

fn is_line(text: &str) -> bool {
    text.len() <= LONGEST && !text.contains(['\n', '\r', '\t'])
}

fn is_address(text: &str) -> bool {
    text.contains("://") || text.contains(".apps.")
}

fn has_token(text: &str) -> bool {
    text.split_once('?').is_some_and(|(_, query)| query.to_ascii_lowercase().contains("token="))
}

/// A string for one's own Data API, with the token of a user; or anybody's address.
fn is_elsewhere(text: &str) -> bool {
    let is_about_astra = ["datastax.com", "/api/json/", "AstraCS", "pplication"].iter().any(|mark| text.contains(mark));
    !is_about_astra || text.contains("=Cassandra")
}
