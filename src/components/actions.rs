//! The buttons below the fields, and what is reported there.

use super::{
    elements::{button, group, live_region, paragraph, status},
    select::{Label, select},
};
use crate::model::{ActionsView, Msg};
use astra_uri::Deployment;
use yew::prelude::*;

/// `Clear` and its neighbours, and where the Data API runs.
pub(super) fn actions(view: &ActionsView, on: &Callback<Msg>) -> Html {
    let content = html! {
        <>
            { button("button small", "Clear", on, Msg::Cleared) }
            { button("button small", "Fill in an example", on, Msg::ExampleTaken) }
            { select(Label::Heard("Data API"), &Deployment::ALL, view.deployment, on, Msg::DeploymentChosen) }
            { status(&view.status) }
            { live_region("offer", "Offered", offered(&view.offer, on)) }
        </>
    };
    group("actions", content)
}

/// Values from outside, which wait for a click.
fn offered(offer: &str, on: &Callback<Msg>) -> Html {
    if offer.is_empty() {
        return Html::default();
    }
    html! {
        <>
            { paragraph("words", offer.to_owned()) }
            { button("button small", "Use them", on, Msg::OfferTaken) }
            { button("button small", "Ignore them", on, Msg::OfferDeclined) }
        </>
    }
}
