//! A choice of one among few: a group of radio buttons.

use super::elements::group;
use crate::model::{Msg, text_of};
use std::fmt::Display;
use yew::prelude::*;

/// A group named by a legend of a class, with one radio button for each option; `msg` is what choosing it means.
pub(super) fn radio_group<T>(
    (legend, class): (&'static str, &'static str),
    options: &[T],
    chosen: T,
    on: &Callback<Msg>,
    msg: fn(T) -> Msg,
) -> Html
where
    T: Copy + PartialEq + Display,
{
    let name = AttrValue::from(legend.to_ascii_lowercase());
    let buttons = options.iter().map(|option| radio(&name, option, *option == chosen, on, msg(*option)));
    fieldset(legend, class, buttons.collect())
}

fn fieldset(legend: &'static str, class: &'static str, buttons: Html) -> Html {
    html! {
        <fieldset key={legend} class="choice">
            <legend {class}>{ legend }</legend>
            { group("options", buttons) }
        </fieldset>
    }
}

fn radio(name: &AttrValue, label: &dyn Display, checked: bool, on: &Callback<Msg>, msg: Msg) -> Html {
    let onchange = on.reform(move |_: Event| msg.clone());
    html! {
        <label class="option">
            <input type="radio" {name} {checked} {onchange} />
            <span>{ text_of(label) }</span>
        </label>
    }
}
