//! A choice of one among several, in a list that opens.

use super::{
    element::{Element, On, element},
    elements::plain,
};
use crate::{
    browser,
    model::{Msg, text_of},
};
use std::fmt::Display;
use web_sys::Event;
use yew::Callback;

/// The name of a list.
#[derive(Clone, Copy)]
pub(super) enum Label {
    /// It is beside the list.
    Seen(&'static str),
    /// Its items tell what it is, so that only assistive tools are given it.
    Heard(&'static str),
}

/// A list named `label`, with an item for each option; `msg` is what choosing it means.
pub(super) fn select<T>(label: Label, options: &[T], chosen: T, on: &Callback<Msg>, msg: fn(T) -> Msg) -> Element
where
    T: Copy + PartialEq + Display,
{
    let (Label::Seen(name) | Label::Heard(name)) = label;
    let items = options.iter().map(|option| item(option, *option == chosen));
    let list = element!("select", "aria-label" = name).children(items);
    named(label, list.on(On::Change, on_chosen(options.iter().map(|option| msg(*option)).collect(), on)))
}

fn on_chosen(msgs: Vec<Msg>, on: &Callback<Msg>) -> Callback<Event> {
    let on = on.clone();
    Callback::from(move |event: Event| {
        if let Some(msg) = browser::chosen_item(&event).and_then(|place| msgs.get(place)) {
            on.emit(msg.clone());
        }
    })
}

fn named(label: Label, list: Element) -> Element {
    match label {
        // `WebKit` would make the chosen item a part of the label.
        Label::Seen(name) => {
            element!("label", "class" = "select last").key(name).child(plain("span", name)).child(list)
        }
        Label::Heard(name) => element!("span", "class" = "select bare").key(name).child(list),
    }
}

fn item(option: &dyn Display, is_chosen: bool) -> Element {
    Element::new("option", &["selected"]).property(is_chosen).child(text_of(option))
}
