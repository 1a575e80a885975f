//! The form: where the Data API runs, and the four text fields that this takes.

use super::{choice::choice, elements::button, field::field, paste::paste, words::list};
use crate::{
    domain::{Deployment, KNOWN_REGIONS},
    form::{Form, Msg},
};
use yew::prelude::*;

/// All fields, and `Clear`.
pub(super) fn fields(form: &Form, on: &Callback<Msg>) -> Html {
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    let onclear = on.reform(|_: MouseEvent| Msg::Cleared);
    let split: Vec<String> = form.split().iter().map(ToString::to_string).collect();

    html! {
        <form class="fields" autocomplete="off" novalidate=true {onsubmit}>
            { paste(form, on) }
            { choice("Data API", &Deployment::ALL, form.deployment(), on, Msg::DeploymentChosen) }
            { for form.fields().into_iter().map(|each| field(each, form, on)) }
            <datalist id="regions">
                { for KNOWN_REGIONS.iter().map(|known| html! { <option value={known.name}>{ known.to_string() }</option> }) }
            </datalist>
            <div class="actions">
                { button("button quiet", "Clear", onclear) }
                <p role="status" class="outcome done">
                    if !split.is_empty() {
                        { format!("The address was split into {}.", list(&split)) }
                    }
                </p>
            </div>
        </form>
    }
}
