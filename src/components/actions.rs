//! The buttons below the fields, and what is reported there.

use super::{
    element::Element,
    elements::{button, group, live_region, paragraph, status},
    select::{Label, select},
};
use crate::model::{ActionsView, Msg};
use astra_uri::Deployment;
use yew::Callback;

/// `Clear` and its neighbours, and where the Data API runs.
pub(super) fn actions(view: &ActionsView, on: &Callback<Msg>) -> Element {
    group("actions")
        .child(button("button small", "Clear", on, Msg::Cleared))
        .child(button("button small", "Fill in an example", on, Msg::ExampleTaken))
        .child(select(Label::Heard("Data API"), &Deployment::ALL, view.deployment, on, Msg::DeploymentChosen))
        .child(status(&view.status))
        .child(offered(live_region("offer", "Offered"), &view.offer, on))
}

/// Values from outside, which wait for a click.
fn offered(region: Element, offer: &str, on: &Callback<Msg>) -> Element {
    if offer.is_empty() {
        return region;
    }
    region
        .child(paragraph("words", offer.to_owned()))
        .child(button("button small", "Use them", on, Msg::OfferTaken))
        .child(button("button small", "Ignore them", on, Msg::OfferDeclined))
}
