//! One text field: its label, its hint, and its notes.

use super::{
    element::{Element, element},
    elements::{button, group, paragraph, text_input},
    where_to_find::where_to_find,
};
use crate::model::{Connect, Field, FieldView, Msg, Warning, sentence, text_of};
use yew::Callback;

/// A field with its notes. Its text is the input's own: no copy of it lies in the virtual document.
pub(super) fn field(field: Field, view: &FieldView, on: &Callback<Msg>) -> Element {
    let (id, FieldView { deployment, notes, .. }) = (field.id(), view);
    let label = element!("label", "for" = id).child(text_of(&field));
    let input = input(
        id,
        masked(field.is_secret() || notes.is_hidden),
        (field == Field::REGION).then_some("regions"),
        [id, "-hint ", id, "-error ", id, "-warning"].concat(),
        notes.error.as_ref().map(|_| "true"),
    );
    element!("div", "class" = "field", "data-field" = id, "data-state" = state(view))
        .child(where_to_find(group("field-head").child(label), field, *deployment))
        .child(input)
        .child(messages(field, view, on))
}

fn messages(field: Field, view: &FieldView, on: &Callback<Msg>) -> Element {
    let (id, FieldView { deployment, notes, .. }) = (field.id(), view);
    let id_of = |part| [id, part].concat();
    let is_offered_here = view.offers_default && notes.error.is_none();
    let text = if is_offered_here { "Vector databases:" } else { field.hint(*deployment) };
    let hint = element!("p", "id" = id_of("-hint"), "class" = "hint").child(text);
    let error = element!("p", "id" = id_of("-error"), "class" = "error").child(notes.error.as_deref().map(sentence));
    let (hint, error) = match (view.offers_default, is_offered_here) {
        (false, _) => (hint, error),
        (true, true) => (offer(hint, on), error),
        (true, false) => (hint, offer(error, on)),
    };
    let warnings = element!("div", "id" = id_of("-warning"), "class" = "warning")
        .children(view.warnings().map(|each| warning(each, on)))
        .child(notes.reading.as_deref().map(|reading| paragraph("reading", sentence(reading))))
        .child(notes.place.clone().map(|place| paragraph("place", place)));
    group("messages").child(hint).child(error).child(warnings)
}

/// The keyspace that vector databases begin with, as a button after a text.
fn offer(text: Element, on: &Callback<Msg>) -> Element {
    let label = ["Use ", Connect::DEFAULT_KEYSPACE].concat();
    text.child(" ").child(button("button inline", label, on, Msg::DefaultKeyspaceTaken))
}

/// An input for a text of one line, or for a secret.
pub(super) fn input(
    id: &'static str,
    kind: &'static str,
    list: Option<&'static str>,
    described_by: String,
    invalid: Option<&'static str>,
) -> Element {
    text_input!(
        "input",
        "id" = id,
        "type" = kind,
        "list" = list,
        "aria-describedby" = described_by,
        "aria-invalid" = invalid,
    )
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

fn warning(Warning { text, action }: &Warning, on: &Callback<Msg>) -> Element {
    let action = action.as_ref().map(|(label, msg)| button("button small", label.clone(), on, msg.clone()));
    group("unusual").child(paragraph("words", sentence(text))).child(" ").child(action)
}
