//! The section of known error messages, with their causes and remedies.

use super::{
    element::{Element, element},
    elements::{card, code, group, plain},
    field::{input, masked},
};
use crate::model::{
    FailureRows, Msg,
    element_id::{FAILURE_SEARCH, OPENED_FAILURE},
    sentence, text_of,
};
use astra_programs::{Failure, FailureGroup, known_failures};
use yew::Callback;

/// The section `Fix an error`: the search first, then what it finds; by groups while there is nothing to search for. Its input
/// is heard with the others, and its text is the input's own.
pub(super) fn failures(rows: &FailureRows, on: &Callback<Msg>) -> Element {
    const HINT: &str = "Paste the message, or search with a few words. What is printed often names the wrong cause.";
    let described_by = "failures-hint failures-found".to_owned();
    let search = group("field search")
        .child(element!("label", "for" = FAILURE_SEARCH).child("Error message"))
        .child(input(FAILURE_SEARCH, masked(rows.is_hidden), None, described_by, None))
        .child(element!("p", "id" = "failures-hint", "class" = "hint").child(HINT))
        .child(
            element!("p", "id" = "failures-found", "class" = "note", "role" = "status")
                .child(rows.is_search.then(|| count(rows))),
        );
    let groups = rows.groups().iter().map(|group| Some(*group)).chain(rows.is_search.then_some(None));
    let found = element!("div", "id" = "failures", "class" = "found");
    card("card", "failures-heading", "Fix an error")
        .child(search)
        .child(found.children(groups.map(|group| list(group, rows, on))))
}

fn count(rows: &FailureRows) -> String {
    let hidden = if rows.is_hidden { "It holds a token, so it is hidden. " } else { "" };
    match rows.found.len() {
        0 => format!("{hidden}This message is not among the known ones."),
        found => format!("{hidden}{found} of {} messages.", known_failures().len()),
    }
}

/// The rows of a group under its heading, or all that were found.
fn list(group: Option<FailureGroup>, rows: &FailureRows, on: &Callback<Msg>) -> Element {
    let name = group.map(|group| text_of(&group));
    let is_in = |failure: &&&Failure| group.is_none_or(|group| failure.group == group);
    let rows = rows.found.iter().filter(is_in).map(|failure| row(failure, rows.is_open(failure), on));
    element!("div")
        .key(name.as_deref().unwrap_or_default())
        .child(name.clone().map(|name| plain("h3", name)))
        .child(element!("ul", "class" = "rows", "aria-label" = name).children(rows))
}

fn row(failure: &'static Failure, is_open: bool, on: &Callback<Msg>) -> Element {
    let row = element!(
        "button",
        "type" = "button",
        "id" = is_open.then_some(OPENED_FAILURE),
        "class" = "row",
        "aria-expanded" = text_of(&is_open)
    );
    let more = || {
        // The name of a package has no capital.
        [
            ("Printed by", failure.printed_by.to_owned()),
            ("Cause", sentence(failure.cause)),
            ("What to do", sentence(failure.remedy)),
        ]
        .into_iter()
        .fold(element!("dl"), |list, (term, text)| list.child(plain("dt", term)).child(plain("dd", text)))
    };
    element!("li", "data-failure" = failure.message())
        .key(failure.message())
        .child(row.pressed(on, Msg::FailureToggled(failure)).child(code(failure.message())))
        .child(is_open.then(more))
}
