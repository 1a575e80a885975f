//! A choice of one among several, in a list that opens.

use crate::{
    browser,
    model::{Msg, text_of},
};
use std::fmt::Display;
use yew::{
    prelude::*,
    virtual_dom::{AttributeOrProperty, Attributes, VTag},
};

/// The name of a list.
#[derive(Clone, Copy)]
pub(super) enum Label {
    /// It is beside the list.
    Seen(&'static str),
    /// Its items tell what it is, so that only assistive tools are given it.
    Heard(&'static str),
}

/// A list named `label`, with an item for each option; `msg` is what choosing it means.
pub(super) fn select<T>(label: Label, options: &[T], chosen: T, on: &Callback<Msg>, msg: fn(T) -> Msg) -> Html
where
    T: Copy + PartialEq + Display,
{
    let items = options.iter().map(|option| item(option, *option == chosen)).collect();
    list(label, items, options.iter().map(|option| msg(*option)).collect(), on)
}

fn list(label: Label, items: Html, msgs: Vec<Msg>, on: &Callback<Msg>) -> Html {
    let on = on.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(msg) = browser::chosen_item(&event).and_then(|place| msgs.get(place)) {
            on.emit(msg.clone());
        }
    });
    match label {
        Label::Seen(label) => html! {
            // `WebKit` would make the chosen item a part of the label.
            <label key={label} class="select last">
                <span>{ label }</span><select aria-label={label} {onchange}>{ items }</select>
            </label>
        },
        Label::Heard(label) => html! {
            <span key={label} class="select bare"><select aria-label={label} {onchange}>{ items }</select></span>
        },
    }
}

/// A property, because the attribute has no effect once the user has chosen. `html!` takes the name for the attribute's alone.
fn item(option: &dyn Display, is_chosen: bool) -> Html {
    let mut item = VTag::new("option");
    let is_chosen = AttributeOrProperty::Property(is_chosen.into());
    item.set_attributes(Attributes::Dynamic { keys: &["selected"], values: Box::new([Some(is_chosen)]) });
    if let Some(children) = item.children_mut() {
        *children = html! { text_of(option) };
    }
    item.into()
}
