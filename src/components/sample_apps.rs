//! The sample apps: a whole project for the user's database.

use super::{
    elements::{by_hand, card, group, item, note, plain, status},
    radio_group::radio_group,
    shown::shown,
    store::Store,
};
use crate::model::{Block, Choice, Field, Msg, PagePart, SampleAppsView};
use astra_programs::SampleApp;
use yew::prelude::*;

/// The section `Sample apps`.
pub(super) fn sample_apps(
    SampleAppsView { sample, deployment, status: reported, by_hand: text }: &SampleAppsView,
    store: &Store,
) -> Html {
    let block = |block: Block| shown(block.id(), PagePart::Block(block), store);
    let step = |heading: &'static str, content| item(html! { <>{ plain("h3", heading) }{ content }</> });
    let choices = html! {
        <>
            { radio_group(("Sample", "legend"), &SampleApp::ALL, *sample, &store.callback(), |sample| Msg::Chosen(Choice::Sample(sample))) }
            <key="about">{ note(sample.about()) }</>
            { shown("name", PagePart::Field(Field::ProjectName), store) }
            <ul key="notes" class="notes">{ for sample.notes(*deployment).map(item) }</ul>
        </>
    };
    let steps = html! {
        <ol class="steps">
            { step("Make the project", block(Block::SampleCommand)) }
            { step("Put this file into its folder", block(Block::SampleEnv)) }
            { step("Run it", html! { <>{ block(Block::SampleNext) }{ note(sample.outcome()) }</> }) }
        </ol>
    };
    let body = html! {
        <>
            { note("A whole project for your database, made by create-stargate-mongoose-app in three steps.") }
            { group("halves", html! { <>{ group("stack", choices) }{ steps }</> }) }
            { status(reported) }
            { by_hand(text.as_ref()) }
        </>
    };
    card("card", "samples-heading", "Sample apps", body)
}
