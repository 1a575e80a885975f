//! The section of known error messages, with their causes and remedies.

use super::{
    elements::{card, code, group, plain, pressed},
    field::{input, masked},
};
use crate::model::{
    FailureRows, Msg,
    element_id::{FAILURE_SEARCH, OPENED_FAILURE},
    sentence, text_of,
};
use astra_programs::{Failure, FailureGroup, known_failures};
use yew::prelude::*;

/// The section `Fix an error`: the search first, then what it finds; by groups while there is nothing to search for. Its input
/// is heard with the others, and its text is the input's own.
pub(super) fn failures(rows: &FailureRows, on: &Callback<Msg>) -> Html {
    let search = html! {
        <>
            <label for={FAILURE_SEARCH}>{ "Error message" }</label>
            { input(FAILURE_SEARCH, masked(rows.is_hidden), None, "failures-hint failures-found", None) }
            <p id="failures-hint" class="hint">
                { "Paste the message, or search with a few words. What is printed often names the wrong cause." }
            </p>
            <p id="failures-found" class="note" role="status">{ rows.is_search.then(|| count(rows)) }</p>
        </>
    };
    let body = html! {
        <>
            { group("field search", search) }
            <div id="failures" class="found">
                { for rows.groups().iter().map(|group| list(Some(*group), rows, on)) }
                if rows.is_search {
                    { list(None, rows, on) }
                }
            </div>
        </>
    };
    card("card", "failures-heading", "Fix an error", body)
}

fn count(rows: &FailureRows) -> String {
    let hidden = if rows.is_hidden { "It holds a token, so it is hidden. " } else { "" };
    match rows.found.len() {
        0 => format!("{hidden}This message is not among the known ones."),
        found => format!("{hidden}{found} of {} messages.", known_failures().len()),
    }
}

/// The rows of a group under its heading, or all that were found.
fn list(group: Option<FailureGroup>, rows: &FailureRows, on: &Callback<Msg>) -> Html {
    let name = group.map(|group| text_of(&group));
    let is_in = |failure: &&&Failure| group.is_none_or(|group| failure.group == group);
    html! {
        <div key={name.clone().unwrap_or_default()}>
            { name.clone().map(|name| plain("h3", name)) }
            <ul class="rows" aria-label={name}>
                { for rows.found.iter().filter(is_in).map(|failure| row(failure, rows.is_open(failure), on)) }
            </ul>
        </div>
    }
}

fn row(failure: &'static Failure, is_open: bool, on: &Callback<Msg>) -> Html {
    let onclick = pressed(on, Msg::FailureToggled(failure));
    html! {
        <li key={failure.message()} data-failure={failure.message()}>
            <button
                type="button"
                id={is_open.then_some(OPENED_FAILURE)}
                class="row"
                aria-expanded={text_of(&is_open)}
                {onclick}
            >
                { code(failure.message()) }
            </button>
            if is_open {
                <dl>
                    // The name of a package has no capital.
                    { plain("dt", "Printed by") }{ plain("dd", failure.printed_by) }
                    { plain("dt", "Cause") }{ plain("dd", sentence(failure.cause)) }
                    { plain("dt", "What to do") }{ plain("dd", sentence(failure.remedy)) }
                </dl>
            }
        </li>
    }
}
