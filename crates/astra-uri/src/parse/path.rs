//! The path of a connection string: the keyspace.

use super::Parsed;
use crate::{
    Code, Part,
    credentials::{Keyspace, Value, is_placeholder},
    drivers::whatwg::is_dots,
};

/// The paths of APIs that end before a keyspace, the longer first; each with its diagnostic, if it has one. What follows the
/// last three is no keyspace. (REST and Document API of 2021 to 2026, GraphQL, the Data API.)
const PATHS: [(&str, Option<Code>); 13] = [
    ("api/json/v1", None),
    ("api/v1/json", Some(Code::MisorderedPath)),
    ("api/graphql", Some(Code::GraphqlPath)),
    ("api/rest/v2/schemas/keyspaces", Some(Code::RestPath)),
    ("api/rest/v2/schemas/namespaces", Some(Code::RestPath)),
    ("api/rest/v2/namespaces", Some(Code::RestPath)),
    ("api/rest/v2/keyspaces", Some(Code::RestPath)),
    ("api/rest/v1/keyspaces", Some(Code::RestPath)),
    ("v2/keyspaces", Some(Code::RestPath)),
    ("v1", Some(Code::SelfHostedPath)),
    ("api/rest/v2", Some(Code::RestPath)),
    ("api/rest/v1", Some(Code::RestPath)),
    (REST, Some(Code::RestPath)),
];

/// The beginning of the paths that no keyspace follows.
const REST: &str = "api/rest";

/// The segments of the Data API's path.
const SEGMENTS: [&str; 3] = ["api", "json", "v1"];

/// The segments of the paths of all APIs, of which none is taken for a keyspace.
const OF_APIS: [&str; 11] =
    ["api", "json", "v1", "v2", "rest", "graphql", "schemas", "keyspaces", "namespaces", "collections", "tables"];

impl Parsed {
    /// Reads the path.
    pub(super) fn read_path(&mut self, text: &str) {
        let segments: Vec<&str> = text.split('/').filter(|segment| !segment.is_empty()).collect();
        if segments.is_empty() {
            self.report(Code::NoPath);
            return;
        }
        let path = segments.join("/");
        let (path, is_doubled) = without_doubling(&path);
        let (keyspace, code) = match known(path) {
            // URL parsers resolve the dots, each in its way.
            _ if segments.iter().any(|segment| is_dots(segment)) => ("", Some(Code::OtherPath)),
            Some((api, rest, code)) => in_known(api, rest, code, text),
            None => in_unknown(&segments),
        };
        let code = if is_doubled && code != Some(Code::OtherPath) { Some(Code::DoubledPath) } else { code };
        if let Some(code) = code {
            self.report(code);
        }
        if text.ends_with("//") {
            self.report(Code::SlashesAtEnd);
        } else if text.contains("//") {
            self.report(Code::DoubledSlash);
        } else if text.ends_with('/') && !keyspace.is_empty() {
            self.report(Code::TrailingSlash);
        }
        if !keyspace.is_empty() && code != Some(Code::OtherPath) {
            self.read_keyspace(keyspace);
        }
    }

    /// Reads the segment in the place of the keyspace.
    pub(super) fn read_keyspace(&mut self, name: &str) {
        match Keyspace::parse(name) {
            _ if matches!(name, "undefined" | "null") => self.report(Code::UndefinedKeyspace),
            // Who has a keyspace of this name has to say so.
            _ if OF_APIS.contains(&name) => self.report(Code::SegmentForKeyspace),
            Ok(read) => {
                let is_wrapped = read.of(crate::Severity::Note).next().is_some();
                self.draft.set(Value::Keyspace(read.value));
                if is_wrapped {
                    self.report(Code::WrappedKeyspace);
                }
            }
            Err(_) if is_placeholder(name) => self.insert(Code::Placeholder.on(Part::Keyspace)),
            Err(error) => self.insert(error),
        }
    }
}

/// The path from its last API path on, where a client has added one to an endpoint that had one; whether it has. (`<endpoint
/// with /api/json/v1>` is asked for `/api/json/v1/api/json/v1/<keyspace>` by astrapy 1.5 to 2.3, astra-db-ts 1.5 to 2.3,
/// `LangChain` and `LlamaIndex`.)
fn without_doubling(path: &str) -> (&str, bool) {
    let rest_of =
        |path| known(path).map(|(_, rest, _)| rest).filter(|rest| rest.starts_with("api/") && known(rest).is_some());
    let mut last = path;
    while let Some(rest) = rest_of(last) {
        last = rest;
    }
    (last, last.len() < path.len())
}

/// The known path that this one begins with, the rest, and the diagnostic of the known one.
fn known(path: &str) -> Option<(&str, &str, Option<Code>)> {
    PATHS.iter().find_map(|(known, code)| {
        let (start, rest) = path.split_at_checked(known.len())?;
        let is_whole = rest.is_empty() || rest.starts_with('/');
        (is_whole && start.eq_ignore_ascii_case(known)).then_some((start, rest.trim_start_matches('/'), *code))
    })
}

/// The keyspace after a known path, and the diagnostic.
fn in_known<'a>(api: &str, rest: &'a str, code: Option<Code>, text: &str) -> (&'a str, Option<Code>) {
    let (keyspace, after) = rest.split_once('/').unwrap_or((rest, ""));
    let is_of_rest = api.get(..REST.len()).is_some_and(|start| start.eq_ignore_ascii_case(REST));
    let keyspace = if is_of_rest && !api.ends_with("spaces") { "" } else { keyspace };
    let of_data_api = || match keyspace {
        _ if !after.is_empty() => Some(Code::Collection),
        "" if text.ends_with('/') => Some(Code::KeyspaceEmpty),
        "" => Some(Code::KeyspaceForgotten),
        _ => api.contains(|c: char| c.is_ascii_uppercase()).then_some(Code::UpperCasePath),
    };
    (keyspace, code.or_else(of_data_api))
}

/// The same in a path that no API has: the one segment that is none of the Data API's own is the keyspace.
fn in_unknown<'a>(segments: &[&'a str]) -> (&'a str, Option<Code>) {
    let is_own = |segment: &&&str| SEGMENTS.iter().any(|own| own.eq_ignore_ascii_case(segment));
    let own = segments.iter().take_while(is_own).count();
    match segments[own..] {
        [keyspace] if own == 0 => (keyspace, Some(Code::NoApiPath)),
        [keyspace] => (keyspace, Some(Code::IncompletePath)),
        _ => (segments[0], Some(Code::OtherPath)),
    }
}
