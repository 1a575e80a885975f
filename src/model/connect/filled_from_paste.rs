//! How the values of a pasted text come into the fields: at once, by the user's choice, or as fixes.

use super::{Connect, Field, Options, Pasted};
use astra_uri::{Candidate, Choice, Deployment, Draft, Parsed, Part, Recognised, Source, Value};
use zeroize::Zeroizing;

impl Connect {
    /// Fills the fields of these parts with what a text has for them, and keeps what there is to report.
    pub(super) fn fill_from(&mut self, recognised: &Recognised, parts: &[Part], pasted: &mut Pasted) {
        let is_brought = recognised.parts().any(|part| part == Part::DatabaseId);
        if parts.contains(&Part::DatabaseId) && !is_brought && recognised.environment(None).is_some() {
            // An address names a database by an ID that cannot be read.
            self.empty(Field::DATABASE_ID);
        }
        let databases = recognised.databases();
        for &part in parts {
            self.fill_part(part, recognised, &databases, pasted);
        }
        if !pasted.filled.is_empty() || !pasted.open.is_empty() {
            self.choose_deployment(recognised.deployment);
        }
        if parts.contains(&Part::DatabaseId) {
            let names_id = |(part, _): &(Part, Source)| *part == Part::DatabaseId;
            let id = self.value(Field::DATABASE_ID).filter(|_| pasted.filled.iter().any(names_id)).cloned();
            if id.is_some() || self.text(Field::DATABASE_ID).is_empty() {
                self.name_environment(recognised.environment(id.as_ref()));
            }
        }
    }

    /// Fills the field of a part, or empties it where the user is to choose: the part itself, or the database that it is of.
    fn fill_part(&mut self, part: Part, recognised: &Recognised, databases: &[Candidate], pasted: &mut Pasted) {
        let is_own = |value: &Value| databases.iter().any(|database| database.values.contains(value));
        match recognised.choice(part) {
            Choice::None => {}
            Choice::One(value, _) if recognised.is_of_one(&value, databases) => self.empty(Field::Part(part)),
            Choice::One(value, source) => {
                self.put_value(&value);
                pasted.filled.push((part, source));
            }
            Choice::Several(_, count) if part == Part::DatabaseId => {
                self.empty(Field::DATABASE_ID);
                pasted.open.push((part, Options { candidates: databases.to_vec(), count }));
            }
            Choice::Several(values, _) if values.iter().all(is_own) => self.empty(Field::Part(part)),
            Choice::Several(values, count) => {
                self.empty(Field::Part(part));
                let candidates = values.into_iter().map(|value| recognised.candidate(value)).collect();
                pasted.open.push((part, Options { candidates, count }));
            }
        }
    }

    /// Whether a token that was pasted with a host which is not Astra's would come beside a database that was there before.
    pub(super) fn would_go_astray(&self, recognised: &Recognised) -> bool {
        let stays = |field: &Field| {
            let is_brought = recognised.parts().any(|part| Field::Part(part) == *field);
            !is_brought && !self.text(*field).is_empty()
        };
        recognised.may_be_of_other_host() && Self::DATABASE.iter().any(stays)
    }

    /// The fields that say which database is meant.
    pub(super) const DATABASE: [Field; 3] = [Field::DATABASE_ID, Field::REGION, Field::KEYSPACE];

    fn empty(&mut self, field: Field) {
        self.restore(field, Zeroizing::default());
    }

    /// The user has chosen one of several values for a part.
    pub(in crate::model) fn take_option(&mut self, part: Part, place: usize) {
        let Some(pasted) = self.pasted.clone() else { return };
        let Some((_, options)) = pasted.open.iter().find(|(open, _)| *open == part) else { return };
        if let Some(Candidate { values, environment, .. }) = options.candidates.get(place) {
            for value in values {
                self.put_value(value);
            }
            self.name_environment(*environment);
        }
    }

    /// Whether something is wrong with the pasted connection string, and values of the right one wait for a click.
    #[must_use]
    pub fn can_fix(&self) -> bool {
        self.pasted().is_some_and(|pasted| pasted.withholds_fixes && self.withholds_fixes(pasted))
    }

    /// Whether the fixed string of a paste has values that the fields have not.
    pub(super) fn withholds_fixes(&self, pasted: &Pasted) -> bool {
        let is_new = |value: &Value| self.value(Field::Part(value.part())) != Some(value);
        wrong_string(pasted).is_some_and(|parsed| parsed.draft.values().any(is_new))
    }

    /// The user takes the values of the fixed connection string. Where its host is not Astra's, none of another database
    /// stay beside them.
    pub(in crate::model) fn apply_fixes(&mut self) {
        let Some(parsed) = self.pasted().and_then(wrong_string) else { return };
        let (draft, is_of_astra): (Draft, bool) = (parsed.draft.clone(), parsed.is_of_astra());
        self.choose_deployment(Deployment::Astra);
        // Nor does the ID of another one where the string's cannot be read.
        if !is_of_astra || draft.get(Part::DatabaseId).is_none() {
            for field in Self::DATABASE {
                self.empty(field);
            }
        }
        draft.values().for_each(|value| self.put_value(value));
        self.name_environment(draft.environment);
    }
}

/// The pasted connection string, if something is wrong with it.
fn wrong_string(pasted: &Pasted) -> Option<&Parsed> {
    pasted.string.as_ref().filter(|parsed| !parsed.diagnostics.is_empty())
}
