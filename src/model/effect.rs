//! `Effect`: what the browser is to do after a message, as a value.

use super::{Field, Msg};
use std::fmt;
use zeroize::Zeroizing;

/// Something for the browser to do.
#[derive(Clone, PartialEq)]
pub enum Effect {
    /// Put the text on the clipboard, and report how that ended.
    Copy(Zeroizing<String>, Box<Reports>),
    /// Save the text as a file of this name.
    Save {
        /// The name.
        name: &'static str,
        /// The text.
        text: Zeroizing<String>,
    },
    /// Do not insert what was pasted: its text was taken apart.
    KeepOut,
    /// Put this after the `#` of the address.
    SetFragment(String),
    /// The same, as a step from which the user can go back.
    StepTo(String),
    /// End the reveal of the secret after its time, or as soon as the page is left.
    StartExposure,
    /// Wait for that no longer.
    EndExposure,
    /// Report the end of the two seconds for which a button tells that it has copied.
    StartFlash,
    /// Try every way to send.
    TryLock,
    /// Make the text that the model has for a field the text of its input. The text is looked up when this is done: no
    /// copy of a secret waits, and none is older than what was typed since.
    Rewrite(Field),
    /// Empty the input with this `id`.
    Empty(&'static str),
    /// Make this text the text of the input with this `id`: one that is written in the program, never one that was typed.
    Write(&'static str, &'static str),
    /// Move the focus to the element with this `id`.
    Focus(&'static str),
    /// Select all text of the element with this `id`, to be copied by hand.
    Select(&'static str),
}

/// The messages of which one reports how a copy ended.
#[derive(Clone, PartialEq)]
pub struct Reports {
    /// The text is on the clipboard.
    pub copied: Msg,
    /// The browser refused.
    pub refused: Msg,
}

impl Effect {
    /// Whether it is done to elements that may have to be rendered first.
    #[must_use]
    pub fn needs_rendering(&self) -> bool {
        matches!(self, Self::Rewrite(_) | Self::Empty(_) | Self::Write(..) | Self::Focus(_) | Self::Select(_))
    }
}

/// Shows no text that may be secret.
impl fmt::Debug for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Copy(..) => f.write_str("Copy"),
            Self::Save { name, .. } => write!(f, "Save({name})"),
            Self::KeepOut => f.write_str("KeepOut"),
            Self::SetFragment(fragment) => write!(f, "SetFragment({fragment})"),
            Self::StepTo(fragment) => write!(f, "StepTo({fragment})"),
            Self::StartExposure => f.write_str("StartExposure"),
            Self::EndExposure => f.write_str("EndExposure"),
            Self::StartFlash => f.write_str("StartFlash"),
            Self::TryLock => f.write_str("TryLock"),
            Self::Rewrite(field) => write!(f, "Rewrite({field:?})"),
            Self::Empty(id) => write!(f, "Empty({id})"),
            Self::Write(id, text) => write!(f, "Write({id}, {text})"),
            Self::Focus(id) => write!(f, "Focus({id})"),
            Self::Select(id) => write!(f, "Select({id})"),
        }
    }
}
