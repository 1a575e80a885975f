//! What stands in the place of the path.

use super::{Diagnosis, Flaw, Part};
use crate::domain::{Keyspace, KeyspaceError, is_placeholder};

/// The paths that end before a keyspace, the longer first; each with its flaw, if it has one.
const PATHS: [(&str, Option<Flaw>); 9] = [
    ("api/json/v1", None),
    ("api/v1/json", Some(Flaw::MisorderedPath)),
    ("api/graphql", Some(Flaw::GraphqlPath)),
    ("api/rest/v2/schemas/keyspaces", Some(Flaw::RestPath)),
    ("api/rest/v2/namespaces", Some(Flaw::RestPath)),
    ("api/rest/v2/keyspaces", Some(Flaw::RestPath)),
    ("api/rest", Some(Flaw::RestPath)),
    ("v1", Some(Flaw::SelfHostedPath)),
    ("", Some(Flaw::NoApiPath)),
];

impl Diagnosis {
    /// Reads the path: the keyspace.
    pub(super) fn read_path(&mut self, text: &str) {
        let segments: Vec<&str> = text.split('/').filter(|segment| !segment.is_empty()).collect();
        if segments.is_empty() {
            self.flaws.push(Flaw::NoPath);
            return;
        }
        let path = segments.join("/");
        let (api, rest, of_path) = PATHS
            .iter()
            .find_map(|(known, flaw)| {
                let (start, rest) = path.split_at_checked(known.len())?;
                let is_whole = rest.is_empty() || rest.starts_with('/') || start.is_empty();
                (is_whole && start.eq_ignore_ascii_case(known)).then_some((start, rest.trim_start_matches('/'), *flaw))
            })
            .unwrap_or_default();
        let (keyspace, behind) = rest.split_once('/').unwrap_or((rest, ""));
        let flaw = match of_path {
            // With more behind it, a name is no keyspace that lacks its path.
            Some(Flaw::NoApiPath) if !behind.is_empty() => Some(Flaw::OtherPath),
            Some(flaw) => Some(flaw),
            None if !behind.is_empty() => Some(Flaw::Collection),
            None if keyspace.is_empty() && text.ends_with('/') => Some(Flaw::KeyspaceEmpty),
            None if keyspace.is_empty() => Some(Flaw::KeyspaceForgotten),
            None => api.contains(|c: char| c.is_ascii_uppercase()).then_some(Flaw::UpperCasePath),
        };
        self.flaws.extend(flaw);
        if text.ends_with("//") {
            self.flaws.push(Flaw::SlashesAtEnd);
        } else if text.contains("//") {
            self.flaws.push(Flaw::DoubledSlash);
        } else if text.ends_with('/') && !keyspace.is_empty() {
            self.flaws.push(Flaw::TrailingSlash);
        }
        if !keyspace.is_empty() && flaw != Some(Flaw::OtherPath) {
            self.read_keyspace(keyspace);
        }
    }

    pub(super) fn read_keyspace(&mut self, name: &str) {
        let flaw = match Keyspace::parse(name) {
            _ if name == "undefined" => Flaw::UndefinedKeyspace,
            Ok(parsed) => {
                self.mended.put(Part::Keyspace, parsed.value.to_string());
                if parsed.corrections.is_empty() {
                    return;
                }
                Flaw::WrappedKeyspace
            }
            Err(_) if is_placeholder(name) => Flaw::Keyspace(KeyspaceError::Placeholder),
            Err(error) => Flaw::Keyspace(error),
        };
        self.flaws.push(flaw);
    }
}
