//! `Where do I find this?`: the way to a value, for whoever asks.

use super::elements::paragraph;
use crate::model::{Field, Guide};
use yew::prelude::*;

/// The question, with its answer behind it; nothing where there is no way to describe. The question alone would be the
/// same at each field: whoever hears it hears the field as well.
pub(super) fn guide(field: Field) -> Html {
    let Some(Guide { portal, command }) = field.guide() else { return Html::default() };
    html! {
        <details class="find">
            <summary>{ "Where do I find this?" }<span class="unseen">{ format!(" {field}") }</span></summary>
            { paragraph("portal", portal) }
            <p>{ "With the astra command: " }<code>{ command }</code></p>
        </details>
    }
}
