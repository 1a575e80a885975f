//! Changes of the fields by typing, leaving and choosing.

use super::{Connect, Field, Input, LinkSecret, Taken};
use astra_uri::{Deployment, Draft, Part, Reveal, Value, credentials::ApplicationToken};
use std::mem;
use zeroize::Zeroizing;

impl Connect {
    /// The user has changed the text of a field.
    pub(in crate::model) fn enter(&mut self, field: Field, text: String) {
        let before = self.input(field);
        let showed_error = before.shows_error() && !before.text.is_empty();
        let is_empty = text.is_empty();
        let mut input = Input::new(field, Zeroizing::new(text));
        // An error that was shown stays until it is fixed.
        input.is_settled |= showed_error && !is_empty && input.parsed.notes.error.is_some();
        self.inputs[field.index()] = input;
        self.split = Vec::new();
        self.link_secret = LinkSecret::None;
        if field == Field::DATABASE_ID && is_empty {
            self.forget_environment();
        }
    }

    /// The user is typing, or has pasted, and the focus is still there; or has left the field.
    pub(in crate::model) fn set_typing(&mut self, is_typing: bool) {
        self.is_typing = is_typing;
    }

    /// The user is typing this into the box.
    pub(in crate::model) fn enter_box(&mut self, text: &str) {
        self.is_box_hidden = ApplicationToken::is_within(text);
    }

    /// Whether the text in the box is hidden, because it holds a token.
    #[must_use]
    pub fn is_box_hidden(&self) -> bool {
        self.is_box_hidden
    }

    /// An input has had this text since before the program started.
    pub(in crate::model) fn restore(&mut self, field: Field, text: Zeroizing<String>) {
        self.inputs[field.index()] = Input::new(field, text);
    }

    /// The same, if it is a value as it is; tells whether it is.
    pub(in crate::model) fn restore_value(&mut self, field: Field, text: &Zeroizing<String>) -> bool {
        let input = Input::new(field, text.clone());
        let is_value = input.parsed.notes.is_readable && input.parsed.notes.reading.is_none();
        if is_value {
            self.inputs[field.index()] = input;
        }
        is_value
    }

    /// The page itself fills a field with what it knows to belong there.
    pub(in crate::model) fn put(&mut self, field: Field, text: Zeroizing<String>) {
        self.restore(field, text);
        self.inputs[field.index()].is_settled = true;
    }

    /// The user has finished with a field: what is wrong or unusual there is shown from now on.
    pub(in crate::model) fn settle(&mut self, field: Field) {
        let input = &mut self.inputs[field.index()];
        input.is_settled |= !input.text.is_empty();
    }

    /// Puts the parts of an address in this field into the fields that they belong to. Something wrong with the address is
    /// reported as of a paste.
    pub(in crate::model) fn split_address(&mut self, field: Field) -> Taken {
        let left = mem::take(&mut self.left);
        let draft = match field {
            Field::DATABASE_ID => Draft::parse_address(self.text(field)).map(|parsed| parsed.draft),
            Field::BASE_URL => Draft::parse_self_hosted(self.text(field)),
            _ => None,
        };
        let Some(draft) = draft else { return Taken::Not };
        let text = self.input(field).text.clone();
        if left != text && self.take_text(Some(field), &text) == Taken::Apart {
            return Taken::Apart;
        }
        let parts = Part::of(draft.deployment);
        let parts = parts.iter().copied().filter(|part| draft.get(*part).is_some());
        self.split = parts.map(Field::Part).collect();
        draft.values().for_each(|value| self.put_value(value));
        self.name_environment(draft.environment);
        Taken::Apart
    }

    /// A pasted text was read and is left to its input, which reports it once more.
    pub(in crate::model) fn leave_to_input(&mut self, text: Zeroizing<String>) {
        self.left = text;
    }

    /// The page itself fills a field with a value. An ID that comes without an address is production's.
    pub(in crate::model) fn put_value(&mut self, value: &Value) {
        if value.part() == Part::DatabaseId {
            self.forget_environment_without_id();
        }
        self.put(Field::Part(value.part()), value.text(Reveal::Plain));
    }

    /// Whether a field is on the page: those of the other deployment are not.
    pub(in crate::model) fn shows(&self, field: Field) -> bool {
        field == Field::ProjectName || self.fields().contains(&field)
    }

    /// The fields of the other deployment come with what was typed in them.
    pub(in crate::model) fn choose_deployment(&mut self, deployment: Deployment) {
        self.deployment = deployment;
        self.split = Vec::new();
        self.reveal = Reveal::Masked;
    }

    pub(in crate::model) fn set_reveal(&mut self, reveal: Reveal) {
        self.reveal = reveal;
    }

    /// Forgets everything that was typed. An address that carries the values has to lose them too.
    pub(in crate::model) fn clear(&mut self) {
        let (deployment, fragment, is_linked) = (self.deployment, mem::take(&mut self.fragment), self.is_linked);
        *self = Self { deployment, fragment, is_linked, ..Self::default() };
    }
}
