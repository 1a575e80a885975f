//! `Exposure`: the time for which something secret is shown. It ends by itself.

use super::document;
use gloo::{events::EventListener, timers::callback::Timeout};
use std::{rc::Rc, time::Duration};

/// Watches for the end of a time in which a secret may be seen: when the time is over, the window loses the focus, the
/// tab is switched, the page is printed, left, or brought back from the back-forward cache. Dropped, it watches no more.
pub struct Exposure {
    _timeout: Timeout,
    _listeners: Vec<EventListener>,
}

impl Exposure {
    /// Calls `ended` at the first of these.
    #[must_use]
    pub fn start(limit: Duration, ended: impl Fn() + 'static) -> Self {
        let ended = Rc::new(ended);
        let listeners = web_sys::window().zip(document()).map(|(window, document)| {
            let on_window = ["blur", "beforeprint", "pagehide", "pageshow"].map(|event| {
                let ended = Rc::clone(&ended);
                EventListener::new(&window, event, move |_| ended())
            });
            let ended = Rc::clone(&ended);
            let on_document = EventListener::new(&document, "visibilitychange", move |_| ended());
            on_window.into_iter().chain([on_document]).collect()
        });
        let millis = u32::try_from(limit.as_millis()).unwrap_or(u32::MAX);
        Self { _timeout: Timeout::new(millis, move || ended()), _listeners: listeners.unwrap_or_default() }
    }
}
