//! `Block`: the texts that the page gives, each to be copied or saved.

use super::Field;
use astra_programs::{EnvReader, ProjectName, SampleApp, Snippet, Tools, syntax::Language};
use astra_uri::{Connection, Deployment, Reveal};
use std::fmt;
use zeroize::Zeroizing;

/// A text that can be copied, and saved where it is a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// The connection string.
    ConnectionString,
    /// The command that installs what the chosen program needs.
    Install,
    /// The file of its variables.
    Env,
    /// The program.
    Code,
    /// The command that runs it.
    Run,
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
    /// To be shown: a program takes its values from the environment, and elsewhere a word takes the place of the secret.
    Show,
}

impl Block {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::ConnectionString,
        Self::Install,
        Self::Env,
        Self::Code,
        Self::Run,
        Self::SampleCommand,
        Self::SampleEnv,
        Self::SampleNext,
    ];
    /// The steps of the code.
    pub const STEPS: [Self; 4] = [Self::Install, Self::Env, Self::Code, Self::Run];
    /// The steps of a sample app.
    pub const OF_SAMPLE: [Self; 3] = [Self::SampleCommand, Self::SampleEnv, Self::SampleNext];

    /// The name of the button that copies it.
    #[must_use]
    pub fn copy_label(self) -> &'static str {
        match self {
            Self::ConnectionString => "Copy connection string",
            Self::Install => "Copy install command",
            Self::Env => "Copy .env",
            Self::Code => "Copy code",
            Self::Run => "Copy run command",
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
            Self::Install => "install",
            Self::Env => "env",
            Self::Code => "code",
            Self::Run => "run",
            Self::SampleCommand => "sample-command",
            Self::SampleEnv => "sample-env",
            Self::SampleNext => "sample-next",
        }
    }
}

impl Block {
    /// The `id` of the button that copies it.
    #[must_use]
    pub fn copy_button_id(self) -> &'static str {
        match self {
            Self::ConnectionString => "copy-connection-string",
            Self::Install => "copy-install",
            Self::Env => "copy-env",
            Self::Code => "copy-code",
            Self::Run => "copy-run",
            Self::SampleCommand => "copy-sample-command",
            Self::SampleEnv => "copy-sample-env",
            Self::SampleNext => "copy-sample-next",
        }
    }

    /// The fields that it may need.
    #[must_use]
    pub fn needs(self, deployment: Deployment) -> Vec<Field> {
        match self {
            Self::SampleCommand | Self::SampleNext => vec![Field::ProjectName],
            _ => Field::of(deployment).into(),
        }
    }

    /// Whether a block holds the secret.
    #[must_use]
    pub fn holds_secret(self, deployment: Deployment, snippet: Snippet) -> bool {
        match self {
            Self::ConnectionString => deployment == Deployment::Astra,
            Self::Code => snippet.holds_secret(),
            Self::Env => snippet.has_env_file(),
            Self::SampleEnv => true,
            Self::Install | Self::Run | Self::SampleCommand | Self::SampleNext => false,
        }
    }

    /// The name under which a block is saved; `None` for what is no file.
    #[must_use]
    pub fn file_name(self, snippet: Snippet) -> Option<&'static str> {
        match self {
            Self::Code => snippet.file_name(),
            Self::Env => Some(snippet.env_file_name()),
            Self::SampleEnv => Some(".env"),
            _ => None,
        }
    }

    /// The language of a block. The connection string is so as a word of a command.
    #[must_use]
    pub fn language(self, snippet: Snippet) -> Language {
        match self {
            Self::Code => snippet.file().language(),
            Self::Env | Self::SampleEnv => Language::DotEnv,
            Self::ConnectionString | Self::Install | Self::Run | Self::SampleCommand | Self::SampleNext => {
                Language::Shell
            }
        }
    }

    /// Its text; `None` while it needs something that is not there.
    pub(super) fn text(self, of: &BlockSource<'_>, reveal: Reveal) -> Option<Zeroizing<String>> {
        match self {
            Self::ConnectionString => of.connection.map(|connection| connection.uri(reveal)),
            Self::Install => of.snippet.install_command(of.tools.manager).map(plain),
            Self::Env => of.snippet.env_file(of.connection, of.reader, reveal),
            Self::Code => of.snippet.text(of.connection, reveal),
            Self::Run => of.snippet.run_command(of.tools).map(plain),
            Self::SampleCommand => of.project_name.map(|name| plain(of.sample.create_command(name))),
            Self::SampleEnv => of.connection.map(|connection| of.sample.env_file(connection, reveal)),
            Self::SampleNext => of.project_name.map(|name| plain(of.sample.next_commands(name))),
        }
    }

    /// The text that a copy of it has.
    pub(super) fn copy(self, of: &BlockSource<'_>, intent: Intent) -> Option<Zeroizing<String>> {
        match (intent, self) {
            (Intent::Use, _) => self.text(of, Reveal::Plain),
            (Intent::Show, Self::Code) => of.snippet.from_environment().text(of.connection, Reveal::Placeholder),
            (Intent::Show, _) => self.text(of, Reveal::Placeholder),
        }
    }
}

/// The sources of the texts of blocks.
pub(super) struct BlockSource<'a> {
    pub(super) snippet: Snippet,
    pub(super) tools: Tools,
    pub(super) reader: EnvReader,
    pub(super) sample: SampleApp,
    pub(super) connection: Option<&'a Connection>,
    pub(super) project_name: Option<&'a ProjectName>,
}

fn plain(text: impl Into<String>) -> Zeroizing<String> {
    Zeroizing::new(text.into())
}

/// Its name in a sentence: `connection string`.
impl fmt::Display for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ConnectionString => "connection string",
            Self::Code => "code",
            Self::Install | Self::Run | Self::SampleCommand => "command",
            Self::Env | Self::SampleEnv => ".env",
            Self::SampleNext => "commands",
        })
    }
}
