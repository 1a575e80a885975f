//! One text field: its label, its hint, and its notes.

use super::{
    elements::{button, group, paragraph},
    where_to_find::where_to_find,
};
use crate::model::{Connect, Field, FieldView, Msg, Warning, sentence, text_of};
use yew::prelude::*;

/// A field with its notes. Its text is the input's own: no copy of it lies in the virtual document.
pub(super) fn field(field: Field, view: &FieldView, on: &Callback<Msg>) -> Html {
    let (id, FieldView { notes, .. }) = (field.id(), view);
    let head = html! { <><label for={id}>{ text_of(&field) }</label>{ where_to_find(field) }</> };
    html! {
        <div class="field" data-field={id} data-state={state(view)}>
            { group("field-head", head) }
            {
                input(
                    id,
                    masked(field.is_secret() || notes.is_hidden),
                    (field == Field::REGION).then_some("regions"),
                    format!("{id}-hint {id}-error {id}-warning"),
                    notes.error.as_ref().map(|_| "true"),
                )
            }
            { group("messages", messages(field, view, on)) }
        </div>
    }
}

fn messages(field: Field, view: &FieldView, on: &Callback<Msg>) -> Html {
    let (id, FieldView { deployment, notes, .. }) = (field.id(), view);
    let offer = || {
        let label = ["Use ", Connect::DEFAULT_KEYSPACE].concat();
        view.offers_default
            .then(|| html! { <>{ " " }{ button("button inline", label, on, Msg::DefaultKeyspaceTaken) }</> })
    };
    let is_offered_here = view.offers_default && notes.error.is_none();
    let hint = if is_offered_here { "Vector databases:" } else { field.hint(*deployment) };
    let error = notes.error.as_deref().map(|error| html! { <>{ sentence(error) }{ offer() }</> });
    html! {
        <>
            <p id={format!("{id}-hint")} class="hint">{ hint }{ offer().filter(|_| is_offered_here) }</p>
            <p id={format!("{id}-error")} class="error">{ error }</p>
            <div id={format!("{id}-warning")} class="warning">
                { for view.warnings().map(|each| warning(each, on)) }
                { notes.reading.as_deref().map(|reading| paragraph("reading", sentence(reading))) }
                { notes.place.clone().map(|place| paragraph("place", place)) }
            </div>
        </>
    }
}

/// A text input that no browser keeps, corrects, translates or sends to a spell checker, and that no password manager
/// offers to save: some of them need attributes of their own.
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

/// The type of an input whose text is hidden, or shown.
pub(super) fn masked(is_hidden: bool) -> &'static str {
    if is_hidden { "password" } else { "text" }
}

fn state(view: &FieldView) -> &'static str {
    if view.notes.error.is_some() {
        "wrong"
    } else if view.warnings().next().is_some() {
        "unusual"
    } else if view.notes.is_readable {
        "readable"
    } else {
        "empty"
    }
}

fn warning(Warning { text, action }: &Warning, on: &Callback<Msg>) -> Html {
    let action = action.as_ref().map(|(label, msg)| button("button small", label.clone(), on, msg.clone()));
    group("unusual", html! { <>{ paragraph("words", sentence(text)) }{ " " }{ action }</> })
}
