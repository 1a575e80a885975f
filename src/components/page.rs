//! The page around its parts.

use super::{
    footer::footer,
    input_events::{on_change, on_click, on_drag_over, on_drop, on_focusout, on_input, on_key, on_paste},
    masthead::masthead,
    shown::shown,
    start::Stage,
    store::Store,
};
use crate::{
    domain::Reveal,
    model::{Part, View},
};
use yew::prelude::*;

/// Head, work and foot. What the text inputs report is heard here for all of them.
pub(super) fn page(view: &View, store: &Store) -> Html {
    let is_running = store.stage() == Stage::Running;
    html! {
        <>
            { masthead(shown("lock", Part::Lock, store)) }
            <main
                data-state={if view.reveal == Reveal::Plain { "revealed" } else { "masked" }}
                onclick={on_click(store)}
                oninput={on_input(store)}
                onchange={on_change(store)}
                onfocusout={on_focusout(store)}
                onpaste={on_paste(store)}
                onkeydown={on_key(store)}
                ondragover={on_drag_over()}
                ondrop={on_drop(store)}
            >
                <div class="columns">
                    <section class="card connect" aria-labelledby="connect-heading">
                        <div class="card-head">
                            <h2 id="connect-heading">{ "Connect" }</h2>
                            { shown("progress", Part::Progress, store) }
                        </div>
                        { shown("summary", Part::Summary, store) }
                        { shown("form", Part::Form, store) }
                    </section>
                    <div class="results">
                        { shown("string", Part::ConnectionString, store) }
                        { shown("code", Part::Code, store) }
                    </div>
                </div>
                if is_running {
                    { shown("samples", Part::SampleApps, store) }
                    { shown("failures", Part::Failures, store) }
                }
            </main>
            if is_running {
                { footer() }
            }
        </>
    }
}
