//! The page around its parts.

use super::{
    element::{Element, On, element},
    elements::{card, group},
    footer::footer,
    input_events::{on_change, on_click, on_focusout, on_input, on_key, on_paste},
    masthead::masthead,
    shown::shown,
    start::Stage,
    store::Store,
};
use crate::model::{PagePart, Screen, View};
use astra_uri::Reveal;

/// Head, work and foot. What the text inputs report is heard here for all of them.
pub(super) fn page(view: &View, store: &Store) -> Element {
    let main = element!("main", "data-state" = if view.reveal == Reveal::Plain { "revealed" } else { "masked" })
        .on(On::Click, on_click(store))
        .on(On::Input, on_input(store))
        .on(On::Change, on_change(store))
        .on(On::FocusOut, on_focusout(store))
        .on(On::Paste, on_paste(store))
        .on(On::KeyDown, on_key(store))
        .child(connect_screen(view, store))
        .child(other_screen(Screen::SampleApps, PagePart::SampleApps, view, store))
        .child(other_screen(Screen::Failures, PagePart::Failures, view, store));
    Element::siblings()
        .child(masthead(view.screen, store))
        .child(main)
        .child((store.stage() == Stage::Running).then(footer))
}

fn connect_screen(view: &View, store: &Store) -> Element {
    let form = card("card connect", "connect-heading", "Connect").child(shown("form", PagePart::Form, store));
    let results = group("results").child(shown("string", PagePart::ConnectionString, store)).child(shown(
        "code",
        PagePart::Code,
        store,
    ));
    element!("div", "class" = "columns", "hidden" = view.screen != Screen::Connect).child(form).child(results)
}

/// A view beside the first: built when it is first shown, and hidden while another is. Its place is always there: where only
/// some have one, Yew 0.23 makes a new input.
fn other_screen(screen: Screen, part: PagePart, view: &View, store: &Store) -> Element {
    let content = || shown(screen.key(), part, store);
    element!("div", "hidden" = view.screen != screen).child(view.is_built(screen).then(content))
}
