//! One text field: its label, its hint, and what is to be said of it.

use super::words::sentence;
use crate::{
    browser,
    form::{Field, Msg, Remarks, Warning},
};
use yew::prelude::*;

/// A field with its remarks. Its text is the input's own: no copy of it lies in the virtual document.
pub(super) fn field(field: Field, remarks: &Remarks, on: &Callback<Msg>) -> Html {
    let id = field.id();
    html! {
        <div class="field" data-field={id} data-state={state(remarks)}>
            <div class="field-head">
                <label for={id}>{ field.to_string() }</label>
                <code class="variable">{ field.variable() }</code>
            </div>
            <input
                {id}
                type={if field == Field::Token { "password" } else { "text" }}
                list={(field == Field::Region).then_some("regions")}
                aria-describedby={format!("{id}-hint {id}-error {id}-warning")}
                aria-invalid={remarks.error.as_ref().map(|_| "true")}
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                translate="no"
                data-bwignore="true"
                data-lpignore="true"
            />
            <p id={format!("{id}-hint")} class="hint">{ field.hint() }</p>
            <p id={format!("{id}-error")} class="error">{ remarks.error.as_deref().map(sentence) }</p>
            <div id={format!("{id}-warning")} class="warning">
                { for remarks.warnings.iter().map(|each| warning(each, id, on)) }
                { remarks.reading.as_deref().map(|reading| html! { <p>{ sentence(reading) }</p> }) }
                { remarks.place.as_ref().map(|place| html! { <p class="place">{ place }</p> }) }
            </div>
        </div>
    }
}

fn state(remarks: &Remarks) -> &'static str {
    match remarks {
        Remarks { error: Some(_), .. } => "wrong",
        Remarks { warnings, .. } if !warnings.is_empty() => "unusual",
        Remarks { is_readable: true, .. } => "readable",
        _ => "empty",
    }
}

fn warning(warning: &Warning, id: &'static str, on: &Callback<Msg>) -> Html {
    let action = warning.action.as_ref().map(|(label, msg)| {
        let (msg, on) = (msg.clone(), on.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            on.emit(msg.clone());
            // The button goes with its warning; the focus stays with the field.
            browser::focus(id);
        });
        html! { <button type="button" class="button small" {onclick}>{ label }</button> }
    });
    html! { <div class="unusual"><p>{ sentence(&warning.text) }</p>{ action }</div> }
}
