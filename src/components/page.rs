//! The page around its parts.

use super::{
    footer::footer,
    input_events::{on_change, on_click, on_focusout, on_input, on_key, on_paste},
    masthead::masthead,
    shown::shown,
    start::Stage,
    store::Store,
};
use crate::model::{PagePart, Screen, View};
use astra_uri::Reveal;
use yew::prelude::*;

/// Head, work and foot. What the text inputs report is heard here for all of them.
pub(super) fn page(view: &View, store: &Store) -> Html {
    let is_running = store.stage() == Stage::Running;
    html! {
        <>
            { masthead(view.screen, store) }
            <main
                data-state={if view.reveal == Reveal::Plain { "revealed" } else { "masked" }}
                onclick={on_click(store)}
                oninput={on_input(store)}
                onchange={on_change(store)}
                onfocusout={on_focusout(store)}
                onpaste={on_paste(store)}
                onkeydown={on_key(store)}
            >
                <div class="columns" hidden={view.screen != Screen::Connect}>
                    <section class="card connect" aria-labelledby="connect-heading">
                        <h2 id="connect-heading">{ "Connect" }</h2>
                        { shown("form", PagePart::Form, store) }
                    </section>
                    <div class="results">
                        { shown("string", PagePart::ConnectionString, store) }
                        { shown("code", PagePart::Code, store) }
                    </div>
                </div>
                { other_screen(Screen::SampleApps, PagePart::SampleApps, view, store) }
                { other_screen(Screen::Failures, PagePart::Failures, view, store) }
            </main>
            if is_running {
                { footer() }
            }
        </>
    }
}

/// A view beside the first: built when it is first shown, and hidden while another is. Its place is always there: where only
/// some have one, Yew 0.23 makes a new input.
fn other_screen(screen: Screen, part: PagePart, view: &View, store: &Store) -> Html {
    html! {
        <div hidden={view.screen != screen}>
            if view.is_built(screen) {
                { shown(screen.key(), part, store) }
            }
        </div>
    }
}
