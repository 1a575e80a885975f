//! The code that uses the string, as the steps that run it.

use super::{
    code_tabs::{chosen_tab, tabs},
    elements::{by_hand, card, group, note, status},
    radio_group::radio_group,
    select::{Label, select},
    shown::shown,
    store::Store,
};
use crate::model::{Block, Choice, CodeView, Diagnosis, Msg, PagePart};
use astra_programs::{Client, Credentials, Form, Module, READERS};
use astra_uri::Driver;
use yew::prelude::*;

/// The section `Code`.
pub(super) fn code(view: &CodeView, store: &Store) -> Html {
    const PANEL: &str = "code-panel";
    let on = store.callback();
    let body = html! {
        <>
            { tabs(view, PANEL, &on) }
            <div id={PANEL} class="panel" role="tabpanel" aria-labelledby={chosen_tab(view)}>
                if view.diagnosis == Diagnosis::Shown {
                    { shown("diagnosis", PagePart::Diagnosis, store) }
                } else {
                    { group("choices", choices(view, &on)) }
                    <ol class="path">{ for Block::STEPS.into_iter().map(|block| step(block, store)) }</ol>
                }
            </div>
            <div class="outcomes over">
                if view.diagnosis != Diagnosis::Shown {
                    { note(view.snippet().requires()) }
                }
                { status(&view.status) }
                { by_hand(view.by_hand.as_ref()) }
            </div>
        </>
    };
    card("card code", "code-heading", "Code", body)
}

fn step(block: Block, store: &Store) -> Html {
    html! { <li key={block.id()}>{ shown(block.id(), PagePart::Block(block), store) }</li> }
}

/// The choices that make a difference to this program; where there is none, who reads the variables.
fn choices(view: &CodeView, on: &Callback<Msg>) -> Html {
    let (chosen, snippet) = (view.choices(), view.snippet());
    let credentials = Credentials::of(view.deployment(), chosen.driver, chosen.file());
    html! {
        <>
            if chosen.client == Client::Mongoose {
                { radio_group(("Program", "unseen"), &Form::ALL, chosen.form, on, |form| Msg::Chosen(Choice::Form(form))) }
                { select(Label::Heard("Module"), &Module::ALL, chosen.module, on, |module| Msg::Chosen(Choice::Module(module))) }
                { select(Label::Heard("Driver"), &Driver::ALL, chosen.driver, on, Msg::DriverChosen) }
            }
            if chosen.client == Client::Others {
                { note(READERS) }
            } else {
                { select(Label::Seen("Credentials"), credentials, snippet.credentials(), on, |credentials| Msg::Chosen(Choice::Credentials(credentials))) }
            }
        </>
    }
}
