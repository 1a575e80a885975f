//! The badge of the network lock: what holds, and the button that puts it to the test.

use super::{
    elements::{button, paragraph},
    icon::{Icon, icon},
    words::sentence,
};
use crate::{
    browser::{self, Ending},
    model::{Form, Lock, Msg, Tried, Trust, Verdict},
};
use std::rc::Rc;
use yew::prelude::*;

/// The badge. What it says at first stands there; what a check shows is said in a live region.
pub(super) fn lock(form: &Form, on: &Callback<Msg>) -> Html {
    let lock = form.lock();
    let (state, claim) = match lock.trust() {
        Trust::Stated => ("stated", Some(Lock::CLAIM)),
        Trust::Proven => ("proven", Some(Lock::CLAIM)),
        Trust::Broken => ("broken", None),
    };
    let said = (*lock != Lock::Stated).then(|| paragraph("news", sentence(&lock.to_string())));
    html! {
        <div class="lock" data-state={state}>
            if let Some(claim) = claim {
                <p class="claim">{ icon(Icon::Lock) }{ sentence(claim) }</p>
            }
            { button("button small", "Check the network lock", checker(on)) }
            <div class="verdict" role="status" aria-label="Network lock">{ said }{ for lock.tried().iter().map(way) }</div>
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

/// What `Check the network lock` does: every way to send is tried, and the form is told how each ended.
fn checker(on: &Callback<Msg>) -> Callback<MouseEvent> {
    let on = on.clone();
    Callback::from(move |_| {
        on.emit(Msg::LockCheckRequested);
        let on = on.clone();
        browser::try_to_send(Rc::new(move |endings| {
            on.emit(Msg::LockChecked(endings.into_iter().map(tried).collect()));
        }));
    })
}

fn tried((way, ending): (&'static str, Ending)) -> Tried {
    let verdict = match ending {
        Ending::Refused => Verdict::Refused,
        Ending::NotRefused => Verdict::NotRefused,
    };
    Tried { way, verdict }
}
