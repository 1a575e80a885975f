//! `Story`: what a user does on the page, and what the page then shows, one line each.

mod inputs;
mod page;

use crate::{
    credentials::{ASTRA_FIELDS, DATABASE_ID, KEYSPACE, REGION, token},
    same_view::is_same,
};
use astra_connection_string::model::{Block, Effect, Field, Intent, Model, Msg, Reports, View};
use inputs::Inputs;

/// A page that is in use. Acts are in the present tense: `enters`, `leaves`; what is seen then is checked by the rest.
pub(crate) struct Story {
    model: Model,
    view: View,
    inputs: Inputs,
    effects: Vec<Effect>,
    given: Option<String>,
}

/// What the user does.
impl Story {
    /// Opens the page.
    pub(crate) fn begins() -> Self {
        let model = Model::default();
        Self { view: View::of(&model), model, inputs: Inputs::default(), effects: Vec::new(), given: None }
    }

    /// Opens the page and fills in all fields, in their order.
    pub(crate) fn begins_complete() -> Self {
        [DATABASE_ID, REGION, KEYSPACE, &token()]
            .into_iter()
            .zip(ASTRA_FIELDS)
            .fold(Self::begins(), |story, (text, field)| story.enters(field, text).leaves(field))
    }

    /// Selects the text of a field, and types this in its place, key by key.
    pub(crate) fn enters(self, field: Field, text: &str) -> Self {
        let ends = text.char_indices().map(|(start, c)| start + c.len_utf8());
        ends.fold(self, |story, end| story.does(Msg::Entered(field, text[..end].to_owned())))
    }

    /// Types this after the text of a field.
    pub(crate) fn goes_on(self, field: Field, text: &str) -> Self {
        text.chars().fold(self, |story, c| {
            let longer = format!("{}{c}", story.model.connect().text(field));
            story.does(Msg::Entered(field, longer))
        })
    }

    /// Deletes so many characters at the end of a field, one by one.
    pub(crate) fn deletes(self, field: Field, count: usize) -> Self {
        (0..count).fold(self, |story, _| {
            let mut text = story.model.connect().text(field).to_owned();
            text.pop();
            story.does(Msg::Entered(field, text))
        })
    }

    /// Pastes into a field, in place of its text.
    pub(crate) fn pastes(self, field: Field, text: &str) -> Self {
        self.does(Msg::Inserted(field, text.to_owned()))
    }

    /// Leaves a field.
    pub(crate) fn leaves(self, field: Field) -> Self {
        self.does(Msg::Left(field))
    }

    /// Presses a button beside a field's warnings.
    #[track_caller]
    pub(crate) fn presses(self, field: Field, label: &str) -> Self {
        let actions = self.view.field(field).warnings().filter_map(|warning| warning.action.clone());
        let (labels, msgs): (Vec<_>, Vec<_>) = actions.unzip();
        let place = labels.iter().position(|found| found == label);
        let place = place.unwrap_or_else(|| panic!("no button “{label}” beside {field}, but {labels:?}"));
        self.does(msgs.into_iter().nth(place).expect("each label has its message"))
    }

    /// Presses the button that copies a block.
    #[track_caller]
    pub(crate) fn asks_for(self, block: Block) -> Self {
        self.copies(block, Intent::Use)
    }

    /// Presses the button that copies a block without its secret.
    #[track_caller]
    pub(crate) fn asks_to_show(self, block: Block) -> Self {
        self.copies(block, Intent::Show)
    }

    /// The browser puts on the clipboard what it was just given.
    #[track_caller]
    pub(crate) fn copy_succeeds(self) -> Self {
        let Reports { copied, .. } = self.reports();
        self.does(copied)
    }

    /// The browser refuses it.
    #[track_caller]
    pub(crate) fn copy_is_refused(self) -> Self {
        let Reports { refused, .. } = self.reports();
        self.does(refused)
    }

    #[track_caller]
    fn reports(&self) -> Reports {
        let copy = self.effects.iter().find_map(|effect| match effect {
            Effect::Copy(_, reports) => Some((**reports).clone()),
            _ => None,
        });
        copy.expect("a text was given to be copied")
    }

    #[track_caller]
    fn copies(self, block: Block, intent: Intent) -> Self {
        let mut story = self.does(Msg::CopyRequested(block, intent));
        story.given = story.effects.iter().find_map(|effect| match effect {
            Effect::Copy(text, _) => Some(text.to_string()),
            _ => None,
        });
        story
    }

    /// Does anything else.
    #[track_caller]
    pub(crate) fn does(mut self, msg: Msg) -> Self {
        self.inputs.take(&msg);
        self.effects = self.model.update(msg);
        self.inputs.follow(&self.model, &self.effects);
        self.view.follow(&self.model);
        assert!(is_same(&self.view, &View::of(&self.model)), "each part follows what it depends on");
        self
    }
}
