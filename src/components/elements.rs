//! The elements that the page is built of again and again. Each is a function, so that the page holds its code once.

use crate::model::{Msg, Status, StatusKind, element_id::COPY_BY_HAND};
use std::rc::Rc;
use web_sys::Event;
use yew::{
    prelude::{AttrValue, Callback, Html, MouseEvent, html},
    virtual_dom::{AttributeOrProperty, Attributes, Listener, ListenerKind, VTag},
};

/// A section of the page under a heading.
pub(super) fn card(class: &'static str, id: &'static str, heading: &'static str, body: Html) -> Html {
    let heading = element("h2", &["id"], &[id], html! { heading });
    let content = html! { <>{ heading }{ body }</> };
    element("section", &["class", "aria-labelledby"], &[class, id], content).into()
}

/// A placeholder for a text that is not there yet.
pub(super) fn waiting(text: &'static str) -> Html {
    paragraph("waiting", text)
}

/// A note in passing.
pub(super) fn note(text: impl Into<AttrValue>) -> Html {
    paragraph("note", text)
}

/// A box around other elements.
pub(super) fn group(class: &'static str, content: Html) -> Html {
    element("div", &["class"], &[class], content).into()
}

/// A live region of this name: what appears in it is read out.
pub(super) fn live_region(class: &'static str, name: &'static str, content: Html) -> Html {
    element("div", &["id", "class", "role", "aria-label"], &[class, class, "status", name], content).into()
}

/// A paragraph of one text.
pub(super) fn paragraph(class: &'static str, text: impl Into<AttrValue>) -> Html {
    text_of_class("p", class, text.into())
}

/// An element of one text, of a class.
pub(super) fn text_of_class(tag: &'static str, class: &'static str, text: AttrValue) -> Html {
    element(tag, &["class"], &[class], html! { text }).into()
}

/// The title of the page.
pub(super) fn title(tag: &'static str, content: Html) -> Html {
    element(tag, &[], &[], content).into()
}

/// A few words of a text, to look different.
pub(super) fn span(class: &'static str, text: &str) -> Html {
    text_of_class("span", class, AttrValue::from(text.to_owned()))
}

/// A piece of code in a sentence.
pub(super) fn code(text: &'static str) -> Html {
    plain("code", text)
}

/// A key of the keyboard.
pub(super) fn key(name: &'static str) -> Html {
    plain("kbd", name)
}

/// An item of a list.
pub(super) fn item(content: impl Into<Html>) -> Html {
    element("li", &[], &[], content.into()).into()
}

/// An element of one text.
pub(super) fn plain(tag: &'static str, text: impl Into<AttrValue>) -> Html {
    let text: AttrValue = text.into();
    element(tag, &[], &[], html! { text }).into()
}

/// How something ended. A live region: it is there before it has something to report.
pub(super) fn status(Status { kind, text }: &Status) -> Html {
    let class = match kind {
        StatusKind::Quiet => "outcome",
        StatusKind::Done => "outcome done",
        StatusKind::Refused => "outcome refused",
        StatusKind::Missing => "outcome missing",
    };
    element("p", &["role", "class"], &["status", class], html! { text }).into()
}

/// The text that is shown to be copied by hand.
pub(super) fn by_hand(text: Option<&String>) -> Option<Html> {
    text.map(|text| html! { <code id={COPY_BY_HAND} class="by-hand">{ text }</code> })
}

/// A button of one text; `msg` is what pressing it means.
pub(super) fn button(class: &'static str, label: impl Into<AttrValue>, on: &Callback<Msg>, msg: Msg) -> Html {
    let label: AttrValue = label.into();
    let mut button = element("button", &["type", "class"], &["button", class], html! { label });
    button.add_listener(Rc::new(Pressed(on.clone(), msg)));
    button.into()
}

/// An element with attributes that the program chooses. `html!` makes a set of every class that is not written in it, which
/// is a kilobyte of the page; this takes it as it is.
fn element(tag: &'static str, names: &'static [&'static str], values: &[&'static str], content: Html) -> VTag {
    let values = values.iter().map(|value| Some(AttributeOrProperty::Attribute(AttrValue::Static(value)))).collect();
    let mut element = VTag::new(tag);
    element.set_attributes(Attributes::Dynamic { keys: names, values });
    if let Some(children) = element.children_mut() {
        *children = content;
    }
    element
}

/// The message of a click on a button.
struct Pressed(Callback<Msg>, Msg);

impl Listener for Pressed {
    fn kind(&self) -> ListenerKind {
        ListenerKind::onclick
    }

    fn handle(&self, _: Event) {
        self.0.emit(self.1.clone());
    }

    fn passive(&self) -> bool {
        false
    }
}

/// The callback for a click on anything else: it sends this message.
pub(super) fn pressed(on: &Callback<Msg>, msg: Msg) -> Callback<MouseEvent> {
    on.reform(move |_| msg.clone())
}
