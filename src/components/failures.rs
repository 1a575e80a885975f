//! The section of known error messages, with their causes and remedies.

use super::{
    elements::{card, code, group, note, plain, pressed},
    field::{input, masked},
};
use crate::model::{FailureRows, Msg, element_id::FAILURE_SEARCH, sentence, text_of};
use astra_programs::{Failure, KNOWN_FAILURES};
use yew::prelude::*;

/// The section `Fix an error`. Its input is heard with the others, and its text is the input's own.
pub(super) fn failures(rows: &FailureRows, on: &Callback<Msg>) -> Html {
    let search = html! {
        <>
            <label for={FAILURE_SEARCH}>{ "Error message" }</label>
            { input(FAILURE_SEARCH, masked(rows.is_hidden), None, "failures-found", None) }
        </>
    };
    let body = html! {
        <>
            { note("What is printed often names the wrong cause. Paste the message, or search with a few words.") }
            { group("field search", search) }
            <p id="failures-found" class="note" role="status">{ rows.is_search.then(|| count(rows)) }</p>
            <ul class="rows">{ for rows.found.iter().map(|failure| row(failure, rows.is_open(failure), on)) }</ul>
        </>
    };
    card("card", "failures-heading", "Fix an error", body)
}

fn count(rows: &FailureRows) -> String {
    let hidden = if rows.is_hidden { "It holds a token, so it is hidden. " } else { "" };
    match rows.found.len() {
        0 => format!("{hidden}This message is not among the known ones."),
        found => format!("{hidden}{found} of {} messages.", KNOWN_FAILURES.len()),
    }
}

fn row(failure: &'static Failure, is_open: bool, on: &Callback<Msg>) -> Html {
    let onclick = pressed(on, Msg::FailureToggled(failure));
    html! {
        <li key={failure.message()}>
            <button type="button" class="row" aria-expanded={text_of(&is_open)} {onclick}>
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
