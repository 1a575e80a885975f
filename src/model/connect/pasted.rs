//! `Pasted`: a text that was pasted, what it has done to the fields, and how that is undone.

use super::{
    Connect, Field, Input,
    endpoint_environment::EndpointEnvironment,
    pasted_text::{exceeds, has_more, holds_token, is_nothing_else, is_token_of_string},
};
use crate::model::counted;
use astra_programs::Failure;
use astra_uri::{Candidate, Deployment, Diagnostic, Parsed, Part, Recognised, Source, recognise};
use std::rc::Rc;

/// The result of the last paste, until the next one or *Clear*. No `Debug`: a value may be the token.
#[derive(Clone, Default)]
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
    /// The known failure that it reports.
    pub failure: Option<&'static Failure>,
    /// The values read of a text of which something waits for a click.
    rest: Option<Recognised>,
    /// Whether a token waits, because an address of another host is in the text, and a database was there.
    pub keeps_token_back: bool,
    /// Whether values of the fixed string wait for a click.
    pub(super) withholds_fixes: bool,
    /// Whether the user takes none of the values that wait.
    pub is_skipped: bool,
    before: Option<Rc<Before>>,
}

/// The candidates among which the user chooses: for the database ID, whole databases.
#[derive(Clone, PartialEq)]
pub struct Options {
    /// Those that are shown.
    pub candidates: Vec<Candidate>,
    /// How many there are in all.
    pub count: usize,
}

impl Options {
    fn concern(&self, part: Part) -> bool {
        self.candidates.iter().flat_map(|candidate| &candidate.values).any(|value| value.part() == part)
    }
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
    /// It has nothing for the fields, and reports this failure.
    Report(&'static Failure),
    Not,
}

impl Pasted {
    /// The parts that were found and wait for a click; `None` where nothing does.
    #[must_use]
    pub fn waiting(&self) -> Option<Vec<Part>> {
        let rest = self.rest.as_ref().filter(|_| !self.is_skipped)?;
        Some(rest.parts().filter(|part| !self.has_taken(*part)).collect())
    }

    /// Whether anything was recognised.
    #[must_use]
    pub fn has_something(&self) -> bool {
        let has_values = !self.filled.is_empty() || !self.open.is_empty() || self.rest.is_some();
        has_values || self.has_findings() || self.failure.is_some()
    }

    /// Whether there is something for a diagnosis.
    pub(in crate::model) fn has_findings(&self) -> bool {
        self.string.is_some() || !self.code.is_empty() || !self.notes.is_empty()
    }

    /// Whether it did something to the field of this part.
    fn concerns(&self, part: Part) -> bool {
        self.has_taken(part) || self.string.as_ref().is_some_and(|parsed| parsed.draft.get(part).is_some())
    }

    fn has_taken(&self, part: Part) -> bool {
        self.filled.iter().any(|(filled, _)| *filled == part)
            || self.open.iter().any(|(_, options)| options.concern(part))
    }

    fn report(&mut self, recognised: Recognised) {
        (self.notes, self.string, self.code) = (recognised.notes, recognised.string, recognised.code);
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

    /// The parts for which the last paste has several values, and whose fields have none of them yet.
    pub(in crate::model) fn unfilled_choices(&self) -> impl Iterator<Item = Part> {
        let parts = self.pasted().into_iter().flat_map(|pasted| &pasted.open).map(|(part, _)| *part);
        parts.filter(|part| self.text(Field::Part(*part)).is_empty())
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
        let failure = Failure::reported_in(text).filter(|_| field != Some(Field::TOKEN));
        if let Some(failure) = failure.filter(|_| field.is_none() && is_nothing_else(text, &recognised)) {
            self.is_box_hidden = false;
            return Taken::Report(failure);
        }
        let mut pasted = Pasted { failure, before: Some(Rc::new(self.as_it_is())), ..Pasted::default() };
        let goes_astray = self.would_go_astray(&recognised);
        let is_taken = |part: &Part| match part {
            Part::Token => !goes_astray,
            _ => field != Some(Field::TOKEN),
        };
        let parts: Vec<Part> = Part::ALL.iter().copied().filter(is_taken).collect();
        self.fill_from(&recognised, &parts, &mut pasted);
        pasted.keeps_token_back = goes_astray && recognised.parts().any(|part| part == Part::Token);
        if field == Some(Field::TOKEN) {
            // Of a text that is pasted where a secret goes, nothing else is shown.
            pasted.open.iter_mut().flat_map(|(_, of)| &mut of.candidates).for_each(|candidate| candidate.label = None);
            pasted.rest = has_more(&recognised).then_some(recognised);
        } else {
            let is_rest = pasted.keeps_token_back && !is_token_of_string(&recognised);
            pasted.rest = is_rest.then(|| recognised.clone());
            pasted.report(recognised);
        }
        pasted.withholds_fixes = self.withholds_fixes(&pasted);
        self.pasted = Some(Rc::new(pasted));
        // The box is emptied.
        self.is_box_hidden = false;
        Taken::Apart
    }

    /// The user takes what waits.
    pub(in crate::model) fn take_rest(&mut self) {
        let Some(last) = self.last_paste() else { return };
        let (Some(rest), Some(parts)) = (last.rest.clone(), last.waiting()) else { return };
        let mut pasted = Pasted {
            filled: last.filled.clone(),
            open: last.open.clone(),
            failure: last.failure,
            before: last.before.clone(),
            ..Pasted::default()
        };
        let is_taken = |part: &Part| *part != Part::Token || !(last.keeps_token_back && is_token_of_string(&rest));
        let parts: Vec<Part> = parts.into_iter().filter(is_taken).collect();
        self.fill_from(&rest, &parts, &mut pasted);
        pasted.report(rest);
        pasted.withholds_fixes = self.withholds_fixes(&pasted);
        self.pasted = Some(Rc::new(pasted));
    }

    fn as_it_is(&self) -> Before {
        Before { inputs: self.inputs.clone(), deployment: self.deployment, named: self.named.clone() }
    }

    /// The user takes nothing of what waits.
    pub(in crate::model) fn skip_choice(&mut self) {
        let Some(last) = self.last_paste() else { return };
        self.pasted = Some(Rc::new(Pasted { is_skipped: true, ..(*last).clone() }));
    }

    /// The fields of the paste become as they were, and so do those that are empty now. What was typed into another one since
    /// stays.
    pub(in crate::model) fn undo_paste(&mut self) {
        let Some(pasted) = self.pasted.take() else { return };
        let Some(before) = &pasted.before else { return };
        for field in Field::ALL.iter().copied() {
            let is_of_paste = matches!(field, Field::Part(part) if pasted.concerns(part));
            if is_of_paste || self.text(field).is_empty() {
                self.inputs[field.index()].clone_from(&before.inputs[field.index()]);
            }
        }
        self.choose_deployment(before.deployment);
        self.named.clone_from(&before.named);
    }
}
