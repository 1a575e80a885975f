//! The addresses that code puts together: the arguments of `createAstraUri`, and templates.

use super::calls::{arguments, has_one};
use crate::{
    credentials::DatabaseId,
    slices::{after, cut, cut_last},
};

/// Whether an argument ends in this name, or is an ID where one is meant. `createAstraUri` took
/// `(databaseId, region, keyspace, token)` up to stargate-mongoose 0.3, and `(apiEndpoint, token, keyspace, baseApiPath)` since.
pub(super) fn is_argument(rest: &str, place: usize, name: &str) -> bool {
    arguments(rest).get(place).is_some_and(|argument| {
        // Without `!` and `as string`.
        let (argument, _) = cut(cut(argument.trim(), ' ').0, '!');
        let end = after(argument, argument.len().saturating_sub(name.len()));
        end.eq_ignore_ascii_case(name) || (name == "id" && DatabaseId::parse(argument).is_ok())
    })
}

/// Whether a path is put into what Mongoose connects to: `` uri = `${endpoint}/api/rest/${keyspace}` ``.
pub(super) fn is_in_uri(before: &str) -> bool {
    let (_, line) = cut_last(before, '\n');
    // A string without variables is diagnosed as one.
    has_one(line, "${|+") && has_one(cut(line, '=').0, "uri|Uri|URI|mongoose.connect(")
}
