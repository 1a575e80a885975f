//! The addresses that code puts together: the arguments of `createAstraUri`, and templates.

use super::{
    CONNECT, Source,
    calls::{arguments, calls, line_before},
};
use crate::{Code, credentials::DatabaseId};

impl Source<'_> {
    /// `createAstraUri(databaseId, region, keyspace, token)`, as it was up to stargate-mongoose 0.3; and the ID as a fourth
    /// argument of what came after, `(apiEndpoint, token, keyspace, baseApiPath)`.
    pub(super) fn arguments(&mut self) {
        for (at, rest) in calls(self.text, "createAstraUri(") {
            let arguments = arguments(rest);
            // Without `!` and `as string`.
            let argument = |place: usize| {
                let words = arguments.get(place).map_or("", |argument| argument.trim());
                words.split([' ', '!']).next().unwrap_or_default()
            };
            let ends_with = |place: usize, word: &str| {
                let argument = argument(place);
                let start = argument.len().saturating_sub(word.len());
                argument.get(start..).is_some_and(|end| end.eq_ignore_ascii_case(word))
            };
            let is_id = |place: usize| DatabaseId::parse(argument(place)).is_ok() || ends_with(place, "id");
            if is_id(0) || ends_with(1, "region") {
                self.report(at, Code::OldArguments);
            } else if is_id(3) {
                self.report(at, Code::IdAsPath);
            }
        }
    }
}

/// Whether the path of another API is put into what Mongoose connects to: `` uri = `${endpoint}/api/rest/${keyspace}` ``.
pub(super) fn is_in_uri(source: &Source<'_>, at: usize, _: &str) -> bool {
    let line = line_before(source.text, at);
    let name = line.split([':', '=']).next().unwrap_or_default().trim_end().rsplit(' ').next().unwrap_or_default();
    let is_connected = || calls(source.text, CONNECT).iter().any(|(_, rest)| rest.starts_with(name));
    // A string without variables is diagnosed as one.
    line.contains(['$', '+'])
        && !name.is_empty()
        && (name.to_ascii_lowercase().ends_with("uri") || line.contains(CONNECT) || is_connected())
}
