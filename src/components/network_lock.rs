//! The badge of the network lock: what holds, and the button that puts it to the test.

use super::{
    element::{Element, element},
    elements::{button, live_region, paragraph, span},
    icon::{Icon, icon},
};
use crate::model::{Lock, Msg, Tried, Trust, Verdict, element_id::LOCK_CHECK, sentence, text_of};
use yew::Callback;

/// The badge. Its first claim is plain text; what a check shows opens over the page, in a live region.
pub(super) fn network_lock(lock: &Lock, on: &Callback<Msg>) -> Element {
    let (state, holds) = match lock.trust() {
        Trust::Stated => ("stated", true),
        Trust::Proven => ("proven", true),
        Trust::Broken => ("broken", false),
    };
    let locked = |element: Element, words: String| element.child(icon(Icon::Lock)).child(span("words", words));
    let claim = || locked(element!("p", "class" = "claim"), sentence(Lock::CLAIM));
    let check = element!("button", "type" = "button", "id" = LOCK_CHECK, "class" = "button small")
        .pressed(on, Msg::LockCheckRequested);
    let verdict = live_region("verdict", "Network lock");
    let verdict = if lock.has_report() { report(verdict, lock, on) } else { verdict };
    element!("div", "class" = "lock", "data-state" = state)
        .child(holds.then(claim))
        .child(locked(check, "Check the network lock".to_owned()))
        .child(verdict)
}

fn report(region: Element, lock: &Lock, on: &Callback<Msg>) -> Element {
    let close = || button("button small", "Close", on, Msg::LockReportClosed);
    region
        .child(paragraph("news", sentence(&text_of(lock))))
        .children(lock.tried().iter().map(way))
        .child((lock.trust() != Trust::Broken).then(close))
}

fn way(tried: &Tried) -> Element {
    let (class, words) = match tried.verdict {
        Verdict::Refused => ("way", ": refused"),
        Verdict::NotRefused => ("way open", ": not refused"),
    };
    paragraph(class, [tried.way, words].concat())
}
