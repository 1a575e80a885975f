//! `CopyOutcome`: how a copy or a download ended.

use super::{Block, Intent};
use std::fmt;

/// How a copy or a download ended. Its `Display` is the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyOutcome {
    /// The text is on the clipboard: for use or to be shown, or just as it is where it has no secret.
    Copied(Block, Option<Intent>),
    /// It is not: the browser refused. The page has selected the text.
    Refused(Block),
    /// It is not, and was to be without the secret: the page shows that text, and has selected it.
    Shown(Block),
    /// It is not, and the text has the secret: it is shown and selected once the user asks for that.
    Withheld(Block),
    /// The link is on the clipboard.
    LinkCopied,
    /// It is not: the browser refused. The page shows it, and has selected it.
    LinkRefused,
    /// It cannot be given: fields that it needs have no value.
    Unfinished(Block),
    /// The clipboard, which had this block with its secret, holds a space now.
    Cleared(Block),
    /// It has the secret still: the browser refused to let it be cleared.
    Kept(Block),
    /// The text is with the browser, which saves it.
    Saved(Block, &'static str),
}

impl CopyOutcome {
    /// The block that was to be copied or saved; `None` for the link.
    #[must_use]
    pub fn block(self) -> Option<Block> {
        match self {
            Self::Copied(block, _)
            | Self::Refused(block)
            | Self::Shown(block)
            | Self::Withheld(block)
            | Self::Unfinished(block)
            | Self::Cleared(block)
            | Self::Kept(block)
            | Self::Saved(block, _) => Some(block),
            Self::LinkCopied | Self::LinkRefused => None,
        }
    }
}

impl fmt::Display for CopyOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Copied(Block::ConnectionString, Some(Intent::Use)) => {
                write!(f, "connection string copied, with its token")
            }
            Self::Copied(block, Some(Intent::Show)) => write!(f, "{block} copied, without the secret"),
            Self::Copied(block, _) => write!(f, "{block} copied"),
            Self::Refused(_) | Self::Shown(_) => {
                write!(f, "the browser refused the clipboard; the text is selected: press Ctrl+C, or ⌘C on a Mac")
            }
            Self::Withheld(_) => {
                write!(f, "the browser refused the clipboard; Reveal shows and selects the text")
            }
            Self::LinkCopied => write!(f, "link copied; it holds no token"),
            Self::LinkRefused => {
                write!(f, "the browser refused the clipboard; the link is selected: press Ctrl+C, or ⌘C on a Mac")
            }
            // Where it is shown, the fields are named.
            Self::Unfinished(block) => write!(f, "the {block} is not complete"),
            Self::Cleared(_) => {
                write!(f, "the clipboard holds a space now; a clipboard history may still have the secret")
            }
            Self::Kept(_) => {
                write!(f, "the browser refused; whatever is copied next takes the place of the secret")
            }
            // Chromium and others leave the full stop out.
            Self::Saved(_, ".env") => {
                write!(f, "the browser saves it as .env, or as env: it then needs its full stop back")
            }
            Self::Saved(_, name) => write!(f, "the browser saves it as {name}"),
        }
    }
}
