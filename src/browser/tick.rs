//! Ticks of the browser's event loop.

use gloo::timers::callback::Timeout;

/// Calls `then` when everything that the event under way sets off in the browser has happened.
pub fn after_this_event(then: impl FnOnce() + 'static) {
    Timeout::new(0, then).forget();
}
