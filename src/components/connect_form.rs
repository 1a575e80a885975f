//! The form: the paste box, and the text fields for where the Data API runs.

use super::{
    element::{Element, On, element},
    shown::shown,
    store::Store,
};
use crate::model::{Field, PagePart, text_of};
use astra_uri::{Deployment, credentials::KNOWN_REGIONS};
use web_sys::Event;
use yew::Callback;

/// All fields. Each part of the form has a key: where only some have, Yew 0.23 pairs what was there with what comes from
/// the end of the list on, and an input can become another's.
pub(super) fn connect_form(deployment: Deployment, store: &Store) -> Element {
    let regions = KNOWN_REGIONS.iter().map(|known| element!("option", "value" = known.name).child(text_of(known)));
    element!("form", "class" = "fields", "autocomplete" = "off", "novalidate" = true)
        .on(On::Submit, Callback::from(|event: Event| event.prevent_default()))
        .child(shown("paste", PagePart::Paste, store))
        .children(Field::of(deployment).iter().map(|field| shown(field.id(), PagePart::Field(*field), store)))
        .child(element!("datalist", "id" = "regions").key("regions").children(regions))
        .child(shown("actions", PagePart::Actions, store))
}
