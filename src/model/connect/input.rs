//! `Input`: a text field with its text, and what was read of it.

use super::{Field, Origin, parsed_field::ParsedField};
use std::rc::Rc;
use zeroize::Zeroizing;

/// A field's text as typed, parsed when it changes and never again. Any field may hold a secret by mistake, so every text
/// is cleared on drop.
#[derive(Clone)]
pub(super) struct Input {
    pub(super) text: Zeroizing<String>,
    pub(super) parsed: Rc<ParsedField>,
    /// Whether what is wrong or unusual here is shown.
    pub(super) is_settled: bool,
    pub(super) origin: Origin,
}

impl Input {
    /// A text that the user has not finished with.
    pub(super) fn new(field: Field, text: Zeroizing<String>) -> Self {
        let parsed = Rc::new(ParsedField::of(field, &text));
        // A hidden text is explained at once.
        Self { is_settled: parsed.notes.is_hidden, parsed, text, origin: Origin::User }
    }

    /// Whether its error is shown.
    pub(super) fn shows_error(&self) -> bool {
        self.is_settled && self.parsed.notes.error.is_some()
    }
}
