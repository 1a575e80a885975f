//! `Pasted`: what a paste has done to the fields, and how it is undone.

use super::{Connect, Field, Input, parsed_field};
use crate::{
    domain::{Deployment, Environment},
    model::counted,
    paste::{Choice, CodeFinding, Diagnosis, LeftOut, Mend, Part, Recognised, Source},
};
use std::rc::Rc;
use zeroize::Zeroizing;

/// What was recognised in the last paste, until something is typed. No `Debug`: a value may be the token.
pub struct Pasted {
    /// The fields that it filled, each with how its value was found.
    pub filled: Vec<(Field, Source)>,
    /// The fields for which there are several values: the user chooses.
    pub open: Vec<(Field, Vec<Zeroizing<String>>)>,
    /// What was fixed on the way.
    pub fixes: Vec<Mend>,
    /// What was recognised and not taken.
    pub omitted: Vec<LeftOut>,
    /// What is wrong with the connection string in it.
    pub diagnosis: Option<Diagnosis>,
    /// What is wrong with code in it.
    pub code: Vec<CodeFinding>,
    before: Before,
}

/// The fields as they were.
struct Before {
    inputs: [Input; Field::ALL.len()],
    deployment: Deployment,
    environment: Environment,
}

/// Whether a text was taken apart, or is left to the input that it was put into.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::model) enum Taken {
    Apart,
    Not,
}

impl Connect {
    /// What the last paste has done.
    #[must_use]
    pub fn pasted(&self) -> Option<&Pasted> {
        self.pasted.as_deref()
    }

    pub(in crate::model) fn last_paste(&self) -> Option<Rc<Pasted>> {
        self.pasted.clone()
    }

    /// Takes a text apart that was put into the box, or into a field whose value it exceeds.
    pub(in crate::model) fn take_text(&mut self, field: Option<Field>, text: &str) -> Taken {
        if field == Some(Field::ProjectName) {
            return Taken::Not;
        }
        counted::recognise();
        let recognised = Recognised::of(text);
        if field.is_some_and(|field| !exceeds(field, text, &recognised)) {
            return Taken::Not;
        }
        self.fill_from(recognised);
        Taken::Apart
    }

    fn fill_from(&mut self, recognised: Recognised) {
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
        let Recognised { mends: fixes, left_out: omitted, diagnosis, code, .. } = recognised;
        self.pasted = Some(Rc::new(Pasted { filled, open, fixes, omitted, diagnosis, code, before }));
    }

    /// The user has chosen one of several values for a field.
    pub(in crate::model) fn take_option(&mut self, field: Field, place: usize) {
        let Some(pasted) = self.pasted.clone() else { return };
        let option = pasted.open.iter().find(|(open, _)| *open == field).and_then(|(_, texts)| texts.get(place));
        if let Some(text) = option {
            self.put(field, text.clone());
        }
    }

    /// Whether something is wrong with the pasted connection string, and the right one has values that the fields have not.
    #[must_use]
    pub fn can_fix(&self) -> bool {
        let diagnosis = self.pasted().and_then(|pasted| pasted.diagnosis.as_ref());
        diagnosis.is_some_and(|Diagnosis { flaws, mended }| {
            !flaws.is_empty() && mended.parts.iter().any(|(part, text)| self.text(field_of(*part)) != **text)
        })
    }

    /// The user takes the values of the fixed connection string.
    pub(in crate::model) fn apply_fixes(&mut self) {
        let Some(pasted) = self.pasted.clone() else { return };
        let Some(Diagnosis { mended, .. }) = &pasted.diagnosis else { return };
        self.choose_deployment(Deployment::Astra);
        self.environment = mended.environment.unwrap_or(self.environment);
        for (part, text) in &mended.parts {
            self.put(field_of(*part), text.clone());
        }
    }

    pub(in crate::model) fn undo_paste(&mut self) {
        let Some(pasted) = self.pasted.take() else { return };
        let Before { inputs, deployment, environment } = &pasted.before;
        self.inputs.clone_from(inputs);
        self.choose_deployment(*deployment);
        self.environment = *environment;
    }
}

/// Whether a text in a field is more than this field's value: it holds another field's as well, a connection string with
/// something wrong, or a token with more around it than its field takes off.
fn exceeds(field: Field, text: &str, recognised: &Recognised) -> bool {
    let is_flawed = recognised.diagnosis.as_ref().is_some_and(|diagnosis| !diagnosis.flaws.is_empty());
    // The field itself splits an address.
    let is_split = field == Field::DatabaseId && parsed_field::SplitAddress::of(field, text).is_some();
    let is_within = || match recognised.choice(Part::Token) {
        Choice::One(token, _) => parsed_field::is_token_within(text, &token),
        _ => false,
    };
    let is_of_another = || recognised.parts().any(|part| field_of(part) != field);
    is_flawed || (field == Field::Token && is_within()) || (!is_split && is_of_another())
}

fn field_of(part: Part) -> Field {
    match part {
        Part::DatabaseId => Field::DatabaseId,
        Part::Region => Field::Region,
        Part::Keyspace => Field::Keyspace,
        Part::Token => Field::Token,
    }
}
