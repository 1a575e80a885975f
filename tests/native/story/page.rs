//! What the page shows to a user: each line of a story checks a part of it.

use super::Story;
use astra_connection_string::model::{Block, CopyOutcome, Effect, Field, Model, Notes, Unfinished, View};
use astra_uri::{Deployment, Reveal};

/// What the page shows beside a field.
impl Story {
    /// This error.
    #[track_caller]
    pub(crate) fn shows(self, field: Field, words: &str) -> Self {
        assert_eq!(self.notes(field).error.as_deref(), Some(words), "beside {field}");
        self
    }

    /// No error, no warning, no word of a correction.
    #[track_caller]
    pub(crate) fn keeps_quiet_about(self, field: Field) -> Self {
        let Notes { error, reading, .. } = self.notes(field);
        let warnings: Vec<_> = self.view.field(field).warnings().map(|warning| warning.text.clone()).collect();
        assert_eq!((error, &warnings[..], reading), (&None, &[][..], &None), "beside {field}");
        self
    }

    /// These warnings and no error.
    #[track_caller]
    pub(crate) fn warns(self, field: Field, words: &[&str]) -> Self {
        let error = &self.notes(field).error;
        let warnings: Vec<_> = self.view.field(field).warnings().map(|warning| warning.text.clone()).collect();
        assert_eq!(
            (error.as_deref(), warnings),
            (None, words.iter().map(ToString::to_string).collect()),
            "beside {field}"
        );
        self
    }

    /// What the reading corrected.
    #[track_caller]
    pub(crate) fn shows_reading(self, field: Field, words: &str) -> Self {
        assert_eq!(self.notes(field).reading.as_deref(), Some(words), "beside {field}");
        self
    }

    /// Where a region is.
    #[track_caller]
    pub(crate) fn shows_place(self, words: Option<&str>) -> Self {
        assert_eq!(self.notes(Field::REGION).place.as_deref(), words);
        self
    }

    /// The text in a field.
    #[track_caller]
    pub(crate) fn has(self, field: Field, text: &str) -> Self {
        assert_eq!(self.model.connect().text(field), text, "in {field}");
        self
    }
}

/// What the page shows elsewhere.
impl Story {
    /// The fields by which a copy could not be given: these, in this order, and the first has the focus. None, where no copy
    /// was refused for them.
    #[track_caller]
    pub(crate) fn sums_up(self, fields: &[Field]) -> Self {
        let Some(CopyOutcome::Unfinished(block)) = self.model.copies().outcome else {
            assert_eq!(fields, [], "no copy was refused");
            return self;
        };
        let needed = block.needs(self.model.connect().deployment());
        let Unfinished { missing, wrong } = self.model.connect().unfinished(&needed);
        let named: Vec<_> =
            needed.into_iter().filter(|field| missing.contains(field) || wrong.contains(field)).collect();
        assert_eq!(named, fields, "the fields that are named");
        assert!(self.effects.contains(&Effect::Focus(named[0].id())), "{:?}", self.effects);
        self
    }

    /// The connection string is this, also where it is put together from its parts.
    #[track_caller]
    pub(crate) fn has_the_string(self, text: &str) -> Self {
        let string = self.model.connect().connection().expect("the form is complete");
        assert_eq!(*string.uri(Reveal::Plain), text);
        assert_eq!(self.shown_string(), *string.uri(self.model.connect().reveal()));
        self
    }

    /// There is no connection string, not even a part of one to copy.
    #[track_caller]
    pub(crate) fn has_no_string(self) -> Self {
        assert!(self.model.connect().connection().is_none());
        assert!(self.model.block(Block::ConnectionString, Reveal::Plain).is_none());
        // User name and password are no part of the string of a self-hosted Data API.
        let is_shown = self.view.string.pieces.iter().all(|piece| piece.state.is_there());
        assert!(!is_shown || self.model.connect().deployment() == Deployment::SelfHosted);
        self
    }

    /// The string as it comes together, in one text.
    pub(crate) fn shown_string(&self) -> String {
        self.view.string.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }

    /// The copy that was asked for holds this, or there was none.
    #[track_caller]
    pub(crate) fn gets(self, text: Option<&str>) -> Self {
        assert_eq!(self.given.as_deref(), text);
        self
    }

    /// What the copy holds that was asked for.
    #[track_caller]
    pub(crate) fn given(&self) -> &str {
        self.given.as_deref().expect("a copy was given")
    }

    /// The report of the last copy.
    #[track_caller]
    pub(crate) fn reports_copy(self, words: Option<&str>) -> Self {
        assert_eq!(self.model.copies().outcome.map(|outcome| outcome.to_string()).as_deref(), words);
        self
    }

    /// The notes that are shown beside a field.
    pub(crate) fn notes(&self, field: Field) -> &Notes {
        &self.view.field(field).notes
    }

    /// The browser is to do this now.
    #[track_caller]
    pub(crate) fn has_effect(self, effect: &Effect) -> Self {
        assert!(self.effects.contains(effect), "{effect:?} is not among {:?}", self.effects);
        self
    }

    /// What the browser is to do now.
    pub(crate) fn effects(&self) -> &[Effect] {
        &self.effects
    }

    /// What the page shows, for checks without their own line.
    pub(crate) fn view(&self) -> &View {
        &self.view
    }

    /// The model, for checks without their own line.
    pub(crate) fn model(&self) -> &Model {
        &self.model
    }
}
