//! `Where?`: the way to a value, for anyone who asks.

use super::elements::{code, paragraph, span};
use crate::model::{Field, Guide};
use yew::prelude::*;

/// The question, and its answer, which the browser opens over the page and closes again; nothing where there is no way to
/// describe. The question alone would be the same at each field, so the field's name is heard with it.
pub(super) fn where_to_find(field: Field) -> Html {
    let Some(Guide { portal, command }) = field.guide() else { return Html::default() };
    let id = ["where-", field.id()].concat();
    html! {
        <>
            <button type="button" class="where" popovertarget={id.clone()}>
                { "Where?" }{ span("unseen", &format!(" {field}")) }
            </button>
            <div {id} class="find" popover="auto">
                { paragraph("portal", portal) }
                <p>{ "With the astra command: " }{ code(command) }</p>
            </div>
        </>
    }
}
