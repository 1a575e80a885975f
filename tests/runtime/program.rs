//! A program of the page, written to a folder as its user would save it, and run as its user would run it.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, Token, connection_string},
    node,
    recording::Recording,
    sets::{SETS, Set},
};
use astra_connection_string::domain::{ConnectionString, Credentials, Environment, Language, Reveal, Snippet};
use serde_json::json;
use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

/// The languages that are programs.
pub(crate) const LANGUAGES: [Language; 3] = [Language::CommonJs, Language::EsModule, Language::TypeScript];

/// One program with one token, for one set of packages.
pub(crate) struct Program<'a> {
    pub(crate) set: &'a Set,
    pub(crate) language: Language,
    pub(crate) credentials: Credentials,
    pub(crate) token: Token,
    pub(crate) meets: Meets,
}

/// What a program meets when it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meets {
    /// A database without collections.
    EmptyDatabase,
    /// A server that does not accept the token.
    Refusal,
    /// A `.env` file whose string is no URL any more, though the token is still in it.
    MangledString,
    /// A `.env` file without the variable.
    NoVariable,
}

impl Program<'_> {
    /// Writes it to a folder beside the packages, and runs it there.
    #[track_caller]
    pub(crate) fn run(&self) -> Recording {
        eprintln!("{self}, with {}", self.set); // shown if the test fails
        let folder = self.folder();
        let token = self.token.text();
        self.write(&folder, &connection_string([DATABASE_ID, REGION, KEYSPACE, &token], Environment::Production));
        let env_file = folder.join(Language::DotEnv.file_name());
        match self.meets {
            Meets::EmptyDatabase | Meets::Refusal => Ok(()),
            Meets::MangledString => fs::write(env_file, format!("ASTRA_URI=//astra?applicationToken={token}\n")),
            Meets::NoVariable => fs::write(env_file, ""),
        }
        .expect("the folder is there");
        self.start(&folder)
    }

    fn folder(&self) -> PathBuf {
        let folder = self.set.installed().join("run").join(self.to_string().replace(' ', "-"));
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("the folder is ours");
        }
        fs::create_dir_all(&folder).expect("the folder can be made");
        folder
    }

    fn write(&self, folder: &Path, string: &ConnectionString) {
        let mut files = vec![self.language];
        if self.credentials == Credentials::Environment {
            files.push(Language::DotEnv);
        }
        for file in files {
            let snippet = Snippet::new(self.set.driver, file, self.credentials);
            let text = snippet.text(Some(string), Reveal::Plain).expect("a string is there");
            fs::write(folder.join(file.file_name()), &*text).expect("the folder is there");
        }
    }

    fn start(&self, folder: &Path) -> Recording {
        let mut command = vec!["node"];
        if self.credentials == Credentials::Environment {
            command.push("--env-file=.env");
        }
        command.push(match self.language {
            Language::TypeScript => {
                compile(folder);
                if node::runs_typescript() { self.language.file_name() } else { Language::EsModule.file_name() }
            }
            language => language.file_name(),
        });
        let answer = if self.meets == Meets::Refusal { "unauthorized" } else { "empty" };
        let order = json!({ "folder": folder, "command": command, "answer": answer });
        node::ask("record.mjs", &[], &order.to_string())
    }
}

/// Type-checks the program in `folder`, and compiles it to an ES module beside it.
///
/// `skipLibCheck`, because the drivers' own declarations do not pass without; `tsc --init` sets it too.
fn compile(folder: &Path) {
    let compiler = SETS[0].installed().join("node_modules");
    let types = compiler.join("@types").display().to_string();
    let strict = ["--strict", "--skipLibCheck", "--module", "nodenext", "--types", "node", "--typeRoots", &types];
    let arguments = [&strict[..], &[Language::TypeScript.file_name()]].concat();
    node::run(&compiler.join("typescript/bin/tsc"), &arguments, folder);
}

impl fmt::Display for Program<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { set: _, language, credentials, token, meets } = self;
        write!(f, "{language} {credentials} {token} {meets:?}")
    }
}
