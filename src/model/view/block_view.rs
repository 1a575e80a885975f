//! `BlockView`: a file or a command as it is shown.

use super::Same;
use crate::model::{Block, BlockSource, Choices, Field, Model, ParsedField};
use astra_programs::{File, SampleApp};
use astra_uri::{Connection, Deployment, Reveal};
use std::rc::Rc;
use zeroize::Zeroizing;

/// A file or a command, with the secret only while it is revealed. No `Debug` for that reason.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct BlockView {
    /// Its text; `None` while it needs something that is not there.
    pub text: Option<Zeroizing<String>>,
    /// The file of the code.
    pub file: File,
    /// Whether it holds the secret.
    pub holds_secret: bool,
    /// The deployment, which has the word for the secret.
    pub deployment: Deployment,
}

/// The sources of a block.
#[derive(PartialEq)]
pub(super) struct BlockOf {
    choices: Choices,
    deployment: Deployment,
    connection: Option<Same<Connection>>,
    project_name: Option<Same<ParsedField>>,
    reveal: Reveal,
}

pub(super) fn block_of(model: &Model, block: Block, connection: Option<&Rc<Connection>>) -> BlockOf {
    let Model { connect, choices, .. } = model;
    let of_code = Choices { sample: SampleApp::default(), ..*choices };
    let of_sample = Choices { sample: choices.sample, ..Choices::default() };
    let is_code = matches!(block, Block::Code | Block::Install);
    let is_named = matches!(block, Block::SampleCommand | Block::SampleNext);
    let connection = connection.filter(|_| model.holds_secret(block));
    BlockOf {
        choices: if is_code { of_code } else { of_sample },
        deployment: connect.deployment(),
        reveal: if connection.is_some() { connect.reveal() } else { Reveal::default() },
        connection: connection.map(|connection| Same(Rc::clone(connection))),
        project_name: is_named.then(|| Same(Rc::clone(connect.parsed(Field::ProjectName).0))),
    }
}

pub(super) fn block_view(model: &Model, block: Block, of: &BlockOf) -> BlockView {
    let connection = of.connection.as_ref().map(|Same(connection)| &**connection);
    let source = BlockSource { connection, ..model.source(None) };
    BlockView {
        text: block.text(&source, of.reveal),
        file: of.choices.file,
        holds_secret: model.holds_secret(block),
        deployment: of.deployment,
    }
}
