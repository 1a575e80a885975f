//! The form of four text fields. The events of its inputs are heard here once, for all of them.

use super::{field::field, words::list};
use crate::{
    browser,
    domain::KNOWN_REGIONS,
    form::{Field, Form, Msg},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// All fields, and `Clear`.
pub(super) fn fields(form: &Form, on: &Callback<Msg>) -> Html {
    let oninput = heard(on, |event: &InputEvent| {
        let (field, input) = field_of(event)?;
        let is_paste = matches!(event.input_type().as_str(), "insertFromPaste" | "insertFromDrop");
        Some(if is_paste { Msg::Pasted(field, input.value()) } else { Msg::Entered(field, input.value()) })
    });
    let onfocusout = heard(on, |event: &FocusEvent| {
        let (field, _) = field_of(event)?;
        (!browser::is_pressing()).then_some(Msg::Left(field))
    });
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    let onclear = on.reform(|_: MouseEvent| Msg::Cleared);
    let split: Vec<String> = form.split().iter().map(ToString::to_string).collect();

    html! {
        <form class="fields" autocomplete="off" novalidate=true {oninput} {onfocusout} {onsubmit}>
            { for Field::ALL.into_iter().map(|each| field(each, &form.remarks(each), on)) }
            <datalist id="regions">
                { for KNOWN_REGIONS.iter().map(|known| html! { <option value={known.name}>{ known.to_string() }</option> }) }
            </datalist>
            <div class="actions">
                <button type="button" class="button quiet" onclick={onclear}>{ "Clear" }</button>
                <p role="status" class="outcome done">
                    if !split.is_empty() {
                        { format!("The address was split into {}.", list(&split)) }
                    }
                </p>
            </div>
        </form>
    }
}

/// Hands on what an event means, if it means anything.
fn heard<E: 'static>(on: &Callback<Msg>, meaning: fn(&E) -> Option<Msg>) -> Callback<E> {
    let on = on.clone();
    Callback::from(move |event| {
        if let Some(msg) = meaning(&event) {
            on.emit(msg);
        }
    })
}

fn field_of(event: &impl TargetCast) -> Option<(Field, HtmlInputElement)> {
    let input: HtmlInputElement = event.target_dyn_into()?;
    Field::from_id(&input.id()).map(|field| (field, input))
}
