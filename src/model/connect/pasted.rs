//! `Pasted`: what a paste has done to the fields, and how it is undone.

use super::{Connect, Field, Input};
use crate::model::counted;
use astra_uri::{
    Choice, Deployment, Diagnostic, Draft, Environment, Parsed, Part, Recognised, Source, Value,
    credentials::ApplicationToken, recognise,
};
use std::rc::Rc;

/// The result of the last paste, until something is typed. No `Debug`: a value may be the token.
pub struct Pasted {
    /// The parts that it filled, each with how its value was found.
    pub filled: Vec<(Part, Source)>,
    /// The parts for which there are several values: the user chooses.
    pub open: Vec<(Part, Vec<Value>)>,
    /// Notes on the parts that were fixed or omitted.
    pub notes: Vec<Diagnostic>,
    /// The connection string in it.
    pub string: Option<Parsed>,
    /// The diagnostics of code in it.
    pub code: Vec<Diagnostic>,
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
    /// The result of the last paste.
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
        let recognised = recognise(text);
        if field.is_some_and(|field| !exceeds(field, text, &recognised)) {
            return Taken::Not;
        }
        self.fill_from(recognised);
        Taken::Apart
    }

    fn fill_from(&mut self, recognised: Recognised) {
        let before = Before { inputs: self.inputs.clone(), deployment: self.deployment, environment: self.environment };
        let (mut filled, mut open) = (Vec::new(), Vec::new());
        for &part in &Part::ALL {
            match recognised.choice(part) {
                Choice::None => {}
                Choice::One(value, source) => {
                    self.put_value(&value);
                    filled.push((part, source));
                }
                Choice::Several(values) => open.push((part, values)),
            }
        }
        if !filled.is_empty() || !open.is_empty() {
            self.choose_deployment(Deployment::Astra);
        }
        self.environment = recognised.environment.unwrap_or(self.environment);
        let Recognised { notes, string, code, .. } = recognised;
        self.pasted = Some(Rc::new(Pasted { filled, open, notes, string, code, before }));
    }

    /// The user has chosen one of several values for a part.
    pub(in crate::model) fn take_option(&mut self, part: Part, place: usize) {
        let Some(pasted) = self.pasted.clone() else { return };
        let option = pasted.open.iter().find(|(open, _)| *open == part).and_then(|(_, values)| values.get(place));
        if let Some(value) = option {
            self.put_value(value);
        }
    }

    /// Whether something is wrong with the pasted connection string, and the right one has values that the fields have not.
    #[must_use]
    pub fn can_fix(&self) -> bool {
        let is_new = |value: &Value| self.value(Field::Part(value.part())) != Some(value);
        self.wrong_string().is_some_and(|draft| draft.values().any(is_new))
    }

    /// The user takes the values of the fixed connection string.
    pub(in crate::model) fn apply_fixes(&mut self) {
        let Some(draft) = self.wrong_string() else { return };
        let draft = draft.clone();
        self.choose_deployment(Deployment::Astra);
        self.environment = draft.environment.unwrap_or(self.environment);
        draft.values().for_each(|value| self.put_value(value));
    }

    /// The draft of the pasted connection string, if something is wrong with it.
    fn wrong_string(&self) -> Option<&Draft> {
        let Parsed { draft, diagnostics, .. } = self.pasted()?.string.as_ref()?;
        (!diagnostics.is_empty()).then_some(draft)
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
/// something wrong, or a token with more around it than its field removes.
fn exceeds(field: Field, text: &str, recognised: &Recognised) -> bool {
    let is_wrong = recognised.string.as_ref().is_some_and(|parsed| !parsed.diagnostics.is_empty());
    let is_within = || match recognised.choice(Part::Token) {
        Choice::One(Value::Token(token), _) => ApplicationToken::parse(text).is_err() && token.is_usual(),
        _ => false,
    };
    let is_of_another = recognised.parts().any(|part| Field::Part(part) != field);
    let is_more = match field {
        // The field itself splits an address.
        Field::DATABASE_ID => is_of_another && Draft::parse_address(text).is_none(),
        Field::TOKEN => is_of_another || is_within(),
        _ => is_of_another,
    };
    is_wrong || is_more
}
