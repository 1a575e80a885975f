//! `View`: what the page shows, in parts. A part is made again only when something that it depends on has changed.

mod block_view;
mod field_view;
mod finding;
mod keep;
mod marked;
mod page_part;
mod paste_view;
mod sections;
mod status;
mod string_view;

pub use self::{
    block_view::BlockView,
    field_view::FieldView,
    finding::Finding,
    page_part::PagePart,
    paste_view::{OpenPart, PasteView},
    sections::{CodeView, Diagnosis, SampleAppsView},
    status::{ActionsView, Status, StatusKind},
    string_view::StringView,
};

use self::{
    block_view::{BlockOf, block_of, block_view},
    field_view::{FieldOf, field_of, field_view},
    keep::{Same, keep},
    paste_view::{PasteOf, paste_of, paste_view},
    string_view::{StringOf, string_of, string_view},
};
use super::{Block, FailureRows, Field, Lock, Model, ParsedField, Screen};
use astra_uri::{Connection, Deployment, Environment, Reveal};
use std::rc::Rc;

/// The content of the page: the shown texts, and the secret only while it is revealed. No `Debug` for that reason.
#[derive(Default)]
pub struct View {
    /// Whether the secret is shown.
    pub reveal: Reveal,
    /// The view that is shown.
    pub screen: Screen,
    /// The views that were shown, and are only hidden since.
    built: [bool; Screen::ALL.len()],
    /// The network lock.
    pub lock: Lock,
    /// How many fields can be read, of how many; and whether their values are the example's.
    pub progress: (usize, usize, bool),
    /// Where the Data API runs.
    pub deployment: Deployment,
    /// The values recognised in the last paste.
    pub paste: PasteView,
    /// The buttons below the fields.
    pub actions: ActionsView,
    /// The connection string.
    pub string: StringView,
    /// The section of the code.
    pub code: CodeView,
    /// The section of the sample apps.
    pub samples: SampleAppsView,
    /// The section of the failures.
    pub failures: FailureRows,
    fields: [FieldView; Field::ALL.len()],
    blocks: [BlockView; Block::ALL.len()],
    made_of: MadeOf,
}

/// The sources of those parts that take more time to make than to compare.
#[derive(Default)]
struct MadeOf {
    values: Option<([Same<ParsedField>; 4], Environment)>,
    connection: Option<Rc<Connection>>,
    paste: Option<PasteOf>,
    fields: [Option<FieldOf>; Field::ALL.len()],
    string: Option<StringOf>,
    blocks: [Option<BlockOf>; Block::ALL.len()],
}

impl View {
    /// The view of this model.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        let mut view = Self::default();
        view.follow(model);
        view
    }

    /// Whether a view is on the page, shown or hidden: it is built when it is first asked for.
    #[must_use]
    pub fn is_built(&self, screen: Screen) -> bool {
        self.built[screen as usize]
    }

    /// A field that is on the page.
    #[must_use]
    pub fn field(&self, field: Field) -> &FieldView {
        &self.fields[field.index()]
    }

    /// A file or a command. The connection string has a view of its own.
    #[must_use]
    pub fn block(&self, block: Block) -> &BlockView {
        &self.blocks[block as usize]
    }

    /// Makes again what depends on something that has changed; tells which parts these are.
    pub fn follow(&mut self, model: &Model) -> Vec<PagePart> {
        let Model { connect, .. } = model;
        let mut parts = Vec::new();
        let is_other = keep(&mut self.screen, model.screen);
        self.built[model.screen as usize] = true;
        note(&mut parts, PagePart::Page, keep(&mut self.reveal, connect.reveal()) || is_other);
        note(&mut parts, PagePart::Lock, keep(&mut self.lock, model.lock.clone()));
        let progress = (connect.readable(), connect.fields().len(), connect.is_example());
        note(&mut parts, PagePart::Progress, keep(&mut self.progress, progress));
        note(&mut parts, PagePart::Form, keep(&mut self.deployment, connect.deployment()));
        self.follow_paste(model, &mut parts);
        self.follow_fields(model, &mut parts);
        note(&mut parts, PagePart::Actions, keep(&mut self.actions, ActionsView::of(connect)));
        self.follow_string(model, &mut parts);
        self.follow_blocks(model, &mut parts);
        let code = CodeView::of(model, self.paste.has_details(), self.block(Block::Env).reader.is_some());
        note(&mut parts, PagePart::Code, keep(&mut self.code, code));
        note(&mut parts, PagePart::SampleApps, keep(&mut self.samples, SampleAppsView::of(model)));
        note(&mut parts, PagePart::Failures, keep(&mut self.failures, model.search.rows().clone()));
        parts
    }

    fn follow_paste(&mut self, model: &Model, parts: &mut Vec<PagePart>) {
        let of = paste_of(&model.connect, model.choices.driver);
        if self.made_of.paste.as_ref() != Some(&of) {
            self.paste = paste_view(&of);
            self.made_of.paste = Some(of);
            parts.extend([PagePart::Paste, PagePart::Diagnosis]);
        }
    }

    fn follow_fields(&mut self, model: &Model, parts: &mut Vec<PagePart>) {
        for field in Field::ALL.iter().copied().filter(|field| model.connect.shows(*field)) {
            if keep(&mut self.made_of.fields[field.index()], Some(field_of(&model.connect, field))) {
                self.fields[field.index()] = field_view(&model.connect, field);
                parts.push(PagePart::Field(field));
            }
        }
    }

    fn follow_string(&mut self, model: &Model, parts: &mut Vec<PagePart>) {
        if keep(&mut self.made_of.string, Some(string_of(model))) {
            self.string = string_view(model);
            parts.push(PagePart::ConnectionString);
        }
    }

    fn follow_blocks(&mut self, model: &Model, parts: &mut Vec<PagePart>) {
        let Model { connect, .. } = model;
        let values = connect.fields().map(|field| Same(Rc::clone(connect.parsed(field).0)));
        if keep(&mut self.made_of.values, Some((values, connect.environment()))) {
            self.made_of.connection = connect.connection().map(Rc::new);
        }
        for block in Block::ALL.iter().copied().filter(|block| *block != Block::ConnectionString) {
            let of = block_of(model, block, self.made_of.connection.as_ref());
            if self.made_of.blocks[block as usize].as_ref() != Some(&of) {
                self.blocks[block as usize] = block_view(model, block, &of);
                self.made_of.blocks[block as usize] = Some(of);
                parts.push(PagePart::Block(block));
            }
        }
    }
}

fn note(parts: &mut Vec<PagePart>, part: PagePart, is_new: bool) {
    if is_new {
        parts.push(part);
    }
}
