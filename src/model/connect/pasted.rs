//! `Pasted`: a text that was pasted, what it has done to the fields, and how that is undone.

use super::{Connect, Field, Input, endpoint_environment::EndpointEnvironment};
use crate::model::counted;
use astra_uri::{
    Choice, Deployment, Diagnostic, Draft, Parsed, Part, Recognised, Source, Value, credentials::ApplicationToken,
    recognise,
};
use std::rc::Rc;

/// The result of the last paste, until something is typed. No `Debug`: a value may be the token.
#[derive(Default)]
pub struct Pasted {
    /// The parts that it filled, each with how its value was found.
    pub filled: Vec<(Part, Source)>,
    /// The parts for which there are several values: the user chooses, and the field is empty until then.
    pub open: Vec<(Part, Options)>,
    /// Notes on the parts that were fixed or omitted.
    pub notes: Vec<Diagnostic>,
    /// The connection string in it.
    pub string: Option<Parsed>,
    /// The diagnostics of code in it.
    pub code: Vec<Diagnostic>,
    /// Everything that was read of a text which was pasted where a token goes: it waits for a click.
    rest: Option<Recognised>,
    before: Option<Rc<Before>>,
}

/// The values among which the user chooses.
#[derive(Clone, PartialEq)]
pub struct Options {
    /// Those that are shown.
    pub values: Vec<Value>,
    /// How many there are in all.
    pub count: usize,
}

/// The fields as they were.
struct Before {
    inputs: [Input; Field::ALL.len()],
    deployment: Deployment,
    named: Option<EndpointEnvironment>,
}

/// Whether a text was taken apart, or is left to the input that it was put into.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::model) enum Taken {
    Apart,
    Not,
}

impl Pasted {
    /// The parts that were found beside a token, where only a token was asked for; `None` where nothing waits for a click.
    #[must_use]
    pub fn waiting(&self) -> Option<Vec<Part>> {
        Some(self.rest.as_ref()?.parts().filter(|part| *part != Part::Token).collect())
    }
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

    /// Takes a text apart that was put into the box, or into a field whose value it exceeds. From a field for a secret it leads
    /// nowhere else: a password and a user name come as they are, and of a text with a token in it the token alone is taken.
    pub(in crate::model) fn take_text(&mut self, field: Option<Field>, text: &str) -> Taken {
        let is_as_it_is = |field: Field| match field {
            Field::TOKEN => !holds_token(text),
            Field::USERNAME | Field::PASSWORD | Field::ProjectName => true,
            Field::Part(_) => false,
        };
        if field.is_some_and(is_as_it_is) {
            return Taken::Not;
        }
        counted::recognise();
        let recognised = recognise(text);
        if field.is_some_and(|field| !exceeds(field, text, &recognised)) {
            return Taken::Not;
        }
        let mut pasted = Pasted { before: Some(Rc::new(self.as_it_is())), ..Pasted::default() };
        if field == Some(Field::TOKEN) {
            self.fill_part(Part::Token, &recognised, &mut pasted);
            pasted.rest = has_more(&recognised).then_some(recognised);
        } else {
            self.fill_from(recognised, &Part::ALL, &mut pasted);
        }
        self.pasted = Some(Rc::new(pasted));
        // The box is emptied.
        self.is_box_hidden = false;
        Taken::Apart
    }

    /// The user takes what was found beside a token.
    pub(in crate::model) fn take_rest(&mut self) {
        let Some(rest) = self.pasted.as_ref().and_then(|pasted| pasted.rest.clone()) else { return };
        let Some(Pasted { filled, open, before, .. }) = self.pasted.as_deref() else { return };
        let mut pasted =
            Pasted { filled: filled.clone(), open: open.clone(), before: before.clone(), ..Pasted::default() };
        let others: Vec<Part> = Part::ALL.iter().copied().filter(|part| *part != Part::Token).collect();
        self.fill_from(rest, &others, &mut pasted);
        self.pasted = Some(Rc::new(pasted));
    }

    fn as_it_is(&self) -> Before {
        Before { inputs: self.inputs.clone(), deployment: self.deployment, named: self.named.clone() }
    }

    pub(in crate::model) fn undo_paste(&mut self) {
        let Some(before) = self.pasted.take().and_then(|pasted| pasted.before.clone()) else { return };
        self.inputs.clone_from(&before.inputs);
        self.choose_deployment(before.deployment);
        self.named.clone_from(&before.named);
    }
}

/// Whether a text holds a token, as it is or percent-encoded.
fn holds_token(text: &str) -> bool {
    ["AstraCS:", "AstraCS%3A", "AstraCS%3a"].iter().any(|mark| text.contains(mark))
}

/// Whether a text with a token has more in it than that.
fn has_more(recognised: &Recognised) -> bool {
    recognised.string.is_some()
        || recognised.parts().any(|part| part != Part::Token)
        || recognised.diagnostics().next().is_some()
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
