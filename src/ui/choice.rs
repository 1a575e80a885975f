//! A choice of one among few: a group of radio buttons.

use std::fmt::Display;
use yew::prelude::*;

/// A group named `legend`, with one radio button for each option; `msg` is what choosing it means.
pub(super) fn choice<T, M>(legend: &'static str, options: &[T], chosen: T, on: &Callback<M>, msg: fn(T) -> M) -> Html
where
    T: Copy + PartialEq + Display + 'static,
    M: 'static,
{
    let name = legend.to_ascii_lowercase();
    let buttons = options.iter().map(|&option| {
        let onchange = on.reform(move |_: Event| msg(option));
        html! {
            <label class="option">
                <input type="radio" name={name.clone()} checked={option == chosen} {onchange} />
                <span>{ option.to_string() }</span>
            </label>
        }
    });
    html! {
        <fieldset class="choice">
            <legend>{ legend }</legend>
            <div class="options">{ for buttons }</div>
        </fieldset>
    }
}
