//! The mouse.

use crate::session::Session;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};

impl Session {
    /// Moves the mouse to a place in the window, in px of styles, and clicks there.
    #[track_caller]
    pub fn click_at(&self, x: f64, y: f64) {
        let actions = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveTo { duration: None, x, y })
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.run(self.client().perform_actions(actions));
    }
}
