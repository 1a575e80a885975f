//! The form: where the Data API runs, and the four text fields that this takes.

use super::{
    choice::choice,
    effects::clipboard_clearer,
    elements::button,
    field::field,
    paste::paste,
    words::{list, sentence},
};
use crate::{
    domain::{Deployment, KNOWN_REGIONS},
    model::{Clipboard, Form, LinkSecret, Msg},
};
use yew::prelude::*;

/// All fields, and `Clear`. Each part of the form has a key: where only some have, Yew 0.23 pairs what was there with what
/// comes from the end of the list on, and an input can become another's.
pub(super) fn fields(form: &Form, on: &Callback<Msg>) -> Html {
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    let onclear = on.reform(|_: MouseEvent| Msg::Cleared);
    let split: Vec<String> = form.split().iter().map(ToString::to_string).collect();

    html! {
        <form class="fields" autocomplete="off" novalidate=true {onsubmit}>
            { paste(form, on) }
            { choice("Data API", &Deployment::ALL, form.deployment(), on, Msg::DeploymentChosen) }
            { for form.fields().into_iter().map(|each| field(each, form, on)) }
            <datalist key="regions" id="regions">
                { for KNOWN_REGIONS.iter().map(|known| html! { <option value={known.name}>{ known.to_string() }</option> }) }
            </datalist>
            <div key="actions" class="actions">
                { button("button quiet", "Clear", onclear) }
                { button("button quiet", "Fill in an example", on.reform(|_: MouseEvent| Msg::ExampleTaken)) }
                // Its place is there before it is needed, so that nothing moves when a copy needs it.
                { button(clipboard_class(form.clipboard()), "Clear clipboard", clipboard_clearer(on)) }
                { status(&split, form.clipboard(), form.link_secret()) }
            </div>
        </form>
    }
}

fn clipboard_class(clipboard: Clipboard) -> &'static str {
    match clipboard {
        Clipboard::Other => "button small unneeded",
        Clipboard::Secret | Clipboard::Cleared | Clipboard::Kept => "button small",
    }
}

/// Says what was split, and how the clearing of the clipboard ended. A live region: it is there before it has something
/// to say.
fn status(split: &[String], clipboard: Clipboard, link: LinkSecret) -> Html {
    let (class, words) = match (split, clipboard) {
        _ if link == LinkSecret::LeftOut => ("outcome refused", sentence(&link.to_string())),
        ([], Clipboard::Other | Clipboard::Secret) => ("outcome", String::new()),
        ([], Clipboard::Cleared) => ("outcome done", sentence(&clipboard.to_string())),
        ([], Clipboard::Kept) => ("outcome refused", sentence(&clipboard.to_string())),
        (split, _) => ("outcome done", format!("The address was split into {}.", list(split))),
    };
    html! { <p role="status" {class}>{ words }</p> }
}
