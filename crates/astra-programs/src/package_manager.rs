//! `PackageManager`: the programs that install packages, and their commands.

use crate::File;
use std::fmt;

/// A program that installs packages. Its `Display` is its name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PackageManager {
    /// Of Node.
    #[default]
    Npm,
    /// For Node.
    Pnpm,
    /// For Node.
    Yarn,
    /// Of Bun, whose packages Node uses as well.
    Bun,
    /// Of Python.
    Pip,
    /// For Python, in a virtual environment beside the program.
    Uv,
}

impl PackageManager {
    /// Those of Node, the usual one first.
    pub const OF_NODE: [Self; 4] = [Self::Npm, Self::Pnpm, Self::Yarn, Self::Bun];
    /// Those of Python, the usual one first.
    pub const OF_PYTHON: [Self; 2] = [Self::Pip, Self::Uv];

    /// Those among which there is a choice for a file; none where nothing is installed.
    #[must_use]
    pub fn of(file: File) -> &'static [Self] {
        match file {
            File::Curl | File::McpServers => &[],
            File::Astrapy => &Self::OF_PYTHON,
            File::EsModule | File::CommonJs | File::TypeScript | File::Worker | File::AstraDbTs => &Self::OF_NODE,
        }
    }

    /// The command for these packages, as one text for every shell.
    #[must_use]
    pub fn command(self, packages: &str) -> String {
        let before = match self {
            Self::Npm => "npm install ",
            Self::Pnpm => "pnpm add ",
            Self::Yarn => "yarn add ",
            Self::Bun => "bun add ",
            Self::Pip => "pip install ",
            // It refuses to install where there is no virtual environment (uv 0.13).
            Self::Uv => "uv venv --allow-existing\nuv pip install ",
        };
        [before, packages].concat()
    }
}

impl fmt::Display for PackageManager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Npm => "npm",
            Self::Pnpm => "pnpm",
            Self::Yarn => "yarn",
            Self::Bun => "bun",
            Self::Pip => "pip",
            Self::Uv => "uv",
        })
    }
}
