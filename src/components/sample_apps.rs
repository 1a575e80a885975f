//! The sample apps: a whole project for the user's database.

use super::{
    element::{Child, Element, element},
    elements::{by_hand, card, group, item, note, plain, status},
    radio_group::radio_group,
    shown::shown,
    store::Store,
};
use crate::model::{Block, Choice, Field, Msg, PagePart, SampleAppsView};
use astra_programs::SampleApp;

/// The section `Sample apps`.
pub(super) fn sample_apps(
    SampleAppsView { sample, deployment, status: reported, by_hand: text }: &SampleAppsView,
    store: &Store,
) -> Element {
    const ABOUT: &str = "A whole project for your database, made by create-stargate-mongoose-app in three steps.";
    let block = |block: Block| shown(block.id(), PagePart::Block(block), store);
    let choose = |sample| Msg::Chosen(Choice::Sample(sample));
    let choices = group("stack")
        .child(radio_group(("Sample", "legend"), &SampleApp::ALL, *sample, &store.callback(), choose))
        .child(note(sample.about()).key("about"))
        .child(shown("name", PagePart::Field(Field::ProjectName), store))
        .child(element!("ul", "class" = "notes").key("notes").children(sample.notes(*deployment).map(item)));
    let steps = element!("ol", "class" = "steps")
        .child(step("Make the project", block(Block::SampleCommand)))
        .child(step("Put this file into its folder", block(Block::SampleEnv)))
        .child(step("Run it", block(Block::SampleNext)).child(note(sample.outcome())));
    card("card", "samples-heading", "Sample apps")
        .child(note(ABOUT))
        .child(group("halves").child(choices).child(steps))
        .child(status(reported))
        .child(by_hand(text.as_ref()))
}

fn step(heading: &'static str, content: impl Child) -> Element {
    item(plain("h3", heading)).child(content)
}
