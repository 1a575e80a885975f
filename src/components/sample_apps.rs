//! The sample apps: a whole project for the user's database.

use super::{
    block::{command, file},
    choice::choice,
    copy::{Take, take_status},
    elements::{card, note, waiting},
    field::field,
};
use crate::{
    domain::SampleApp,
    model::{Block, Field, Form, Msg},
};
use yew::prelude::*;

/// The section `Sample apps`.
pub(super) fn sample_apps(form: &Form, on: &Callback<Msg>, on_take: &Callback<Take>) -> Html {
    const WAITING: &str =
        "This file holds the credentials. It appears when all four fields under Connect are filled in.";
    const NAMELESS: &str = "The command appears when the project has a name.";
    let sample = form.sample();
    let commands = |block, name| match form.block(block, form.reveal()) {
        Some(_) => command(form, block, name, on_take),
        None => waiting(NAMELESS),
    };
    let step = |heading: &'static str, content| html! { <li><h3>{ heading }</h3>{ content }</li> };
    let body = html! {
        <>
            { note("A whole project for your database, made by create-stargate-mongoose-app in three steps.") }
            <div class="halves">
                <div class="stack">
                    { choice("Sample", &SampleApp::ALL, sample, on, Msg::SampleChosen) }
                    <key="about">{ note(sample.about()) }</>
                    { field(Field::ProjectName, form, on) }
                    <ul key="notes" class="notes">
                        { for sample.notes(form.deployment()).map(|note| html! { <li>{ note }</li> }) }
                    </ul>
                </div>
                <ol class="steps">
                    { step("Make the project", commands(Block::SampleCommand, "Create command")) }
                    { step("Put this file into its folder", file(form, Block::SampleEnv, "Sample .env", WAITING, on_take)) }
                    { step("Run it", html! { <>{ commands(Block::SampleNext, "Next commands") }{ note(sample.outcome()) }</> }) }
                </ol>
            </div>
            { take_status(&[Block::SampleCommand, Block::SampleEnv, Block::SampleNext], form.outcome()) }
        </>
    };
    card("card samples", "samples-heading", "Sample apps", body)
}
