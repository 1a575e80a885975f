//! The one door to the browser: every effect on it and every question to it. Knows no type of the domain.

mod clipboard;
mod download;
mod early_input;
mod element;
mod exposure;
mod input_event;
mod location;
mod network_lock;
mod stop;
mod transfer;
mod turn;

pub use self::{
    clipboard::{ClipboardRefused, write_to_clipboard},
    download::save,
    early_input::{EarlyInput, Typed},
    element::{focus, focused_id, is_pressing, root, select_text, set_input},
    exposure::Exposure,
    input_event::{Change, Key},
    location::{FragmentChanges, address, fragment, set_fragment},
    network_lock::{Ending, Endings, has_policy, try_to_send},
    stop::stop,
    transfer::{Dropped, has_file, pasted_text},
    turn::after_this_event,
};

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
