//! `File`: the programs that the page offers, and the settings of an MCP server.

use crate::{Client, Module, Variable, syntax::Language};
use astra_uri::Deployment;

/// A program for the user's project, or what takes the place of one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum File {
    /// For Mongoose with `import`.
    #[default]
    EsModule,
    /// For Mongoose with `require`.
    CommonJs,
    /// For Mongoose with `import` and types.
    TypeScript,
    /// For Mongoose with astra-mongoose, in a Cloudflare Worker. stargate-mongoose does not start there.
    Worker,
    /// A command that tests the credentials and needs nothing installed.
    Curl,
    /// For DataStax's client in TypeScript.
    AstraDbTs,
    /// For DataStax's client in Python.
    Astrapy,
    /// No program: the settings with which an MCP client starts DataStax's server. They hold the credentials, and are for
    /// Astra alone.
    McpServers,
}

impl File {
    /// The programs.
    pub const PROGRAMS: [Self; 7] =
        [Self::EsModule, Self::CommonJs, Self::TypeScript, Self::Worker, Self::Curl, Self::AstraDbTs, Self::Astrapy];

    /// The file for a client, in a kind of module where there are several.
    #[must_use]
    pub fn of(client: Client, module: Module) -> Self {
        match (client, module) {
            (Client::Mongoose, Module::EsModule) => Self::EsModule,
            (Client::Mongoose, Module::CommonJs) => Self::CommonJs,
            (Client::Mongoose, Module::TypeScript) => Self::TypeScript,
            (Client::Mongoose, Module::Worker) => Self::Worker,
            (Client::Curl, _) => Self::Curl,
            (Client::AstraDbTs, _) => Self::AstraDbTs,
            (Client::Astrapy, _) => Self::Astrapy,
            (Client::Others, _) => Self::McpServers,
        }
    }

    /// The name that it is saved under.
    #[must_use]
    pub fn file_name(self) -> &'static str {
        match self {
            Self::EsModule => "connect.mjs",
            Self::CommonJs => "connect.cjs",
            Self::TypeScript | Self::AstraDbTs => "connect.mts",
            Self::Worker => "worker.mjs",
            Self::Curl => "check.sh",
            Self::Astrapy => "connect.py",
            Self::McpServers => "mcp.json",
        }
    }

    /// Its language.
    #[must_use]
    pub fn language(self) -> Language {
        match self {
            Self::CommonJs | Self::EsModule | Self::TypeScript | Self::Worker | Self::AstraDbTs => Language::JavaScript,
            Self::Curl => Language::Shell,
            Self::Astrapy => Language::Python,
            Self::McpServers => Language::Json,
        }
    }

    /// Whether it is a program for Mongoose, and so depends on the driver.
    #[must_use]
    pub fn is_for_mongoose(self) -> bool {
        matches!(self, Self::CommonJs | Self::EsModule | Self::TypeScript | Self::Worker)
    }

    /// The variables that it takes, with the connection string in one if it is for Mongoose. With the settings of the MCP
    /// server come those of every other client.
    #[must_use]
    pub fn variables(self, deployment: Deployment) -> &'static [Variable] {
        use Variable::{Endpoint, Keyspace, Namespace, Password, Token, Uri, Username};
        match (deployment, self.is_for_mongoose()) {
            _ if self == Self::McpServers => &[Endpoint, Keyspace, Namespace, Token],
            (Deployment::Astra, true) => &[Uri],
            (Deployment::SelfHosted, true) => &[Uri, Username, Password],
            (Deployment::Astra, false) => &[Endpoint, Keyspace, Token],
            (Deployment::SelfHosted, false) => &[Endpoint, Keyspace, Username, Password],
        }
    }
}
