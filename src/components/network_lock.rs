//! The badge of the network lock: what holds, and the button that puts it to the test.

use super::{
    elements::{button, live_region, paragraph, pressed, span},
    icon::{Icon, icon},
};
use crate::model::{Lock, Msg, Tried, Trust, Verdict, element_id::LOCK_CHECK, sentence, text_of};
use yew::prelude::*;

/// The badge. Its first claim is plain text; what a check shows opens over the page, in a live region.
pub(super) fn network_lock(lock: &Lock, on: &Callback<Msg>) -> Html {
    let trust = lock.trust();
    let (state, claim) = match trust {
        Trust::Stated => ("stated", Some(Lock::CLAIM)),
        Trust::Proven => ("proven", Some(Lock::CLAIM)),
        Trust::Broken => ("broken", None),
    };
    let report = html! {
        <>
            { paragraph("news", sentence(&text_of(lock))) }
            { for lock.tried().iter().map(way) }
            if trust != Trust::Broken {
                { button("button small", "Close", on, Msg::LockReportClosed) }
            }
        </>
    };
    html! {
        <div class="lock" data-state={state}>
            if let Some(claim) = claim {
                <p class="claim">{ icon(Icon::Lock) }{ span("words", &sentence(claim)) }</p>
            }
            <button type="button" id={LOCK_CHECK} class="button small" onclick={pressed(on, Msg::LockCheckRequested)}>
                { icon(Icon::Lock) }{ span("words", "Check the network lock") }
            </button>
            { live_region("verdict", "Network lock", if lock.has_report() { report } else { Html::default() }) }
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
