//! What is printed when it does not work, and what it means.

use super::{
    elements::{card, note},
    field::input,
    words::sentence,
};
use crate::{
    domain::{Failure, KNOWN_FAILURES},
    model::{Form, Msg},
};
use yew::prelude::*;

/// The `id` of the field that searches.
pub(super) const SEARCH: &str = "failure";

/// The section `When it fails`. Its input is heard with the others, and its text is the input's own.
pub(super) fn failures(form: &Form, on: &Callback<Msg>) -> Html {
    let found = form.failures();
    let body = html! {
        <>
            { note("What is printed often names the wrong cause. Paste the message, or search with a few words.") }
            <div class="field search">
                <label for={SEARCH}>{ "Error message" }</label>
                { input(SEARCH, "text", None, "failures-found", None) }
            </div>
            <p id="failures-found" class="note" role="status">{ form.seeks_failure().then(|| count(found.len())) }</p>
            <ul class="rows">
                { for found.iter().map(|failure| row(failure, form.opened_failure() == Some(*failure), on)) }
            </ul>
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
    let onclick = on.reform(move |_: MouseEvent| Msg::FailureToggled(failure));
    html! {
        <li key={failure.message()}>
            <button type="button" class="row" aria-expanded={is_open.to_string()} {onclick}>
                <code>{ failure.message() }</code>
            </button>
            if is_open {
                <dl>
                    // The name of a package has no capital.
                    { entry("Printed by", failure.printed_by.to_owned()) }
                    { entry("Cause", sentence(failure.cause)) }
                    { entry("What to do", sentence(failure.remedy)) }
                </dl>
            }
        </li>
    }
}

fn entry(name: &'static str, words: String) -> Html {
    html! { <><dt>{ name }</dt><dd>{ words }</dd></> }
}
