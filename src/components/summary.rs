//! The summary of problems that a refused copy leads to: a link to each field, in the field's own words.

use super::words::sentence;
use crate::{browser, model::Form};
use yew::prelude::*;

/// Open once a copy was refused, until every problem that it showed is mended.
pub(super) fn summary(form: &Form) -> Html {
    let problems = form.shown_problems();
    if form.refusals() == 0 || problems.is_empty() {
        return Html::default();
    }
    let links = problems.iter().map(|(field, words)| {
        let id = field.id();
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            browser::focus(id);
        });
        html! { <li><a href={format!("#{id}")} {onclick}>{ sentence(words) }</a></li> }
    });
    html! {
        <div id="summary" class="summary" role="region" aria-labelledby="summary-heading" tabindex="-1">
            <h3 id="summary-heading">{ "There is no string to copy yet" }</h3>
            <ul>{ for links }</ul>
        </div>
    }
}
