//! The head of the page.

use super::{
    elements::title,
    input_events::{on_click, on_head_key},
    shown::shown,
    start::Place,
    store::Store,
};
use crate::{
    browser,
    model::{Msg, PagePart, Screen, text_of},
};
use yew::prelude::*;

/// The name, the links to the views, and the network lock.
pub(super) fn masthead(screen: Screen, store: &Store) -> Html {
    let on = store.callback();
    let link = |each: Screen| view_link(each, each == screen, &on);
    // The page around a frame has the first heading.
    let heading = match store.place() {
        Place::Window => "h1",
        Place::Frame => "h2",
    };
    let name = html! { <>{ "Astra " }<span class="more">{ "connection string for " }</span>{ "Mongoose" }</> };
    html! {
        <header class="masthead" onclick={on_click(store)} onkeydown={on_head_key(store)}>
            { title(heading, name) }
            <nav aria-label="Views">{ for Screen::ALL.into_iter().map(link) }</nav>
            { shown("lock", PagePart::Lock, store) }
        </header>
    }
}

/// A link to a view, which has an address of its own for a new tab.
fn view_link(screen: Screen, is_shown: bool, on: &Callback<Msg>) -> Html {
    let on = on.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        if !browser::opens_elsewhere(&event) {
            event.prevent_default();
            on.emit(Msg::ScreenChosen(screen));
        }
    });
    let href = ["#view=", screen.key()].concat();
    html! { <a {href} aria-current={is_shown.then_some("page")} {onclick}>{ text_of(&screen) }</a> }
}
