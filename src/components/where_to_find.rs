//! `Where do I find this?`: the way to a value, for anyone who asks.

use super::elements::{code, paragraph, span};
use crate::model::{Field, Guide};
use yew::prelude::*;

/// The question, with its answer folded in it; nothing where there is no way to describe. The question alone would be the
/// same at each field, so the field's name is heard with it.
pub(super) fn where_to_find(field: Field) -> Html {
    let Some(Guide { portal, command }) = field.guide() else { return Html::default() };
    html! {
        <details class="find">
            <summary>{ "Where do I find this?" }{ span("unseen", &format!(" {field}")) }</summary>
            { paragraph("portal", portal) }
            <p>{ "With the astra command: " }{ code(command) }</p>
        </details>
    }
}
