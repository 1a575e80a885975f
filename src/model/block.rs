//! `Block`: the texts that the page gives, each to be copied or saved.

use super::{Field, Form};
use crate::domain::{Deployment, File, ProjectName, Reveal, syntax::Language};
use std::fmt;
use zeroize::Zeroizing;

/// A text that can be copied, and saved where it is a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// The connection string.
    ConnectionString,
    /// The file of the chosen tab.
    Code,
    /// The command that installs what it needs.
    Install,
    /// The command that makes a project of the chosen sample app.
    SampleCommand,
    /// Its file `.env`.
    SampleEnv,
    /// The commands that follow.
    SampleNext,
}

/// What a copy is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Intent {
    /// To be used: with the secret, where the block has one.
    #[default]
    Use,
    /// To be shown: a program takes its values from the environment, and elsewhere a word stands for the secret.
    Show,
}

impl Block {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::ConnectionString, Self::Code, Self::Install, Self::SampleCommand, Self::SampleEnv, Self::SampleNext];

    /// The name of the button that copies it.
    #[must_use]
    pub fn copy_label(self) -> &'static str {
        match self {
            Self::ConnectionString => "Copy connection string",
            Self::Code => "Copy code",
            Self::Install => "Copy install command",
            Self::SampleCommand => "Copy create command",
            Self::SampleEnv => "Copy sample .env",
            Self::SampleNext => "Copy next commands",
        }
    }

    /// The `id` of the element that shows it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::ConnectionString => "connection-string",
            Self::Code => "code",
            Self::Install => "install",
            Self::SampleCommand => "sample-command",
            Self::SampleEnv => "sample-env",
            Self::SampleNext => "sample-next",
        }
    }
}

/// What it is: `connection string`.
impl fmt::Display for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ConnectionString => "connection string",
            Self::Code => "code",
            Self::Install | Self::SampleCommand => "command",
            Self::SampleEnv => ".env",
            Self::SampleNext => "commands",
        })
    }
}

impl Form {
    /// The text of a block; `None` while it needs something that is not there.
    #[must_use]
    pub fn block(&self, block: Block, reveal: Reveal) -> Option<Zeroizing<String>> {
        let connection = || self.parse().ok();
        match block {
            Block::ConnectionString => connection().map(|connection| connection.text(reveal)),
            Block::Code => self.snippet().text(connection().as_ref(), reveal),
            Block::Install => self.snippet().install_command().map(plain),
            Block::SampleCommand => self.project_name().map(|name| plain(self.sample.create_command(&name))),
            Block::SampleEnv => connection().map(|connection| self.sample.env_file(&connection, reveal)),
            Block::SampleNext => self.project_name().map(|name| plain(self.sample.next_commands(&name))),
        }
    }

    /// The text that a copy of a block gives.
    #[must_use]
    pub fn copy(&self, block: Block, intent: Intent) -> Option<Zeroizing<String>> {
        match (intent, block) {
            (Intent::Use, _) => self.block(block, Reveal::Plain),
            (Intent::Show, Block::Code) => {
                self.snippet().from_environment().text(self.parse().ok().as_ref(), Reveal::Placeholder)
            }
            (Intent::Show, _) => self.block(block, Reveal::Placeholder),
        }
    }

    /// Whether a block holds the secret.
    #[must_use]
    pub fn holds_secret(&self, block: Block) -> bool {
        match block {
            Block::ConnectionString => self.deployment == Deployment::Astra,
            Block::Code => self.snippet().holds_secret(),
            Block::SampleEnv => true,
            Block::Install | Block::SampleCommand | Block::SampleNext => false,
        }
    }

    /// The name under which a block is saved; `None` for what is no file.
    #[must_use]
    pub fn file_name(&self, block: Block) -> Option<&'static str> {
        match block {
            Block::Code => Some(self.file.file_name()),
            Block::SampleEnv => Some(".env"),
            _ => None,
        }
    }

    /// What a block is written in. The connection string is so as a word of a command.
    #[must_use]
    pub fn language(&self, block: Block) -> Language {
        match block {
            Block::Code => self.file.language(),
            Block::SampleEnv => File::DotEnv.language(),
            Block::ConnectionString | Block::Install | Block::SampleCommand | Block::SampleNext => Language::Shell,
        }
    }

    fn project_name(&self) -> Option<ProjectName> {
        ProjectName::parse(self.text(Field::ProjectName)).ok().map(|parsed| parsed.value)
    }
}

fn plain(text: impl Into<String>) -> Zeroizing<String> {
    Zeroizing::new(text.into())
}
