//! The page around its parts.

use super::{
    footer::footer,
    input_events::{on_change, on_click, on_focusout, on_input, on_key, on_paste},
    masthead::masthead,
    shown::shown,
    start::Stage,
    store::Store,
};
use crate::model::{PagePart, View};
use astra_uri::Reveal;
use yew::prelude::*;

/// Head, work and foot. What the text inputs report is heard here for all of them.
pub(super) fn page(view: &View, store: &Store) -> Html {
    let is_running = store.stage() == Stage::Running;
    html! {
        <>
            { masthead(shown("lock", PagePart::Lock, store)) }
            <main
                data-state={if view.reveal == Reveal::Plain { "revealed" } else { "masked" }}
                onclick={on_click(store)}
                oninput={on_input(store)}
                onchange={on_change(store)}
                onfocusout={on_focusout(store)}
                onpaste={on_paste(store)}
                onkeydown={on_key(store)}
            >
                <div class="columns">
                    <section class="card connect" aria-labelledby="connect-heading">
                        <div class="card-head">
                            <h2 id="connect-heading">{ "Connect" }</h2>
                            { shown("progress", PagePart::Progress, store) }
                        </div>
                        { shown("summary", PagePart::Summary, store) }
                        { shown("form", PagePart::Form, store) }
                    </section>
                    <div class="results">
                        { shown("string", PagePart::ConnectionString, store) }
                        { shown("code", PagePart::Code, store) }
                    </div>
                </div>
                if is_running {
                    { shown("samples", PagePart::SampleApps, store) }
                    { shown("failures", PagePart::Failures, store) }
                }
            </main>
            if is_running {
                { footer() }
            }
        </>
    }
}
