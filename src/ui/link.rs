//! The link: read from the address, kept in it, copied.

use super::effects::put;
use crate::{
    browser::{self, FragmentChanges},
    form::{Form, LinkSecret, Msg},
    wire::Link,
};
use yew::prelude::*;
use zeroize::Zeroizing;

/// Fills in what the address carries, at the start and whenever somebody changes it, and keeps it in step with the
/// fields from then on.
#[hook]
pub(super) fn use_link(form: &Form, on: Callback<Msg>) {
    use_effect_with((), move |()| {
        let open = move || {
            if let Some(Link { prefill, secret }) = Link::read(&browser::fragment()) {
                on.emit(Msg::LinkOpened(prefill, secret));
            }
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
        let text = Zeroizing::new([browser::address(), link(&form)].concat());
        put(text, Msg::LinkCopied, Msg::LinkRefused, on.clone());
    })
}

fn link(form: &Form) -> String {
    Link { prefill: form.prefill(), secret: LinkSecret::None }.to_string()
}
