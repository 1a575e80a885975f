//! The link: read from the address, kept in it, copied.

use super::effects::put;
use crate::{
    browser::{self, FragmentChanges},
    model::{Form, Link, LinkSecret, Msg, Outcome},
};
use yew::prelude::*;
use zeroize::Zeroizing;

/// The `id` of a link that is to be copied by hand.
pub(super) const LINK: &str = "link";

/// Fills in what the address carries, at the start and whenever somebody changes it, and keeps it in step with the
/// fields from then on.
#[hook]
pub(super) fn use_link(form: &Form, on: Callback<Msg>) {
    use_effect_with((), move |()| {
        let open = move || {
            let Some(Link { prefill, secret }) = Link::read(&browser::fragment()) else { return };
            if secret == LinkSecret::LeftOut {
                browser::set_fragment(&Link { prefill: prefill.clone(), secret: LinkSecret::None }.to_string());
            }
            on.emit(Msg::LinkOpened(prefill, secret));
        };
        open();
        let changes = FragmentChanges::heard(open);
        move || drop(changes)
    });
    use_effect_with(form.is_linked().then(|| link(form)), |link| {
        if let Some(link) = link {
            browser::set_fragment(link);
        }
    });
}

/// What `Copy link` does.
pub(super) fn link_copier(form: &UseReducerHandle<Form>, on: Callback<Msg>) -> Callback<MouseEvent> {
    let form = form.clone();
    Callback::from(move |_| {
        on.emit(Msg::LinkRequested);
        put(Zeroizing::new(whole(&form)), Msg::LinkCopied, Msg::LinkRefused, on.clone());
    })
}

/// The link, to be copied by hand, where the browser has refused the clipboard.
pub(super) fn refused_link(form: &Form) -> Html {
    if form.outcome() != Some(Outcome::LinkRefused) {
        return Html::default();
    }
    html! { <code id={LINK} class="refused-link">{ whole(form) }</code> }
}

fn whole(form: &Form) -> String {
    [browser::address(), link(form)].concat()
}

fn link(form: &Form) -> String {
    Link { prefill: form.prefill(), secret: LinkSecret::None }.to_string()
}
