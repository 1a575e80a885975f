//! `BlockView`: a file or a command as it is shown.

use super::Same;
use crate::model::{Block, BlockSource, Choices, Copying, Field, Model, ParsedField};
use astra_programs::{EnvReader, SampleApp, Snippet, Tools};
use astra_uri::{Connection, Deployment, Reveal};
use std::rc::Rc;
use zeroize::Zeroizing;

/// A file or a command, with the secret only while it is revealed. No `Debug` for that reason.
#[derive(Clone, PartialEq, Eq)]
pub struct BlockView {
    /// Its text; `None` while it needs something that is not there.
    pub text: Option<Zeroizing<String>>,
    /// The program of the code.
    pub snippet: Snippet,
    /// The tools that install its packages, and run it.
    pub tools: Tools,
    /// The reader of the file of its variables, where it matters which.
    pub reader: Option<EnvReader>,
    /// Whether it holds the secret.
    pub holds_secret: bool,
    /// The buttons that copy it.
    pub copying: Copying,
    /// The deployment, which has the word for the secret.
    pub deployment: Deployment,
}

impl Default for BlockView {
    fn default() -> Self {
        let (choices, deployment) = (Choices::default(), Deployment::default());
        Self {
            text: None,
            snippet: choices.snippet(deployment),
            tools: choices.tools(),
            reader: None,
            holds_secret: false,
            copying: Copying::default(),
            deployment,
        }
    }
}

/// The sources of a block.
#[derive(PartialEq)]
pub(super) struct BlockOf {
    choices: Choices,
    deployment: Deployment,
    connection: Option<Same<Connection>>,
    project_name: Option<Same<ParsedField>>,
    reveal: Reveal,
    copying: Copying,
}

pub(super) fn block_of(model: &Model, block: Block, connection: Option<&Rc<Connection>>) -> BlockOf {
    let Model { connect, choices, .. } = model;
    let of_code = Choices { sample: SampleApp::default(), ..*choices };
    let of_sample = Choices { sample: choices.sample, ..Choices::default() };
    let is_code = Block::STEPS.contains(&block);
    let is_named = matches!(block, Block::SampleCommand | Block::SampleNext);
    let connection = connection.filter(|_| model.holds_secret(block));
    BlockOf {
        choices: if is_code { of_code } else { of_sample },
        deployment: connect.deployment(),
        reveal: if connection.is_some() { connect.reveal() } else { Reveal::default() },
        connection: connection.map(|connection| Same(Rc::clone(connection))),
        copying: Copying::of(&model.copies, block),
        project_name: is_named.then(|| Same(Rc::clone(connect.parsed(Field::ProjectName).0))),
    }
}

pub(super) fn block_view(model: &Model, block: Block, of: &BlockOf) -> BlockView {
    let connection = of.connection.as_ref().map(|Same(connection)| &**connection);
    let source = BlockSource { connection, ..model.source(None) };
    let snippet = of.choices.snippet(of.deployment);
    let has_readers = block == Block::Env && snippet.has_readers(connection);
    BlockView {
        text: block.text(&source, of.reveal),
        snippet,
        tools: of.choices.tools(),
        reader: has_readers.then_some(of.choices.reader),
        holds_secret: model.holds_secret(block),
        copying: of.copying,
        deployment: of.deployment,
    }
}
