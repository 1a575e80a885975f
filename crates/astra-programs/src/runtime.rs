//! `Runtime`: the programs that run JavaScript and TypeScript.

use crate::File;
use std::fmt;

/// A runtime. Its `Display` is the label of its choice.
///
/// Each runs every program for Mongoose and for astra-db-ts unchanged, with the packages that any package manager of Node
/// has installed beside it (Bun 1.4.5, Deno 2.9.6; run by the runtime tests). A Worker is run by wrangler.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Runtime {
    /// Node.js.
    #[default]
    Node,
    /// Bun.
    Bun,
    /// Deno.
    Deno,
}

impl Runtime {
    /// All of them, the usual one first.
    pub const ALL: [Self; 3] = [Self::Node, Self::Bun, Self::Deno];

    /// Those among which there is a choice for a file; none where it is no JavaScript.
    #[must_use]
    pub fn of(file: File) -> &'static [Self] {
        match file {
            File::EsModule | File::CommonJs | File::TypeScript | File::AstraDbTs => &Self::ALL,
            File::Worker | File::Curl | File::Astrapy | File::McpServers => &[],
        }
    }

    /// The command up to the name of the program, which reads [`crate::ENV_FILE`] or nothing.
    ///
    /// Deno asks for each permission that is not given; the drivers read the environment and open connections.
    pub(crate) fn command(self, reads_env_file: bool) -> &'static str {
        match (self, reads_env_file) {
            (Self::Node, true) => "node --env-file=astra.env ",
            (Self::Node, false) => "node ",
            (Self::Bun, true) => "bun --env-file=astra.env ",
            (Self::Bun, false) => "bun ",
            (Self::Deno, true) => "deno run --env-file=astra.env --allow-env --allow-net ",
            (Self::Deno, false) => "deno run --allow-env --allow-net ",
        }
    }

    /// The versions that run a program: of Node those that the driver and the language of the program need.
    pub(crate) fn versions(self, node: &'static str) -> &'static str {
        match self {
            Self::Node => node,
            Self::Bun => "Bun 1.4",
            Self::Deno => "Deno 2.9",
        }
    }
}

impl fmt::Display for Runtime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Node => "Node",
            Self::Bun => "Bun",
            Self::Deno => "Deno",
        })
    }
}
