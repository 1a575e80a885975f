//! `File`: the files that the page offers.

use crate::{Credentials, Variable, syntax::Language};
use astra_uri::Deployment;
use std::fmt;

/// A file for the user's project. Its `Display` is the name of its tab.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum File {
    /// A program for Mongoose with `require`.
    CommonJs,
    /// A program for Mongoose with `import`.
    #[default]
    EsModule,
    /// A program for Mongoose with `import` and types.
    TypeScript,
    /// The values that the programs take from the environment.
    DotEnv,
    /// A command that tests the credentials and needs nothing installed.
    Curl,
    /// A program for DataStax's client in TypeScript.
    AstraDbTs,
    /// A program for DataStax's client in Python.
    Astrapy,
}

impl File {
    /// All of them, in the order of the page's tabs.
    pub const ALL: [Self; 7] =
        [Self::CommonJs, Self::EsModule, Self::TypeScript, Self::DotEnv, Self::Curl, Self::AstraDbTs, Self::Astrapy];

    /// The name that it is saved under.
    #[must_use]
    pub fn file_name(self) -> &'static str {
        match self {
            Self::CommonJs => "connect.cjs",
            Self::EsModule => "connect.mjs",
            Self::TypeScript | Self::AstraDbTs => "connect.mts",
            Self::DotEnv => ".env",
            Self::Curl => "check.sh",
            Self::Astrapy => "connect.py",
        }
    }

    /// What it is written in.
    #[must_use]
    pub fn language(self) -> Language {
        match self {
            Self::CommonJs | Self::EsModule | Self::TypeScript | Self::AstraDbTs => Language::JavaScript,
            Self::DotEnv => Language::DotEnv,
            Self::Curl => Language::Shell,
            Self::Astrapy => Language::Python,
        }
    }

    /// Whether it is a program for Mongoose, and so depends on the driver.
    #[must_use]
    pub fn is_for_mongoose(self) -> bool {
        matches!(self, Self::CommonJs | Self::EsModule | Self::TypeScript)
    }

    /// The variables that it takes.
    #[must_use]
    pub fn variables(self, deployment: Deployment) -> &'static [Variable] {
        use Variable::{Endpoint, Keyspace, Password, Token, Uri, Username};
        match (deployment, self) {
            (Deployment::Astra, Self::DotEnv) => &[Uri, Endpoint, Keyspace, Token],
            (Deployment::SelfHosted, Self::DotEnv) => &[Uri, Endpoint, Keyspace, Username, Password],
            (Deployment::Astra, file) if file.is_for_mongoose() => &[Uri],
            (Deployment::SelfHosted, file) if file.is_for_mongoose() => &[Uri, Username, Password],
            (Deployment::Astra, _) => &[Endpoint, Keyspace, Token],
            (Deployment::SelfHosted, _) => &[Endpoint, Keyspace, Username, Password],
        }
    }

    /// What to do with the file, in a few sentences.
    #[must_use]
    pub fn next_step(self, credentials: Credentials) -> String {
        let name = self.file_name();
        match self {
            Self::DotEnv => "Keep this file beside the program and out of version control.".to_owned(),
            Self::Curl => {
                let how = match credentials {
                    Credentials::Environment => "Run it beside .env in a shell of macOS, Linux or WSL: sh check.sh.",
                    Credentials::Inline => {
                        "Paste it into a shell of macOS, Linux or WSL, whose history then holds the secret."
                    }
                };
                format!(
                    "{how} It is not for PowerShell or cmd; there a program for Node tests the same. It prints the names of \
                     the collections, or why the credentials do not work. This page cannot ask: the Data API sends no CORS \
                     headers, so browsers withhold its answers from pages."
                )
            }
            _ => {
                let runs = if self == Self::Astrapy { "python" } else { "node" };
                let how = match credentials {
                    Credentials::Environment if self == Self::Astrapy => format!("Run it beside .env: {runs} {name}."),
                    Credentials::Environment => format!("Run it beside .env: {runs} --env-file=.env {name}."),
                    Credentials::Inline => {
                        format!("Run it: {runs} {name}. The secret is in the code: keep it out of version control.")
                    }
                };
                let version = match self {
                    Self::TypeScript | Self::AstraDbTs => " Node 22.18 or later runs TypeScript as it is.",
                    Self::Astrapy => " Python 3.10 or later.",
                    _ => "",
                };
                how + version
            }
        }
    }
}

impl fmt::Display for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CommonJs => "CommonJS",
            Self::EsModule => "ES module",
            Self::TypeScript => "TypeScript",
            Self::DotEnv => ".env",
            Self::Curl => "curl",
            Self::AstraDbTs => "astra-db-ts",
            Self::Astrapy => "astrapy",
        })
    }
}
