//! `Pasted`: what a paste of anything has done to the form, and how it is undone.

use super::{Field, Form, Input};
use crate::{
    domain::{Address, ApplicationToken, Deployment, Environment},
    paste::{Choice, CodeFinding, Diagnosis, LeftOut, Mend, Part, Recognised, Source},
};
use std::rc::Rc;
use zeroize::Zeroizing;

/// What was recognised in the last paste, until something is typed. No `Debug`: a value may be the token.
pub struct Pasted {
    /// The fields that it filled, each with how its value was found.
    pub filled: Vec<(Field, Source)>,
    /// The fields for which there are several values: the user says which.
    pub open: Vec<(Field, Vec<Zeroizing<String>>)>,
    /// What was put right on the way.
    pub mends: Vec<Mend>,
    /// What was seen and not taken.
    pub left_out: Vec<LeftOut>,
    /// What is to be said of the connection string in it.
    pub diagnosis: Option<Diagnosis>,
    /// What is to be said of code in it.
    pub code: Vec<CodeFinding>,
    before: Before,
}

/// The form as it was.
struct Before {
    inputs: [Input; Field::ALL.len()],
    deployment: Deployment,
    environment: Environment,
}

impl Form {
    /// What the last paste has done.
    #[must_use]
    pub fn pasted(&self) -> Option<&Pasted> {
        self.pasted.as_deref()
    }

    /// Whether a text pasted into a field is more than this field's value: it holds another field's as well, or a token with
    /// more around it than its field takes off.
    #[must_use]
    pub fn is_more_than_the_value_of(field: Field, text: &str) -> bool {
        if field == Field::ProjectName {
            return false;
        }
        let recognised = Recognised::of(text);
        let is_flawed = recognised.diagnosis.as_ref().is_some_and(|diagnosis| !diagnosis.flaws.is_empty());
        // An address alone is split by the field itself, if there is nothing to be said of it.
        let is_split = field == Field::DatabaseId && Address::parse(text).is_some() && !is_flawed;
        let is_within = field == Field::Token
            && ApplicationToken::parse(text).is_err()
            && matches!(recognised.choice(Part::Token), Choice::One(token, _) if ApplicationToken::is_usual(&token));
        is_flawed || is_within || (!is_split && recognised.parts().any(|part| field_of(part) != field))
    }

    pub(super) fn take_paste(&mut self, text: &str) {
        let recognised = Recognised::of(text);
        let before = Before { inputs: self.inputs.clone(), deployment: self.deployment, environment: self.environment };
        let (mut filled, mut open) = (Vec::new(), Vec::new());
        for part in Part::ALL {
            let field = field_of(part);
            match recognised.choice(part) {
                Choice::None => {}
                Choice::One(text, source) => {
                    self.put(field, text);
                    filled.push((field, source));
                }
                Choice::Several(texts) => open.push((field, texts)),
            }
        }
        if !filled.is_empty() || !open.is_empty() {
            self.choose_deployment(Deployment::Astra);
        }
        self.environment = recognised.environment.unwrap_or(self.environment);
        let Recognised { mends, left_out, diagnosis, code, .. } = recognised;
        self.pasted = Some(Rc::new(Pasted { filled, open, mends, left_out, diagnosis, code, before }));
    }

    /// The user has said which of several values a field is to hold.
    pub(super) fn take_option(&mut self, field: Field, place: usize) {
        let Some(pasted) = self.pasted.clone() else { return };
        let option = pasted.open.iter().find(|(open, _)| *open == field).and_then(|(_, texts)| texts.get(place));
        if let Some(text) = option {
            self.put(field, text.clone());
        }
    }

    /// Whether something is wrong with the pasted connection string, and it means something that the fields do not hold.
    #[must_use]
    pub fn can_mend(&self) -> bool {
        let diagnosis = self.pasted().and_then(|pasted| pasted.diagnosis.as_ref());
        diagnosis.is_some_and(|Diagnosis { flaws, mended }| {
            !flaws.is_empty() && mended.parts.iter().any(|(part, text)| self.text(field_of(*part)) != **text)
        })
    }

    /// The user takes what the pasted connection string means.
    pub(super) fn apply_mends(&mut self) {
        let Some(pasted) = self.pasted.clone() else { return };
        let Some(Diagnosis { mended, .. }) = &pasted.diagnosis else { return };
        self.choose_deployment(Deployment::Astra);
        self.environment = mended.environment.unwrap_or(self.environment);
        for (part, text) in &mended.parts {
            self.put(field_of(*part), text.clone());
        }
    }

    pub(super) fn undo_paste(&mut self) {
        let Some(pasted) = self.pasted.take() else { return };
        let Before { inputs, deployment, environment } = &pasted.before;
        self.inputs.clone_from(inputs);
        self.choose_deployment(*deployment);
        self.environment = *environment;
    }
}

fn field_of(part: Part) -> Field {
    match part {
        Part::DatabaseId => Field::DatabaseId,
        Part::Region => Field::Region,
        Part::Keyspace => Field::Keyspace,
        Part::Token => Field::Token,
    }
}
