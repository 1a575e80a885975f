//! One text field: its label, its hint, and what is to be said of it.

use super::{
    elements::{button, paragraph},
    guide::guide,
    words::sentence,
};
use crate::{
    browser,
    model::{Field, Form, Msg, Remarks, Warning},
};
use yew::prelude::*;

/// A field with its remarks. Its text is the input's own: no copy of it lies in the virtual document.
///
/// It has a key, so that no input becomes another's, with what was typed in it.
pub(super) fn field(field: Field, form: &Form, on: &Callback<Msg>) -> Html {
    let id = field.id();
    let remarks = form.remarks(field);
    let variable = field.variable(form.deployment());
    html! {
        <div key={id} class="field" data-field={id} data-state={state(&remarks)}>
            <div class="field-head">
                <label for={id}>{ field.to_string() }</label>
                { variable.map(|name| html! { <code class="variable">{ name }</code> }) }
            </div>
            {
                input(
                    id,
                    if field.is_secret() { "password" } else { "text" },
                    (field == Field::Region).then_some("regions"),
                    format!("{id}-hint {id}-error {id}-warning"),
                    remarks.error.as_ref().map(|_| "true"),
                )
            }
            <div class="says">
                <p id={format!("{id}-hint")} class="hint">{ field.hint(form.deployment()) }</p>
                <p id={format!("{id}-error")} class="error">{ remarks.error.as_deref().map(sentence) }</p>
                <div id={format!("{id}-warning")} class="warning">
                    { for remarks.warnings.iter().map(|each| warning(each, id, on)) }
                    { remarks.reading.as_deref().map(|reading| paragraph("reading", sentence(reading))) }
                    { remarks.place.clone().map(|place| paragraph("place", place)) }
                </div>
            </div>
            { guide(field) }
        </div>
    }
}

/// A text input that no browser keeps, corrects, translates or sends to a checker of spelling, and that no manager of
/// passwords offers to save: some ask for attributes of their own.
pub(super) fn input(
    id: &'static str,
    kind: &'static str,
    list: Option<&'static str>,
    described_by: impl Into<AttrValue>,
    invalid: Option<&'static str>,
) -> Html {
    let described_by: AttrValue = described_by.into();
    html! {
        <input
            {id}
            type={kind}
            {list}
            aria-describedby={described_by}
            aria-invalid={invalid}
            autocomplete="off"
            autocapitalize="none"
            autocorrect="off"
            spellcheck="false"
            translate="no"
            data-bwignore="true"
            data-form-type="other"
            data-lpignore="true"
        />
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
        button("button small", label.clone(), onclick)
    });
    html! { <div class="unusual">{ paragraph("words", sentence(&warning.text)) }{ " " }{ action }</div> }
}
