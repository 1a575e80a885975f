//! The keyboard of a session.

use crate::session::{Key, Session};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};

impl Session {
    /// Presses and releases one key after the other, wherever the focus is.
    #[track_caller]
    pub fn press(&self, keys: impl IntoIterator<Item = char>) {
        let actions = keys
            .into_iter()
            .fold(keyboard(), |actions, value| actions.then(KeyAction::Down { value }).then(KeyAction::Up { value }));
        self.run(self.client().perform_actions(actions));
    }

    /// Presses a key while another one is held.
    #[track_caller]
    pub fn press_with(&self, held: Key, key: char) {
        self.run(self.client().perform_actions(pressed_with(held, key)));
    }
}

/// A key that is pressed and released while another one is held.
pub(crate) fn pressed_with(held: Key, key: char) -> KeyActions {
    let held = held.into();
    keyboard()
        .then(KeyAction::Down { value: held })
        .then(KeyAction::Down { value: key })
        .then(KeyAction::Up { value: key })
        .then(KeyAction::Up { value: held })
}

fn keyboard() -> KeyActions {
    KeyActions::new("keyboard".to_owned())
}
