//! `View`: what the page shows, in parts. A part is made again only when something that it depends on has changed.

mod block_view;
mod field_view;
mod memo;
mod part;
mod paste_view;
mod sections;
mod status;
mod string_view;

pub use self::{
    block_view::BlockView,
    field_view::FieldView,
    part::Part,
    paste_view::{Finding, PasteView},
    sections::{CodeView, SampleAppsView, SearchView},
    status::{ActionsView, Status, StatusKind},
    string_view::StringView,
};

use self::{
    block_view::{BlockOf, block_of, block_view},
    field_view::{FieldOf, field_of, field_view},
    memo::{Kept, Memo, Same},
    paste_view::{PasteOf, paste_view},
    string_view::{StringOf, string_of, string_view},
};
use super::{Block, Field, Lock, Model, ParsedField, Summary};
use crate::domain::{Connection, Deployment, Environment, Reveal};
use std::rc::Rc;

/// What the connection is put together from.
type ConnectionOf = ([Same<ParsedField>; 4], Environment);

/// What the page shows: texts that are shown, and the secret only while it is revealed. No `Debug` for that reason.
#[derive(Default)]
pub struct View {
    connection: Memo<ConnectionOf, Option<Rc<Connection>>>,
    page: Kept<Reveal>,
    lock: Kept<Lock>,
    progress: Kept<(usize, usize)>,
    summary: Kept<Vec<(Field, String)>>,
    form: Kept<Deployment>,
    paste: Memo<PasteOf, PasteView>,
    fields: [Memo<FieldOf, FieldView>; Field::ALL.len()],
    actions: Kept<ActionsView>,
    string: Memo<StringOf, StringView>,
    code: Kept<CodeView>,
    blocks: [Memo<BlockOf, BlockView>; Block::ALL.len()],
    samples: Kept<SampleAppsView>,
    search: Kept<SearchView>,
}

impl View {
    /// What the page shows of this model.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        let mut view = Self::default();
        view.follow(model);
        view
    }

    /// Makes again what depends on something that has changed; tells which parts these are.
    pub fn follow(&mut self, model: &Model) -> Vec<Part> {
        let Model { connect, copies, .. } = model;
        let mut parts = Changed::default();
        parts.note(Part::Page, self.page.follow(connect.reveal()));
        parts.note(Part::Lock, self.lock.follow(model.lock.clone()));
        let progress = (connect.readable(), connect.fields().len());
        parts.note(Part::Progress, self.progress.follow(progress));
        let errors = if connect.summary() == Summary::Open { connect.shown_errors() } else { Vec::new() };
        parts.note(Part::Summary, self.summary.follow(errors));
        parts.note(Part::Form, self.form.follow(connect.deployment()));
        let paste = (connect.last_paste().map(Same), connect.can_fix());
        parts.note(Part::Paste, self.paste.follow(paste, paste_view));
        for field in connect.fields().into_iter().chain([Field::ProjectName]) {
            let is_new = self.fields[field as usize].follow(field_of(connect, field), |_| field_view(connect, field));
            parts.note(Part::Field(field), is_new);
        }
        parts.note(Part::Actions, self.actions.follow(ActionsView::of(connect, copies.clipboard)));
        let string = string_of(connect, copies);
        parts.note(Part::ConnectionString, self.string.follow(string, |of| string_view(connect, copies, of)));
        parts.note(Part::Code, self.code.follow(CodeView::of(model)));
        self.follow_blocks(model, &mut parts);
        parts.note(Part::SampleApps, self.samples.follow(SampleAppsView::of(model)));
        parts.note(Part::Failures, self.search.follow(SearchView::of(model)));
        parts.0
    }

    fn follow_blocks(&mut self, model: &Model, parts: &mut Changed) {
        let connect = &model.connect;
        let of = (connect.fields().map(|field| Same(Rc::clone(connect.parsed(field).0))), connect.environment());
        self.connection.follow(of, |_| connect.connection().map(Rc::new));
        for block in Block::ALL.into_iter().filter(|block| *block != Block::ConnectionString) {
            let of = block_of(model, block, self.connection.as_ref());
            parts.note(Part::Block(block), self.blocks[block as usize].follow(of, |of| block_view(model, block, of)));
        }
    }

    /// Whether the secret is shown.
    #[must_use]
    pub fn reveal(&self) -> Reveal {
        *self.page
    }

    /// The network lock.
    #[must_use]
    pub fn lock(&self) -> &Lock {
        &self.lock
    }

    /// How many fields can be read, of how many.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        *self.progress
    }

    /// The errors in the summary, which is open while there are any.
    #[must_use]
    pub fn summary(&self) -> &[(Field, String)] {
        &self.summary
    }

    /// Where the Data API runs.
    #[must_use]
    pub fn deployment(&self) -> Deployment {
        *self.form
    }

    /// What was recognised in the last paste.
    #[must_use]
    pub fn paste(&self) -> &PasteView {
        &self.paste
    }

    /// A field that is on the page.
    #[must_use]
    pub fn field(&self, field: Field) -> &FieldView {
        &self.fields[field as usize]
    }

    /// The buttons below the fields.
    #[must_use]
    pub fn actions(&self) -> &ActionsView {
        &self.actions
    }

    /// The connection string.
    #[must_use]
    pub fn string(&self) -> &StringView {
        &self.string
    }

    /// The section of the code.
    #[must_use]
    pub fn code(&self) -> &CodeView {
        &self.code
    }

    /// A file or a command. The connection string has a view of its own.
    #[must_use]
    pub fn block(&self, block: Block) -> &BlockView {
        &self.blocks[block as usize]
    }

    /// The section of the sample apps.
    #[must_use]
    pub fn samples(&self) -> &SampleAppsView {
        &self.samples
    }

    /// The section of the failures.
    #[must_use]
    pub fn search(&self) -> &SearchView {
        &self.search
    }
}

/// The parts that have changed.
#[derive(Default)]
struct Changed(Vec<Part>);

impl Changed {
    fn note(&mut self, part: Part, is_new: bool) {
        if is_new {
            self.0.push(part);
        }
    }
}
