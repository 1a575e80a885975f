//! The head of the page.

use super::{
    element::{Element, On, element},
    elements::{plain, span},
    input_events::{on_click, on_head_key},
    shown::shown,
    start::Place,
    store::Store,
};
use crate::{
    browser,
    model::{Msg, PagePart, Screen, text_of},
};
use web_sys::Event;
use yew::Callback;

/// The name, the links to the views, and the network lock.
pub(super) fn masthead(screen: Screen, store: &Store) -> Element {
    let on = store.callback();
    let name = Element::siblings().child("Astra ").child(span("more", "connection string for ")).child("Mongoose");
    // The page around a frame has the first heading.
    let heading = match store.place() {
        Place::Window => plain("h1", name),
        Place::Frame => plain("h2", name),
    };
    let links = Screen::ALL.into_iter().map(|each| view_link(each, each == screen, &on));
    element!("header", "class" = "masthead")
        .on(On::Click, on_click(store))
        .on(On::KeyDown, on_head_key(store))
        .child(heading)
        .child(element!("nav", "aria-label" = "Views").children(links))
        .child(shown("lock", PagePart::Lock, store))
}

/// A link to a view, which has an address of its own for a new tab.
fn view_link(screen: Screen, is_shown: bool, on: &Callback<Msg>) -> Element {
    let on = on.clone();
    let chosen = Callback::from(move |event: Event| {
        if !browser::opens_elsewhere(&event) {
            event.prevent_default();
            on.emit(Msg::ScreenChosen(screen));
        }
    });
    let address = ["#view=", screen.key()].concat();
    element!("a", "href" = address, "aria-current" = is_shown.then_some("page"))
        .on(On::Click, chosen)
        .child(text_of(&screen))
}
