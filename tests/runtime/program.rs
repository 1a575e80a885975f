//! A program of the page, written to a folder as its user would save it, and run as its user would run it.

use crate::typescript;
use astra_programs::{Credentials, ENV_FILE, EnvReader, File, Form, Platform, Snippet, Tools, Variable};
use astra_uri::{Deployment, Reveal};
use serde_json::json;
use std::{
    fmt, fs,
    path::{Path, PathBuf},
};
use test_support::{
    clients::Client,
    credentials::{LETTERS24, OWN_HOST, OWN_PORT, Secret, connection},
    expected::Expected,
    node,
    package_sets::{self, runtimes},
    recording::Recording,
};

/// A query of the user's own program, which counts documents and prints so.
const QUERY: &str = "
async function query() {
  const Greeting = mongoose.model('Greeting', new mongoose.Schema({ text: String }, { autoCreate: false }));
  await Greeting.createCollection();
  const count = await Greeting.COUNT();
  console.log(`PRINTS`.replace(/\\d+/, String(count)));
  await mongoose.disconnect();
}
";

/// One program with one secret, for one client.
pub(crate) struct Program {
    pub(crate) client: &'static Client,
    pub(crate) deployment: Deployment,
    pub(crate) file: File,
    pub(crate) credentials: Credentials,
    pub(crate) form: Form,
    pub(crate) secret: Secret,
    pub(crate) meets: Meets,
}

/// A program in its folder, with the command that runs it there.
pub(crate) struct Ready<'a> {
    program: &'a Program,
    folder: PathBuf,
    command: Vec<&'static str>,
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
    /// A file of variables whose address is no URL any more, though the secret is still in the file.
    MangledAddress,
    /// A file of variables in which a line break has come into the token, which no header can hold.
    BrokenToken,
    /// A file without the variables.
    NoVariables,
}

impl Program {
    /// Alone, with the usual secret from the environment, where there is an empty database.
    pub(crate) fn usual(client: &'static Client, deployment: Deployment, file: File) -> Self {
        let (credentials, form) = (Credentials::Environment, Form::TryIt);
        let (secret, meets) = (Secret::Usual, Meets::EmptyDatabase);
        Self { client, deployment, file, credentials, form, secret, meets }
    }

    /// The required behaviour.
    pub(crate) fn expected(&self) -> Expected {
        Expected::of(self.client, self.deployment, self.secret)
    }

    /// Writes it to a folder beside the packages, and runs it there.
    #[track_caller]
    pub(crate) fn run(&self) -> Recording {
        let answer = match self.meets {
            Meets::Refusal => "unauthorized",
            Meets::UnknownKeyspace => "unknown keyspace",
            _ => "empty",
        };
        self.ready().run_against(answer)
    }

    /// Writes it to a folder beside the packages, to be run there.
    #[track_caller]
    pub(crate) fn ready(&self) -> Ready<'_> {
        let folder = self.written(&self.to_string());
        Ready { program: self, command: self.command(&folder), folder }
    }

    /// Runs it as its user does with another runtime than Node: by the command of the page.
    #[track_caller]
    pub(crate) fn run_with(&self, platform: Platform) -> Recording {
        let command = self.command_of_page(platform);
        self.run_by(platform, &command.split(' ').collect::<Vec<_>>())
    }

    /// Runs it with another runtime than Node.
    #[track_caller]
    pub(crate) fn run_by(&self, platform: impl fmt::Display, command: &[&str]) -> Recording {
        eprintln!("{platform}: {self}"); // shown if the test fails
        let folder = self.written(&format!("{platform} {self}"));
        let files: Vec<_> =
            [self.file.file_name(), ENV_FILE].into_iter().filter(|file| folder.join(file).exists()).collect();
        node::record(&json!({
            "folder": folder,
            "command": command,
            "answer": "empty",
            "address": format!("{OWN_HOST}:{OWN_PORT}"),
            "files": files,
            "path": runtimes(),
        }))
    }

    /// Runs it as its user does with this version of Node, which runs TypeScript as it is.
    #[track_caller]
    pub(crate) fn run_with_newer_node(&self, major: u32) -> Recording {
        eprintln!("Node {major}: {self}"); // shown if the test fails
        let folder = self.written(&format!("Node {major} {self}"));
        let command = self.command_of_page(Platform::Node);
        let command: Vec<_> = command.split(' ').collect();
        node::record(
            &json!({ "folder": folder, "command": command, "answer": "empty", "path": [package_sets::node(major)] }),
        )
    }

    /// The command that the page gives, with the name of the program in place of its user's own.
    fn command_of_page(&self, platform: Platform) -> String {
        let tools = Tools { platform, ..Tools::default() };
        let command = self.snippet().run_command(tools).expect("it is a program");
        match self.form {
            Form::TryIt => command,
            Form::InYourApp => command.replace("app.", "connect."),
        }
    }

    /// The folder with the program and the file of its variables.
    #[track_caller]
    pub(crate) fn written(&self, name: &str) -> PathBuf {
        let folder = self.new_folder(name);
        fs::write(folder.join(self.file.file_name()), self.text()).expect("the folder is there");
        if let Some(env) = self.env_file() {
            fs::write(folder.join(ENV_FILE), env).expect("the folder is there");
        }
        folder
    }

    fn new_folder(&self, name: &str) -> PathBuf {
        let folder = self.client.folder().join("run").join(name.replace(' ', "-"));
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("the folder is ours");
        }
        fs::create_dir_all(&folder).expect("the folder can be made");
        folder
    }

    pub(crate) fn snippet(&self) -> Snippet {
        Snippet::new(self.deployment, self.client.driver, self.file, self.credentials, self.form)
    }

    /// The program; a part of one with a query after it, as its user would write one.
    #[track_caller]
    fn text(&self) -> String {
        let text = self.snippet().text(Some(&connection(self.deployment, self.secret)), Reveal::Plain);
        let text = text.expect("a connection is there").to_string();
        let prints = self.client.prints(self.deployment).trim_end();
        let query = QUERY.replace("COUNT", self.client.counts_by()).replace("PRINTS", prints);
        match (self.form, self.file) {
            (Form::TryIt, _) => text,
            (Form::InYourApp, File::CommonJs) => format!("{text}\nconnected.then(query);\n{query}"),
            (Form::InYourApp, _) => format!("{text}\nawait query();\n{query}"),
        }
    }

    /// The file of its variables, if it takes any.
    #[track_caller]
    fn env_file(&self) -> Option<String> {
        let Self { deployment, secret, meets, .. } = self;
        let connection = connection(*deployment, *secret);
        let text = self.snippet().env_file(Some(&connection), self.reader(), Reveal::Plain)?.to_string();
        let address = |variable: Variable| format!("{}=", variable.name(*deployment));
        Some(match meets {
            Meets::NoVariables => String::new(),
            Meets::MangledAddress => text
                .replace(&(address(Variable::Uri) + "https:"), &address(Variable::Uri))
                .replace(&(address(Variable::Endpoint) + "https:"), &address(Variable::Endpoint)),
            Meets::BrokenToken => {
                let (token, variable) = (secret.token(), address(Variable::Token));
                let broken = token.replacen(LETTERS24, &format!("{LETTERS24}\\n"), 1);
                let in_uri = token.replacen(LETTERS24, &format!("{LETTERS24}%0A"), 1);
                text.replace(&(variable.clone() + &token), &format!("{variable}\"{broken}\"")).replace(&token, &in_uri)
            }
            _ => text,
        })
    }

    /// Any reader, unless the file has to be written for the one that this program has.
    fn reader(&self) -> EnvReader {
        match (self.secret, self.file) {
            (Secret::OddWithVariables, File::Curl) => EnvReader::Shell,
            (Secret::OddWithVariables, _) => EnvReader::NodeOrDotenv,
            _ => EnvReader::Any,
        }
    }

    fn command(&self, folder: &Path) -> Vec<&'static str> {
        let mut command = vec![match self.file {
            File::Curl => "sh",
            File::Astrapy => "python",
            _ => "node",
        }];
        if command == ["node"] && self.credentials != Credentials::Inline {
            command.push("--env-file=astra.env");
        }
        command.push(match self.file {
            File::TypeScript | File::AstraDbTs => {
                typescript::compile(folder);
                if node::runs_typescript() { self.file.file_name() } else { File::EsModule.file_name() }
            }
            file => file.file_name(),
        });
        command
    }
}

impl Ready<'_> {
    /// Runs it where a server gives this answer, by its name in `recorder/answers.mjs`.
    #[track_caller]
    pub(crate) fn run_against(&self, answer: &str) -> Recording {
        let Self { program, folder, command } = self;
        eprintln!("{program}, {answer}"); // shown if the test fails
        let path: Vec<_> = program.client.commands().into_iter().collect();
        node::record(&json!({ "folder": folder, "command": command, "answer": answer, "path": path }))
    }
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { client, deployment, file, credentials, form, secret, meets } = self;
        write!(f, "{client} {deployment:?} {file:?} {form:?} {credentials:?} {secret} {meets:?}")
    }
}
