//! The summary of errors that a refused copy leads to: a link to each field, in the field's own words.

use super::elements::{item, pressed};
use crate::model::{Field, Msg, element_id::SUMMARY, sentence};
use yew::prelude::*;

/// Open once a copy was refused, until every error that it showed is fixed.
pub(super) fn summary(errors: &[(Field, String)], on: &Callback<Msg>) -> Html {
    if errors.is_empty() {
        return Html::default();
    }
    let links = errors.iter().map(|(field, error)| {
        let sought = pressed(on, Msg::FieldSought(*field));
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            sought.emit(event);
        });
        item(html! { <a href={format!("#{}", field.id())} {onclick}>{ sentence(error) }</a> })
    });
    html! {
        <div id={SUMMARY} class="summary" role="region" aria-labelledby="summary-heading" tabindex="-1">
            <h3 id="summary-heading">{ "There is no string to copy yet" }</h3>
            <ul>{ for links }</ul>
        </div>
    }
}
