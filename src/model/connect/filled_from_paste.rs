//! How the values of a pasted text come into the fields: at once, by the user's choice, or as fixes.

use super::{Connect, Field, Options, Pasted};
use astra_uri::{Choice, Deployment, Draft, Parsed, Part, Recognised, Source, Value};
use zeroize::Zeroizing;

impl Connect {
    /// Fills the fields of these parts with what a text has for them, and keeps what there is to report.
    pub(super) fn fill_from(&mut self, recognised: Recognised, parts: &[Part], pasted: &mut Pasted) {
        for &part in parts {
            self.fill_part(part, &recognised, pasted);
        }
        if !pasted.filled.is_empty() || !pasted.open.is_empty() {
            self.choose_deployment(Deployment::Astra);
        }
        let names_id = |(part, _): &(Part, Source)| *part == Part::DatabaseId;
        if pasted.filled.iter().any(names_id) || self.text(Field::DATABASE_ID).is_empty() {
            self.name_environment(recognised.environment);
        }
        (pasted.notes, pasted.string, pasted.code) = (recognised.notes, recognised.string, recognised.code);
    }

    /// Fills the field of a part, or empties it where the user is to choose.
    pub(super) fn fill_part(&mut self, part: Part, recognised: &Recognised, pasted: &mut Pasted) {
        if part == Part::Token && self.would_go_astray(recognised) {
            return;
        }
        match recognised.choice(part) {
            Choice::None => {}
            Choice::One(value, source) => {
                self.put_value(&value);
                pasted.filled.push((part, source));
            }
            Choice::Several(values, count) => {
                self.empty(Field::Part(part));
                pasted.open.push((part, Options { values, count }));
            }
        }
    }

    /// Whether a token that was pasted with a host which is not Astra's would come beside a database that was there before.
    fn would_go_astray(&self, recognised: &Recognised) -> bool {
        let is_of_astra = recognised.string.as_ref().is_none_or(Parsed::is_of_astra);
        let brings_database = recognised.parts().any(|part| part == Part::DatabaseId);
        !is_of_astra && !brings_database && Self::DATABASE.iter().any(|field| !self.text(*field).is_empty())
    }

    /// The fields that say which database is meant.
    const DATABASE: [Field; 3] = [Field::DATABASE_ID, Field::REGION, Field::KEYSPACE];

    fn empty(&mut self, field: Field) {
        self.restore(field, Zeroizing::default());
    }

    /// The user has chosen one of several values for a part.
    pub(in crate::model) fn take_option(&mut self, part: Part, place: usize) {
        let Some(pasted) = self.pasted.clone() else { return };
        let option =
            pasted.open.iter().find(|(open, _)| *open == part).and_then(|(_, options)| options.values.get(place));
        if let Some(value) = option {
            let named = self.named.clone();
            self.put_value(value);
            // The address that named the environment may have named this ID.
            self.named = named;
        }
    }

    /// Whether something is wrong with the pasted connection string, and the right one has values that the fields have not.
    #[must_use]
    pub fn can_fix(&self) -> bool {
        let is_new = |value: &Value| self.value(Field::Part(value.part())) != Some(value);
        self.wrong_string().is_some_and(|parsed| parsed.draft.values().any(is_new))
    }

    /// The user takes the values of the fixed connection string. Where its host is not Astra's, none of another database
    /// stay beside them.
    pub(in crate::model) fn apply_fixes(&mut self) {
        let Some(parsed) = self.wrong_string() else { return };
        let (draft, is_of_astra): (Draft, bool) = (parsed.draft.clone(), parsed.is_of_astra());
        self.choose_deployment(Deployment::Astra);
        if !is_of_astra {
            for field in Self::DATABASE {
                self.empty(field);
            }
        }
        draft.values().for_each(|value| self.put_value(value));
        self.name_environment(draft.environment);
    }

    /// The pasted connection string, if something is wrong with it.
    fn wrong_string(&self) -> Option<&Parsed> {
        self.pasted()?.string.as_ref().filter(|parsed| !parsed.diagnostics.is_empty())
    }
}
