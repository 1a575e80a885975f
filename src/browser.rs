//! The one door to the browser: every effect on it and every question to it. Knows no type of the domain.

mod caret;
mod clipboard;
mod download;
mod early_input;
mod element;
mod exposure;
mod host;
mod input_event;
mod location;
mod network_lock;
mod paste_and_drop;
mod policy;
mod popover;
mod stop;
mod text_input;
mod tick;
mod told;

pub use self::{
    clipboard::{ClipboardRefused, write_to_clipboard},
    download::save,
    early_input::{Typed, early_input},
    element::{focus, focused_id, input_text, is_pressing, root, select_text, set_input},
    exposure::Exposure,
    host::{is_framed, tell_host_of_copy},
    input_event::{Change, Key, chosen_item, opens_elsewhere},
    location::{address, set_fragment, step_to},
    network_lock::{Ending, Endings, try_to_send},
    paste_and_drop::{Arrivals, Opened, dropped_text, pasted_text},
    policy::{PLACEHOLDER, Policy, policy},
    popover::place_popover,
    stop::stop,
    text_input::TextInput,
    tick::{Timer, after, after_this_event},
    told::Told,
};

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
