//! `Story`: what a user does on the page, and what the page then shows, one line each.

mod page;

use crate::credentials::{ASTRA_FIELDS, DATABASE_ID, KEYSPACE, REGION, token};
use astra_connection_string::model::{Block, Field, Form, Intent, Msg};

/// A page that is in use. Acts are in the present tense: `enters`, `leaves`; what is seen then is checked by the rest.
pub(crate) struct Story {
    form: Form,
    given: Option<String>,
}

/// What the user does.
impl Story {
    /// Opens the page.
    pub(crate) fn begins() -> Self {
        Self { form: Form::default(), given: None }
    }

    /// Opens the page and fills in all fields, in their order.
    pub(crate) fn begins_complete() -> Self {
        [DATABASE_ID, REGION, KEYSPACE, &token()]
            .into_iter()
            .zip(ASTRA_FIELDS)
            .fold(Self::begins(), |story, (text, field)| story.enters(field, text).leaves(field))
    }

    /// Selects what stands in a field, and types this in its place, key by key.
    pub(crate) fn enters(self, field: Field, text: &str) -> Self {
        let ends = text.char_indices().map(|(start, c)| start + c.len_utf8());
        ends.fold(self, |story, end| story.does(Msg::Entered(field, text[..end].to_owned())))
    }

    /// Types this behind what stands in a field.
    pub(crate) fn goes_on(self, field: Field, text: &str) -> Self {
        text.chars().fold(self, |story, c| {
            let longer = format!("{}{c}", story.form.text(field));
            story.does(Msg::Entered(field, longer))
        })
    }

    /// Deletes so many characters at the end of a field, one by one.
    pub(crate) fn deletes(self, field: Field, count: usize) -> Self {
        (0..count).fold(self, |story, _| {
            let mut text = story.form.text(field).to_owned();
            text.pop();
            story.does(Msg::Entered(field, text))
        })
    }

    /// Pastes into a field, in place of what stands there.
    pub(crate) fn pastes(self, field: Field, text: &str) -> Self {
        self.does(Msg::Inserted(field, text.to_owned()))
    }

    /// Leaves a field.
    pub(crate) fn leaves(self, field: Field) -> Self {
        self.does(Msg::Left(field))
    }

    /// Presses a button that stands with a field's warnings.
    #[track_caller]
    pub(crate) fn presses(self, field: Field, label: &str) -> Self {
        let actions = self.form.remarks(field).warnings.into_iter().filter_map(|warning| warning.action);
        let (labels, msgs): (Vec<_>, Vec<_>) = actions.unzip();
        let place = labels.iter().position(|found| found == label);
        let place = place.unwrap_or_else(|| panic!("no button “{label}” beside {field}, but {labels:?}"));
        self.does(msgs.into_iter().nth(place).expect("each label has its message"))
    }

    /// Presses the button that copies a block.
    pub(crate) fn asks_for(self, block: Block) -> Self {
        let mut story = self.does(Msg::CopyRequested(block, Intent::Use));
        story.given = story.form.copy(block, Intent::Use).map(|text| text.to_string());
        story
    }

    /// Presses the button that copies a block without its secret.
    pub(crate) fn asks_to_show(self, block: Block) -> Self {
        let mut story = self.does(Msg::CopyRequested(block, Intent::Show));
        story.given = story.form.copy(block, Intent::Show).map(|text| text.to_string());
        story
    }

    /// Does anything else.
    pub(crate) fn does(mut self, msg: Msg) -> Self {
        self.form.update(msg);
        self
    }
}
