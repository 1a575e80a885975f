//! The drivers' reading of a text, compared with what is shown of it.

use super::Parsed;
use crate::{
    Code, Connection, Deployment, Detail, Diagnostic, Draft, Part, Reveal,
    credentials::is_invisible,
    diagnostic::{OTHERWISE_BEFORE, OTHERWISE_SINCE},
    drivers::{Behaviour, Generation, ReadUrl, legacy, whatwg},
    mapped::mapped,
};
use url::form_urlencoded;
use zeroize::Zeroizing;

impl Parsed {
    /// Reads `line`, the part of the text `untouched` that is meant as a connection string. Where it is complete, and a driver
    /// takes something else out of the untouched text than the draft has, one of the diagnostics says so.
    pub(crate) fn of_string(untouched: &str, line: &str) -> Self {
        let trimmed = line.trim_matches(|c| c <= ' ');
        let visible = mapped(trimmed, &|c| (!is_invisible(c) && !c.is_control()).then_some(c));
        let visible = visible.trim();
        let mut parsed = Draft::parse_parts(visible);
        parsed.outline = parsed.outline_of(visible);
        if !parsed.has(Code::Quotes) && line.trim_end_matches(['\r', '\n']).len() > trimmed.len() {
            parsed.report(Code::WhiteSpace);
        }
        let Some(shown) = parsed.draft.clone().connection() else { return parsed };
        let code = if visible.len() < trimmed.len() {
            Code::InvisibleCharacter
        } else if line.len() < untouched.len() && untouched.starts_with(line) {
            Code::Tail
        } else {
            Code::ReadOtherwise
        };
        // Of a driver that fails anyway, the diagnostics say why.
        let predecessor = parsed.fails(Generation::Stargate06) || leads_to(&shown, legacy::read(untouched), "");
        let current = parsed.fails(Generation::Astra106) || leads_to(&shown, whatwg::read(untouched), "/");
        let behaviours = match (predecessor, current) {
            (true, true) => return parsed,
            (false, false) => Diagnostic::from(code).behaviours(),
            (false, true) => OTHERWISE_BEFORE,
            (true, false) => OTHERWISE_SINCE,
        };
        parsed.insert(Diagnostic::from(code).with(Detail::Behaviours(behaviours)));
        parsed
    }

    /// Whether a diagnostic says that a generation does not work.
    fn fails(&self, generation: Generation) -> bool {
        let mut behaviours = self.diagnostics.iter().filter_map(|one| generation.behaviour(one.behaviours()));
        behaviours.any(|behaviour| behaviour != Behaviour::Works)
    }
}

/// Whether a driver that has read a URL comes to the shown keyspace with the shown token, and no other. The predecessor keeps
/// a port that goes without saying, and the current driver ignores a slash at the end.
fn leads_to(shown: &Connection, read: Option<ReadUrl>, ignored_end: &str) -> bool {
    let Some(read) = read else { return false };
    let (path, query) = read.path_and_query();
    let path = path.strip_suffix(ignored_end).unwrap_or(path);
    let token = shown.text(Part::Token, Reveal::Plain);
    let (mut tokens, mut is_same) = (0, false);
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if name == "applicationToken" {
            tokens += 1;
            is_same = Zeroizing::new(value.into_owned()) == token;
        }
    }
    let keyspace = shown.text(Part::Keyspace, Reveal::Plain);
    let is_path = path.strip_prefix(Deployment::Astra.api_path()) == Some(keyspace.as_str());
    is_same && tokens == 1 && is_path && read.base.trim_end_matches(":443") == shown.endpoint()
}
