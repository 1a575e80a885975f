//! The badge of the network lock: what holds, and the button that puts it to the test.

use super::{
    elements::{button, live_region, paragraph},
    icon::{Icon, icon},
};
use crate::model::{Lock, Msg, Tried, Trust, Verdict, sentence, text_of};
use yew::prelude::*;

/// The badge. Its first claim is plain text; what a check shows is in a live region.
pub(super) fn network_lock(lock: &Lock, on: &Callback<Msg>) -> Html {
    let (state, claim) = match lock.trust() {
        Trust::Stated => ("stated", Some(Lock::CLAIM)),
        Trust::Proven => ("proven", Some(Lock::CLAIM)),
        Trust::Broken => ("broken", None),
    };
    let news = (*lock != Lock::default()).then(|| paragraph("news", sentence(&text_of(lock))));
    let verdict = html! { <>{ news }{ for lock.tried().iter().map(way) }</> };
    html! {
        <div class="lock" data-state={state}>
            if let Some(claim) = claim {
                <p class="claim">{ icon(Icon::Lock) }{ sentence(claim) }</p>
            }
            { button("button small", "Check the network lock", on, Msg::LockCheckRequested) }
            { live_region("verdict", "Network lock", verdict) }
        </div>
    }
}

fn way(tried: &Tried) -> Html {
    let (class, words) = match tried.verdict {
        Verdict::Refused => ("way", "refused"),
        Verdict::NotRefused => ("way open", "not refused"),
    };
    paragraph(class, format!("{}: {words}", tried.way))
}
