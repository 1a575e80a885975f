//! The user's actions, and the state and views that follow from them. All behaviour, no browser.
//!
//! [`Model::update`] is the whole behaviour: one message in, a changed model and [`Effect`]s for the browser out. What is
//! shown is a [`View`], derived from the model once for each message.

mod block;
mod choices;
mod connect;
mod copies;
mod copy_outcome;
pub mod counted;
mod effect;
pub mod element_id;
mod failure_search;
mod lock;
mod msg;
mod screen;
mod sentence;
mod update;
mod view;

pub use self::{
    block::{Block, Intent},
    choices::{Choice, Choices, Managers},
    connect::{
        Connect, Field, Guide, Link, LinkSecret, Notes, Options, Origin, Pasted, Piece, PieceState, Unfinished, Warning,
    },
    copies::{Copies, Copying},
    copy_outcome::CopyOutcome,
    effect::{Effect, Reports},
    failure_search::{FailureRows, FailureSearch},
    lock::{Lock, Policy, Tried, Trust, Verdict},
    msg::Msg,
    screen::Screen,
    sentence::{sentence, text_of},
    view::{
        ActionsView, BlockView, CodeView, Diagnosis, FieldView, Finding, OpenPart, PagePart, PasteView, SampleAppsView,
        Status, StatusKind, StringView, View,
    },
};

use self::{
    block::BlockSource,
    connect::{Asker, ParsedField, Taken, example},
};
use astra_uri::{Connection, Reveal};
use std::fmt;
use zeroize::Zeroizing;

/// The state of the page.
#[derive(Default)]
pub struct Model {
    connect: Connect,
    choices: Choices,
    screen: Screen,
    /// Whether the user has chosen the driver.
    is_driver_chosen: bool,
    /// Whether the user has chosen something of the program.
    is_program_chosen: bool,
    /// Whether the diagnosis of the last paste is shown in place of the code.
    is_diagnosing: bool,
    copies: Copies,
    search: FailureSearch,
    lock: Lock,
}

impl Model {
    /// The fields, and the connection that they make.
    #[must_use]
    pub fn connect(&self) -> &Connect {
        &self.connect
    }

    /// The choices made beside the fields.
    #[must_use]
    pub fn choices(&self) -> Choices {
        self.choices
    }

    /// The view that is shown.
    #[must_use]
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// How the last copy ended, and what is on the clipboard.
    #[must_use]
    pub fn copies(&self) -> &Copies {
        &self.copies
    }

    /// The search among the failures.
    #[must_use]
    pub fn search(&self) -> &FailureSearch {
        &self.search
    }

    /// The network lock, as far as it is known.
    #[must_use]
    pub fn lock(&self) -> &Lock {
        &self.lock
    }

    /// The text of a block; `None` while it needs something that is not there.
    #[must_use]
    pub fn block(&self, block: Block, reveal: Reveal) -> Option<Zeroizing<String>> {
        block.text(&self.source(self.connect.connection().as_ref()), reveal)
    }

    /// The text that is shown to be copied by hand, without a secret.
    fn by_hand(&self, outcome: Option<CopyOutcome>) -> Option<String> {
        match outcome? {
            CopyOutcome::LinkRefused => Some(self.copies.link.clone()),
            CopyOutcome::Shown(block) => self.block_to_copy(block, Intent::Show).map(|text| text.to_string()),
            _ => None,
        }
    }

    /// The text that a copy of a block has.
    #[must_use]
    pub fn block_to_copy(&self, block: Block, intent: Intent) -> Option<Zeroizing<String>> {
        block.copy(&self.source(self.connect.connection().as_ref()), intent)
    }

    /// Whether a block holds the secret.
    #[must_use]
    pub fn holds_secret(&self, block: Block) -> bool {
        let deployment = self.connect.deployment();
        block.holds_secret(deployment, self.choices.snippet(deployment))
    }

    fn source<'a>(&'a self, connection: Option<&'a Connection>) -> BlockSource<'a> {
        BlockSource {
            snippet: self.choices.snippet(self.connect.deployment()),
            tools: self.choices.tools(),
            reader: self.choices.reader,
            sample: self.choices.sample,
            connection,
            project_name: self.connect.project_name(),
        }
    }
}

/// Shows nothing that was typed.
impl fmt::Debug for Model {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            connect: _,
            choices,
            screen: _,
            is_driver_chosen: _,
            is_program_chosen: _,
            is_diagnosing: _,
            copies: Copies { outcome, is_fresh: _, secret, link: _, has_given: _ },
            search: _,
            lock,
        } = self;
        let mut shown = f.debug_struct("Model");
        shown.field("choices", choices).field("outcome", outcome).field("secret", secret).field("lock", lock);
        shown.finish_non_exhaustive()
    }
}
