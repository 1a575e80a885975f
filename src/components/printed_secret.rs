//! What prints the secret of a program for Mongoose, for anyone who asks.

use super::{
    element::{Element, On, element},
    elements::{code, note, paragraph, span},
};
use crate::browser;
use astra_programs::logging;
use astra_uri::{Deployment, Driver};
use web_sys::Event;
use yew::Callback;

/// Puts the question into `head`, and its answer, which the browser opens over the page.
pub(super) fn printed_secret(head: Element, deployment: Deployment, driver: Driver) -> Element {
    const ID: &str = "printed-secret";
    let placed = Callback::from(|event: Event| browser::place_popover(&event, ID));
    let spoken = match deployment {
        Deployment::Astra => " What prints your token",
        Deployment::SelfHosted => " What prints your password",
    };
    let question = element!("button", "type" = "button", "class" = "where", "popovertarget" = ID)
        .on(On::Click, placed)
        .child("Logs?")
        .child(span("unseen", spoken));
    let printed = logging::printed(deployment, driver);
    let shown = (!printed.is_empty()).then(|| element!("p").child("console.log shows it in").children(named(printed)));
    let answer = element!("div", "id" = ID, "class" = "find logs", "popover" = "auto")
        .child(shown)
        .child(logging::error(deployment, driver).map(|error| paragraph("portal", error)))
        .child(note("These lines keep it out of a log:"))
        .child(element!("pre", "tabindex" = "0").child(element!("code").child(logging::lines(deployment))));
    head.child(question).child(answer)
}

/// These expressions, with commas between them.
fn named(expressions: &'static [&'static str]) -> impl Iterator<Item = Element> {
    expressions.iter().enumerate().map(|(place, expression)| {
        Element::siblings().child(if place == 0 { " " } else { ", " }).child(code(expression))
    })
}
