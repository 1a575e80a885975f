//! `Where?`: the way to a value, for anyone who asks.

use super::{
    element::{Element, On, element},
    elements::{paragraph, span},
};
use crate::{
    browser,
    model::{Field, Guide, text_of},
};
use astra_uri::Deployment;
use web_sys::Event;
use yew::Callback;

/// Puts the question into `head`, and its answer, which the browser opens over the page and closes again; nothing where there
/// is no way to describe. The question alone would be the same at each field, so the field's name is heard with it.
pub(super) fn where_to_find(head: Element, field: Field, deployment: Deployment) -> Element {
    let Some(Guide { portal, command }) = field.guide(deployment) else { return head };
    let id = ["where-", field.id()].concat();
    let target = id.clone();
    let placed = Callback::from(move |event: Event| browser::place_popover(&event, &target));
    let question = element!("button", "type" = "button", "class" = "where", "popovertarget" = id.clone())
        .on(On::Click, placed)
        .child("Where?")
        .child(span("unseen", [" ", &*text_of(&field)].concat()));
    let words = element!("code").children(command.split(' ').map(word));
    let answer = element!("div", "id" = id, "class" = "find", "popover" = "auto")
        .child(paragraph("portal", portal))
        .child(element!("p").child("With the astra command: ").child(words));
    head.child(question).child(answer)
}

/// A word of a command: a line may end after it, and nowhere within it, as it would at the hyphens of a flag.
fn word(word: &'static str) -> Element {
    Element::siblings().child(span("whole", word)).child(" ")
}
