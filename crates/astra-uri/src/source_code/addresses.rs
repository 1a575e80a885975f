//! The addresses that code puts together: the arguments of `createAstraUri`, and templates.

use super::{
    Source,
    calls::{arguments, calls, has_one},
};
use crate::{
    Code,
    credentials::DatabaseId,
    slices::{after, cut, cut_last},
};

impl Source<'_> {
    /// `createAstraUri(databaseId, region, keyspace, token)`, as it was up to stargate-mongoose 0.3; and the ID as a fourth
    /// argument of what came after, `(apiEndpoint, token, keyspace, baseApiPath)`.
    pub(super) fn arguments(&mut self) {
        const WRONG: [(usize, &str, Code); 3] =
            [(0, "id", Code::OldArguments), (1, "region", Code::OldArguments), (3, "id", Code::IdAsPath)];
        for (at, rest) in calls(self.text, "createAstraUri(") {
            let arguments = arguments(rest);
            let is_wrong = |(place, name, _): &&(usize, &str, Code)| {
                arguments.get(*place).is_some_and(|argument| is_named(argument, name))
            };
            if let Some((_, _, code)) = WRONG.iter().find(is_wrong) {
                self.report(at, *code);
            }
        }
    }
}

/// Whether an argument ends in this name, or is an ID where one is meant.
fn is_named(argument: &str, name: &str) -> bool {
    // Without `!` and `as string`.
    let (argument, _) = cut(cut(argument.trim(), ' ').0, '!');
    let end = after(argument, argument.len().saturating_sub(name.len()));
    end.eq_ignore_ascii_case(name) || (name == "id" && DatabaseId::parse(argument).is_ok())
}

/// Whether a path is put into what Mongoose connects to: `` uri = `${endpoint}/api/rest/${keyspace}` ``.
pub(super) fn is_in_uri(before: &str) -> bool {
    let (_, line) = cut_last(before, '\n');
    // A string without variables is diagnosed as one.
    has_one(line, "${|+") && has_one(cut(line, '=').0, "uri|Uri|URI|mongoose.connect(")
}
