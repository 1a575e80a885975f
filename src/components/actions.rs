//! The buttons below the fields, and what is reported there.

use super::elements::{button, group, live_region, paragraph, status};
use crate::model::{ActionsView, Clipboard, Msg};
use yew::prelude::*;

/// `Clear` and its neighbours.
pub(super) fn actions(ActionsView { clipboard, status: reported, offer }: &ActionsView, on: &Callback<Msg>) -> Html {
    // Its place is there before it is needed, so that nothing moves when a copy needs it.
    let class = match clipboard {
        Clipboard::Other => "button small unneeded",
        Clipboard::Secret | Clipboard::Cleared | Clipboard::Kept => "button small",
    };
    let content = html! {
        <>
            { button("button quiet", "Clear", on, Msg::Cleared) }
            { button("button quiet", "Fill in an example", on, Msg::ExampleTaken) }
            { button(class, "Clear clipboard", on, Msg::ClipboardClearRequested) }
            { status(reported) }
            { live_region("offer", "Offered", offered(offer, on)) }
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
