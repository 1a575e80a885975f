//! `Copies`: how the last copy or download ended, and what the page has put on the clipboard.

use super::{Block, CopyOutcome, Intent};

/// The buttons that copy a block, as far as they change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Copying {
    /// The intent of the copy that succeeded just now.
    pub just_copied: Option<Intent>,
    /// Whether the clipboard has its secret, and can be cleared.
    pub is_on_clipboard: bool,
}

impl Copying {
    pub(super) fn of(copies: &Copies, block: Block) -> Self {
        Self { just_copied: copies.just_copied(block), is_on_clipboard: copies.secret == Some(block) }
    }
}

/// The state of copies and of the clipboard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copies {
    /// How the last copy or download ended, until something else is done.
    pub outcome: Option<CopyOutcome>,
    /// Whether it ended just now: for two seconds the button tells it.
    pub is_fresh: bool,
    /// The block that the page put on the clipboard with its secret, as far as the page can know.
    pub secret: Option<Block>,
    /// The link that is to be copied by hand, where the browser has refused the clipboard.
    pub link: String,
    /// Whether a text was given to be copied or saved: what it was made of does not change unasked any more.
    pub has_given: bool,
}

impl Copies {
    /// A copy is on the clipboard.
    pub(super) fn succeed(&mut self, outcome: CopyOutcome) {
        (self.outcome, self.is_fresh) = (Some(outcome), true);
        self.secret = match outcome {
            CopyOutcome::Copied(block, Some(Intent::Use)) => Some(block),
            _ => None,
        };
    }

    /// Whether the link was copied just now.
    pub(super) fn is_link_fresh(&self) -> bool {
        self.is_fresh && self.outcome == Some(CopyOutcome::LinkCopied)
    }

    /// The intent with which a block was copied just now.
    #[must_use]
    pub fn just_copied(&self, block: Block) -> Option<Intent> {
        match self.outcome {
            Some(CopyOutcome::Copied(copied, intent)) if copied == block && self.is_fresh => {
                Some(intent.unwrap_or(Intent::Use))
            }
            _ => None,
        }
    }
}
