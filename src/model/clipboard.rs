//! `Clipboard`: what the page has put there, as far as it can know.

use super::{Form, Intent, Outcome};
use std::{fmt, rc::Rc};

/// What the page knows of the clipboard. Its `Display` is what the page says of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clipboard {
    /// Nothing secret that came from here, or nothing at all.
    #[default]
    Other,
    /// A text with the secret, unless something else was copied elsewhere.
    Secret,
    /// A space, in the place of the secret.
    Cleared,
    /// The secret still: the browser refused to let it be cleared.
    Kept,
}

impl Clipboard {
    /// What is there after a copy that ended so.
    pub(super) fn after_copy(outcome: Option<Outcome>) -> Self {
        match outcome {
            Some(Outcome::Copied(_, Some(Intent::Use))) => Self::Secret,
            _ => Self::Other,
        }
    }
}

impl Form {
    /// What the page has put on the clipboard.
    #[must_use]
    pub fn clipboard(&self) -> Clipboard {
        self.clipboard
    }

    /// The clipboard was to be cleared: how that ended is said where a split was said.
    pub(super) fn end_clearing(&mut self, clipboard: Clipboard) {
        self.clipboard = clipboard;
        self.split = Rc::default();
    }
}

/// Nothing, unless it was to be cleared: that it was copied is said elsewhere.
impl fmt::Display for Clipboard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Other | Self::Secret => "",
            Self::Cleared => "the clipboard holds a space now; a clipboard history may still have the secret",
            Self::Kept => "the browser refused; whatever is copied next takes the place of the secret",
        })
    }
}
