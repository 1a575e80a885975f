//! The form: the paste box, and the text fields for where the Data API runs.

use super::{shown::shown, store::Store};
use crate::model::{Field, PagePart, text_of};
use astra_uri::{Deployment, credentials::KNOWN_REGIONS};
use yew::prelude::*;

/// All fields. Each part of the form has a key: where only some have, Yew 0.23 pairs what was there with what comes from
/// the end of the list on, and an input can become another's.
pub(super) fn connect_form(deployment: Deployment, store: &Store) -> Html {
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <form class="fields" autocomplete="off" novalidate=true {onsubmit}>
            { shown("paste", PagePart::Paste, store) }
            { for Field::of(deployment).iter().map(|field| shown(field.id(), PagePart::Field(*field), store)) }
            <datalist key="regions" id="regions">
                { for KNOWN_REGIONS.iter().map(|known| html! { <option value={known.name}>{ text_of(known) }</option> }) }
            </datalist>
            { shown("actions", PagePart::Actions, store) }
        </form>
    }
}
