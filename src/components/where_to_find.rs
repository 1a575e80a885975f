//! `Where?`: the way to a value, for anyone who asks.

use super::elements::{paragraph, span};
use crate::{
    browser,
    model::{Field, Guide},
};
use yew::prelude::*;

/// The question, and its answer, which the browser opens over the page and closes again; nothing where there is no way to
/// describe. The question alone would be the same at each field, so the field's name is heard with it.
pub(super) fn where_to_find(field: Field) -> Html {
    let Some(Guide { portal, command }) = field.guide() else { return Html::default() };
    let id = ["where-", field.id()].concat();
    let onclick = {
        let id = id.clone();
        Callback::from(move |event: MouseEvent| browser::place_popover(&event, &id))
    };
    html! {
        <>
            <button type="button" class="where" popovertarget={id.clone()} {onclick}>
                { "Where?" }{ span("unseen", &format!(" {field}")) }
            </button>
            <div {id} class="find" popover="auto">
                { paragraph("portal", portal) }
                <p>{ "With the astra command: " }<code>{ for command.split(' ').map(word) }</code></p>
            </div>
        </>
    }
}

/// A word of a command: a line may end after it, and nowhere within it, as it would at the hyphens of a flag.
fn word(word: &'static str) -> Html {
    html! { <><span class="whole">{ word }</span>{ " " }</> }
}
