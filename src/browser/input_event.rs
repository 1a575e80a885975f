//! Typed access to the events of an input.
//!
//! A browser's autofill, its list of suggestions and the scripts of password managers send plain `Event`s under the names
//! `input`, `change` and `keydown` (seen in Chromium 156 and `WebKitGTK` 2.50). They lack what the events of a keyboard have,
//! and web-sys casts without a check: its accessors throw on them. So everything that an event may lack is asked for here,
//! and of an event of the right type only.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlSelectElement, InputEvent, KeyboardEvent, MouseEvent};

/// How the text of an input changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The user is typing.
    Typed,
    /// The text came whole: from the clipboard, a drop, a suggestion, autofill or a script.
    Inserted,
}

impl Change {
    /// Reads it from an event `input` or `change`.
    #[must_use]
    pub fn of(event: &Event) -> Self {
        let kind = event.dyn_ref::<InputEvent>().map(InputEvent::input_type);
        match kind.as_deref() {
            None | Some("insertFromPaste" | "insertFromDrop" | "insertReplacementText") => Self::Inserted,
            Some(_) => Self::Typed,
        }
    }
}

/// A key that was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its name, as `KeyboardEvent.key` has it: `Enter`.
    pub name: String,
    /// Whether Ctrl, or ⌘ on a Mac, was held.
    pub is_command: bool,
    /// Whether Shift was held.
    pub is_shifted: bool,
}

impl Key {
    /// Reads it from an event `keydown`. `None` where no key was pressed: the browser fills something in.
    #[must_use]
    pub fn of(event: &Event) -> Option<Self> {
        let event = event.dyn_ref::<KeyboardEvent>()?;
        Some(Self {
            name: event.key(),
            is_command: event.ctrl_key() || event.meta_key(),
            is_shifted: event.shift_key(),
        })
    }
}

/// Whether a click on a link is for another tab or window, which the browser opens: a key was held.
#[must_use]
pub fn opens_elsewhere(click: &Event) -> bool {
    let click = click.dyn_ref::<MouseEvent>();
    click.is_some_and(|click| click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key())
}

/// The place of the item that is chosen in the list of this event, counted from 0.
#[must_use]
pub fn chosen_item(change: &Event) -> Option<usize> {
    let list: HtmlSelectElement = change.target()?.dyn_into().ok()?;
    usize::try_from(list.selected_index()).ok()
}
