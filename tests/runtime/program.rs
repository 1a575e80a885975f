//! A program of the page, written to a folder as its user would save it, and run as its user would run it.

use astra_programs::{Credentials, File, Snippet, Variable};
use astra_uri::{Deployment, Reveal};
use serde_json::json;
use std::{
    fmt, fs,
    path::{Path, PathBuf},
};
use test_support::{
    clients::Client,
    credentials::{LETTERS24, Secret, connection},
    expected::Expected,
    node,
    package_sets::ASTRA_MONGOOSE,
    recording::Recording,
};

/// One program with one secret, for one client.
pub(crate) struct Program {
    pub(crate) client: &'static Client,
    pub(crate) deployment: Deployment,
    pub(crate) file: File,
    pub(crate) credentials: Credentials,
    pub(crate) secret: Secret,
    pub(crate) meets: Meets,
}

/// What a program meets when it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meets {
    /// A database without collections.
    EmptyDatabase,
    /// A server that does not accept the token.
    Refusal,
    /// A server that does not have the keyspace.
    UnknownKeyspace,
    /// A `.env` file whose address is no URL any more, though the secret is still in the file.
    MangledAddress,
    /// A `.env` file in which a line break has come into the token, which no header can hold.
    BrokenToken,
    /// A `.env` file without the variables.
    NoVariables,
}

impl Program {
    /// The required behaviour.
    pub(crate) fn expected(&self) -> Expected {
        Expected::of(self.client, self.deployment, self.secret)
    }

    /// Writes it to a folder beside the packages, and runs it there.
    #[track_caller]
    pub(crate) fn run(&self) -> Recording {
        eprintln!("{self}"); // shown if the test fails
        let folder = self.new_folder();
        let mut files = vec![self.file];
        if self.credentials == Credentials::Environment {
            files.push(File::DotEnv);
        }
        for file in files {
            fs::write(folder.join(file.file_name()), self.text_of(file)).expect("the folder is there");
        }
        self.start(&folder)
    }

    fn new_folder(&self) -> PathBuf {
        let folder = self.client.folder().join("run").join(self.to_string().replace(' ', "-"));
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("the folder is ours");
        }
        fs::create_dir_all(&folder).expect("the folder can be made");
        folder
    }

    #[track_caller]
    fn text_of(&self, file: File) -> String {
        let Self { client, deployment, credentials, secret, meets, .. } = self;
        let snippet = Snippet::new(*deployment, client.driver, file, *credentials);
        let connection = connection(*deployment, *secret);
        let text = snippet.text(Some(&connection), Reveal::Plain).expect("a connection is there").to_string();
        if file != File::DotEnv {
            return text;
        }
        let address = |variable: Variable| format!("{}=", variable.name(*deployment));
        match meets {
            Meets::NoVariables => String::new(),
            Meets::MangledAddress => text
                .replace(&(address(Variable::Uri) + "https:"), &address(Variable::Uri))
                .replace(&(address(Variable::Endpoint) + "https:"), &address(Variable::Endpoint)),
            Meets::BrokenToken => {
                let (token, variable) = (secret.token(), address(Variable::Token));
                let broken = token.replacen(LETTERS24, &format!("{LETTERS24}\\n"), 1);
                text.replace(&(variable.clone() + &token), &format!("{variable}\"{broken}\""))
            }
            _ => text,
        }
    }

    fn start(&self, folder: &Path) -> Recording {
        let mut command = vec![match self.file {
            File::Curl => "sh",
            File::Astrapy => "python",
            _ => "node",
        }];
        if command == ["node"] && self.credentials == Credentials::Environment {
            command.push("--env-file=.env");
        }
        command.push(match self.file {
            File::TypeScript | File::AstraDbTs => {
                compile(folder);
                if node::runs_typescript() { self.file.file_name() } else { File::EsModule.file_name() }
            }
            file => file.file_name(),
        });
        let answer = match self.meets {
            Meets::Refusal => "unauthorized",
            Meets::UnknownKeyspace => "unknown keyspace",
            _ => "empty",
        };
        let path: Vec<_> = self.client.commands().into_iter().collect();
        node::record(&json!({ "folder": folder, "command": command, "answer": answer, "path": path }))
    }
}

/// Type-checks the program in `folder`, and compiles it to an ES module beside it.
///
/// `skipLibCheck`, because the drivers' own declarations do not pass without; `tsc --init` sets it too.
fn compile(folder: &Path) {
    let compiler = ASTRA_MONGOOSE.installed().join("node_modules");
    let types = compiler.join("@types").display().to_string();
    let strict = ["--strict", "--skipLibCheck", "--module", "nodenext", "--types", "node", "--typeRoots", &types];
    let arguments = [&strict[..], &[File::TypeScript.file_name()]].concat();
    node::run(&compiler.join("typescript/bin/tsc"), &arguments, folder);
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { client, deployment, file, credentials, secret, meets } = self;
        write!(f, "{client} {deployment:?} {file:?} {credentials:?} {secret} {meets:?}")
    }
}
