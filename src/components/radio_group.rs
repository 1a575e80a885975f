//! A choice of one among few: a group of radio buttons.

use super::{
    element::{Element, On, element},
    elements::{group, plain},
};
use crate::model::{Msg, text_of};
use std::fmt::Display;
use web_sys::Event;
use yew::Callback;

/// A group named by a legend of a class, with one radio button for each option; `msg` is what choosing it means.
pub(super) fn radio_group<T>(
    (legend, class): (&'static str, &'static str),
    options: &[T],
    chosen: T,
    on: &Callback<Msg>,
    msg: fn(T) -> Msg,
) -> Element
where
    T: Copy + PartialEq + Display,
{
    let buttons = options.iter().map(|option| radio(legend, option, *option == chosen, on, msg(*option)));
    fieldset(legend, class, group("options").children(buttons))
}

fn fieldset(legend: &'static str, class: &'static str, buttons: Element) -> Element {
    let name = element!("legend", "class" = class).child(legend);
    element!("fieldset", "class" = "choice").key(legend).child(name).child(buttons)
}

fn radio(legend: &'static str, label: &dyn Display, is_chosen: bool, on: &Callback<Msg>, msg: Msg) -> Element {
    let input = element!("input", "type" = "radio", "name" = legend.to_ascii_lowercase())
        .checked(is_chosen)
        .on(On::Change, on.reform(move |_: Event| msg.clone()));
    element!("label", "class" = "option").child(input).child(plain("span", text_of(label)))
}
