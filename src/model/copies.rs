//! `Copies`: how the last copy or download ended, and what the page has put on the clipboard.

use super::{Clipboard, CopyOutcome, Intent};

/// The state of copies and of the clipboard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copies {
    /// How the last copy or download ended, until something else is done.
    pub outcome: Option<CopyOutcome>,
    /// The last text that the page put on the clipboard.
    pub clipboard: Clipboard,
    /// The link that is to be copied by hand, where the browser has refused the clipboard.
    pub link: String,
    /// Whether a text was given to be copied or saved: what it was made of does not change unasked any more.
    pub has_given: bool,
}

impl Copies {
    /// A copy is on the clipboard.
    pub(super) fn succeed(&mut self, outcome: CopyOutcome) {
        self.outcome = Some(outcome);
        self.clipboard = match outcome {
            CopyOutcome::Copied(_, Some(Intent::Use)) => Clipboard::Secret,
            _ => Clipboard::Other,
        };
    }
}
