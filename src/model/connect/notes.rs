//! `Notes`: what the page shows beside a field.

use crate::model::Msg;

/// The notes shown beside a field: nothing but the place while its text is first being typed.
#[derive(Default, PartialEq)]
pub struct Notes {
    /// Why it cannot be read.
    pub error: Option<String>,
    /// The warnings about it.
    pub warnings: Vec<Warning>,
    /// The corrections made when it was read.
    pub reading: Option<String>,
    /// Where a known region is. Shown as soon as it is known.
    pub place: Option<String>,
    /// Whether the field can be read. Shown as soon as it is so.
    pub is_readable: bool,
    /// Whether its text is hidden: it holds a token, and the field is not for secrets.
    pub is_hidden: bool,
}

/// Something unusual, and what can be done about it with one click.
#[derive(Clone, PartialEq)]
pub struct Warning {
    /// The message.
    pub text: String,
    /// The label of a button, and what pressing it means.
    pub action: Option<(String, Msg)>,
}

impl Notes {
    /// Those that are shown before the user has finished with the field.
    pub(super) fn while_typing(&self) -> Self {
        Self { place: self.place.clone(), is_readable: self.is_readable, ..Self::default() }
    }
}
