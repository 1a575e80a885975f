//! What is printed when it does not work, and what it means.

use super::{
    elements::{card, code, note, plain, pressed},
    field::input,
};
use crate::{
    domain::{Failure, KNOWN_FAILURES},
    model::{Msg, SearchView, element_id::FAILURE_SEARCH, sentence},
};
use std::ptr;
use yew::prelude::*;

/// The section `When it fails`. Its input is heard with the others, and its text is the input's own.
pub(super) fn failures(SearchView { is_on, found, opened }: &SearchView, on: &Callback<Msg>) -> Html {
    let body = html! {
        <>
            { note("What is printed often names the wrong cause. Paste the message, or search with a few words.") }
            <div class="field search">
                <label for={FAILURE_SEARCH}>{ "Error message" }</label>
                { input(FAILURE_SEARCH, "text", None, "failures-found", None) }
            </div>
            <p id="failures-found" class="note" role="status">{ is_on.then(|| count(found.len())) }</p>
            <ul class="rows">{ for found.iter().map(|failure| row(failure, opened.is_some_and(|opened| ptr::eq(opened, *failure)), on)) }</ul>
        </>
    };
    card("card failures", "failures-heading", "When it fails", body)
}

fn count(found: usize) -> String {
    match found {
        0 => "This message is not among the known ones.".to_owned(),
        found => format!("{found} of {} messages.", KNOWN_FAILURES.len()),
    }
}

fn row(failure: &'static Failure, is_open: bool, on: &Callback<Msg>) -> Html {
    let onclick = pressed(on, Msg::FailureToggled(failure));
    html! {
        <li key={failure.message()}>
            <button type="button" class="row" aria-expanded={is_open.to_string()} {onclick}>
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
