//! A bundler: a command that makes one file of a program and its packages.

use crate::program::Program;
use astra_programs::File;
use astra_uri::Deployment::{self, Astra};
use serde_json::json;
use std::{
    ffi::OsString,
    path::PathBuf,
    process::{Command, Output},
};
use test_support::{
    clients::Client,
    node,
    package_sets::{BUNDLERS, ENV_READERS, Set, path_with, runtimes},
    recording::Recording,
};

/// A bundler, as it is called for one kind of file.
pub(crate) struct Bundler {
    pub(crate) name: &'static str,
    /// What it bundles.
    pub(crate) file: File,
    pub(crate) command: &'static [&'static str],
    /// What it makes.
    pub(crate) bundle: &'static str,
}

/// What became of one program.
pub(crate) struct Bundled {
    program: Program,
    folder: PathBuf,
    bundle: &'static str,
    output: Output,
}

impl Bundler {
    /// Bundles the program of a client, in whose folder its packages are found.
    #[track_caller]
    pub(crate) fn bundle(&self, client: &'static Client) -> Bundled {
        let Self { name, file, command, bundle } = *self;
        let program = Program::usual(client, Astra, file);
        eprintln!("{name}: {program}"); // shown if the test fails
        let folder = program.written(&format!("{name} {program}"));
        let [command, arguments @ ..] = command else { panic!("{name} has a command") };
        let output = Command::new(command).args(arguments).current_dir(&folder).env("PATH", path()).output();
        Bundled { program, folder, bundle, output: output.expect("the bundler starts") }
    }
}

impl Bundled {
    /// What the bundler printed.
    pub(crate) fn printed(&self) -> String {
        let Output { stdout, stderr, .. } = &self.output;
        [stdout, stderr].map(|stream| String::from_utf8_lossy(stream)).concat()
    }

    /// There is none.
    #[track_caller]
    pub(crate) fn is_refused(&self) {
        assert!(!self.output.status.success(), "{}", self.printed());
    }

    /// Runs it with Node.
    #[track_caller]
    pub(crate) fn run(&self) -> Recording {
        self.run_by(&["node", "--env-file=astra.env", self.bundle])
    }

    /// Runs it by another command.
    #[track_caller]
    pub(crate) fn run_by(&self, command: &[&str]) -> Recording {
        assert!(self.output.status.success(), "{}", self.printed());
        node::record(&json!({ "folder": self.folder, "command": command, "answer": "empty", "path": runtimes() }))
    }

    /// It does what the program does.
    #[track_caller]
    pub(crate) fn connects(&self) {
        self.run().is_of_a_query(&self.program.expected());
    }
}

/// The clients of this deployment whose programs are bundled.
pub(crate) fn bundled_clients(deployment: Deployment) -> impl Iterator<Item = &'static Client> {
    Client::of(deployment).filter(|client| client.files.contains(&File::CommonJs))
}

/// Where the bundlers are found, and the runtimes.
pub(crate) fn path() -> OsString {
    path_with(runtimes().into_iter().chain([ENV_READERS, BUNDLERS].map(Set::commands)))
}
