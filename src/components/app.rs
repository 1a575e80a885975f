//! `App`: the form's state and the page around it.

use super::{
    code::code,
    connection_string::connection_string,
    effects::{leaver, taker, use_early_input, use_exposure, use_focus_after_copy, use_rewritten_inputs},
    failures::failures,
    fields::fields,
    frame::{footer, masthead},
    inputs::{on_change, on_drag_over, on_drop, on_focusout, on_input, on_key, on_paste},
    link::{link_copier, use_link},
    lock::lock,
    sample_apps::sample_apps,
    summary::summary,
};
use crate::{
    browser::EarlyInput,
    domain::Reveal,
    model::{Form, Msg},
};
use std::rc::Rc;
use yew::prelude::*;

/// What the page starts with.
#[derive(Clone, Default, PartialEq, Properties)]
pub struct AppProps {
    /// What was typed before the program started.
    #[prop_or_default]
    pub early: EarlyInput,
    /// Whether there is a program yet.
    #[prop_or_default]
    pub stage: Stage,
}

/// How far the page has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// It is markup, and whatever is typed waits for the program. What follows the work comes with it, so that the work
    /// is painted sooner.
    Starting,
    /// The program runs.
    #[default]
    Running,
}

impl Reducible for Form {
    type Action = Msg;

    fn reduce(self: Rc<Self>, msg: Msg) -> Rc<Self> {
        let mut form = Rc::unwrap_or_clone(self);
        form.update(msg);
        form.into()
    }
}

/// The whole page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let form = use_reducer(Form::default);
    let on = use_callback(form.dispatcher(), |msg, dispatcher| dispatcher.dispatch(msg));
    use_early_input(props.early.clone(), on.clone());
    use_rewritten_inputs(&form);
    use_exposure(form.reveal(), on.clone());
    use_focus_after_copy(&form);
    use_link(&form, on.clone());
    let on_take = taker(&form, on.clone());
    let on_link = link_copier(&form, on.clone());

    html! {
        <>
            { masthead(lock(&form, &on)) }
            <main
                class={if form.reveal() == Reveal::Plain { "revealed" } else { "masked" }}
                onclick={leaver(on.clone())}
                oninput={on_input(&on)}
                onchange={on_change(&on)}
                onfocusout={on_focusout(&on)}
                onpaste={on_paste(&on)}
                onkeydown={on_key(&on, &on_take)}
                ondragover={on_drag_over()}
                ondrop={on_drop(&on)}
            >
                <div class="columns">
                    <section class="card connect" aria-labelledby="connect-heading">
                        <div class="card-head">
                            <h2 id="connect-heading">{ "Connect" }</h2>
                            <p class="progress">{ progress(&form, props.stage) }</p>
                        </div>
                        { summary(&form) }
                        { fields(&form, &on) }
                    </section>
                    <div class="results">
                        { connection_string(&form, &on, &on_take, &on_link) }
                        { code(&form, &on, &on_take) }
                    </div>
                </div>
                if props.stage == Stage::Running {
                    { sample_apps(&form, &on, &on_take) }
                    { failures(&form, &on) }
                }
            </main>
            if props.stage == Stage::Running {
                { footer() }
            }
        </>
    }
}

/// How many fields can be read; before there is a program, that nothing is checked yet.
fn progress(form: &Form, stage: Stage) -> String {
    match stage {
        Stage::Starting => "Checks are starting".to_owned(),
        Stage::Running => format!("{} of {}", form.readable(), form.fields().len()),
    }
}
