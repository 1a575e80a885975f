//! What reads the values that the page has quoted: each reader tells how it has understood a file of them.

use astra_programs::EnvReader;
use std::{
    ffi::OsStr,
    fmt, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicUsize, Ordering},
};
use test_support::{
    package_sets::{ASTRAPY, ENV_READERS, PYTHON_ENV_READERS, SAMPLE_APPS, Set, runtimes},
    project::root,
};

/// So many files were read: each reading has its own, for tests run at the same time.
static FILES: AtomicUsize = AtomicUsize::new(0);

/// A reader of lines `V0=…`, `V1=…` and so on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reader {
    /// Node's `--env-file`.
    NodeEnvFile,
    /// Node's `process.loadEnvFile`.
    LoadEnvFile,
    /// dotenv 17.
    Dotenv17,
    /// dotenv 18.
    Dotenv,
    /// env-cmd, which starts a program.
    EnvCmd,
    /// Bun's `--env-file`.
    Bun,
    /// The reader of Next.js, `@next/env`.
    Next,
    /// Vite's `loadEnv`.
    Vite,
    /// Deno's `--env-file`.
    Deno,
    /// python-dotenv, without interpolation, as the page's programs use it.
    PlainPythonDotenv,
    /// python-dotenv as it is by default.
    PythonDotenv,
    /// environs.
    Environs,
    /// `uv run --env-file`.
    Uv,
    /// `sh`, which sources the file.
    Shell,
    /// Bash, which sources the file.
    Bash,
    /// systemd, by its library.
    Systemd,
    /// `docker create --env-file`.
    Docker,
    /// `kubectl create secret --from-env-file`.
    Kubectl,
    /// A shell that is given each value as a word of a command.
    ShellWord,
    /// JavaScript, for which each value is a literal.
    JavaScript,
    /// Python, for which each value is a literal.
    Python,
}

impl Reader {
    /// Those of `.env` files.
    pub(crate) const OF_ENV_FILES: [Self; 15] = [
        Self::NodeEnvFile,
        Self::LoadEnvFile,
        Self::Dotenv17,
        Self::Dotenv,
        Self::EnvCmd,
        Self::Bun,
        Self::Next,
        Self::Vite,
        Self::Deno,
        Self::PlainPythonDotenv,
        Self::PythonDotenv,
        Self::Environs,
        Self::Uv,
        Self::Shell,
        Self::Bash,
    ];

    /// Those of platforms, which are no packages.
    pub(crate) const OF_PLATFORMS: [Self; 3] = [Self::Systemd, Self::Docker, Self::Kubectl];

    /// The choice of the page that it is one of: of another, only what is written for any reader is for it.
    pub(crate) fn kind(self) -> EnvReader {
        match self {
            Self::NodeEnvFile | Self::LoadEnvFile | Self::Dotenv17 | Self::Dotenv => EnvReader::NodeOrDotenv,
            Self::Bun | Self::Next | Self::Vite => EnvReader::BunNextOrVite,
            Self::Deno => EnvReader::Deno,
            Self::PythonDotenv | Self::PlainPythonDotenv | Self::Environs => EnvReader::PythonDotenv,
            Self::Uv => EnvReader::Uv,
            Self::Shell | Self::Bash => EnvReader::Shell,
            Self::Docker | Self::Kubectl => EnvReader::Docker,
            Self::Systemd => EnvReader::Systemd,
            Self::EnvCmd | Self::ShellWord | Self::JavaScript | Self::Python => EnvReader::Any,
        }
    }

    /// The values that it has for these texts, each after a name in a file.
    #[track_caller]
    pub(crate) fn read_back(self, texts: &[String]) -> Vec<String> {
        let lines: Vec<_> = texts.iter().enumerate().map(|(place, text)| format!("V{place}={text}\n")).collect();
        let output = self.command(&self.written(&lines.concat()), texts.len()).output().expect("the reader starts");
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{self}: {}\n{err}", output.status);
        let text = String::from_utf8(output.stdout).expect("the values are UTF-8");
        let values: Vec<_> = if matches!(self, Self::Shell | Self::Bash | Self::ShellWord) {
            text.split_terminator('\0').map(str::to_owned).collect()
        } else {
            let values: Vec<Option<String>> = serde_json::from_str(&text).expect("the values are JSON");
            let missing = values.iter().position(Option::is_none);
            assert!(missing.is_none(), "{self} does not have {:?}", lines[missing.unwrap()]);
            values.into_iter().flatten().collect()
        };
        assert_eq!(values.len(), texts.len(), "{self}");
        values
    }

    /// A `.env` in a folder of its own: some readers take no other name.
    fn written(self, file: &str) -> PathBuf {
        let text = match self {
            Self::ShellWord => words(file),
            _ => file.to_owned(),
        };
        let folder = format!("read-by-{self:?}-{}", FILES.fetch_add(1, Ordering::Relaxed));
        let folder = SAMPLE_APPS.installed().join("run").join(folder);
        fs::create_dir_all(&folder).expect("the folder can be made");
        let path = folder.join(".env");
        fs::write(&path, text).expect("the folder is there");
        path
    }

    fn command(self, path: &Path, count: usize) -> Command {
        let option = format!("--env-file={}", path.display());
        let of_node = |way| started("node", &[], "read.cjs", way);
        let of_python = |set: Set, way| started(set.commands().join("python"), &[], "read.py", way);
        let [bun, deno] = runtimes();
        let mut command = match self {
            Self::NodeEnvFile => started("node", &[&option], "read.cjs", "environment"),
            Self::LoadEnvFile => of_node("load-env-file"),
            Self::Dotenv17 => of_node("dotenv-17"),
            Self::Dotenv => of_node("dotenv"),
            Self::Next => of_node("next"),
            Self::Vite => of_node("vite"),
            Self::JavaScript => of_node("literals"),
            Self::EnvCmd => {
                let words = ["-f", &path.display().to_string(), "node"];
                started(ENV_READERS.commands().join("env-cmd"), &words, "read.cjs", "environment")
            }
            Self::Bun => started(bun.join("bun"), &[&option], "read.cjs", "environment"),
            Self::Deno => {
                let words = ["run", &option, "--allow-env", "--allow-read"];
                started(deno.join("deno"), &words, "read.cjs", "environment")
            }
            Self::PlainPythonDotenv => of_python(ASTRAPY, "dotenv"),
            Self::Python => of_python(ASTRAPY, "literals"),
            Self::PythonDotenv => of_python(PYTHON_ENV_READERS, "dotenv-by-default"),
            Self::Environs => of_python(PYTHON_ENV_READERS, "environs"),
            Self::Uv => {
                let commands = PYTHON_ENV_READERS.commands();
                let python = commands.join("python").display().to_string();
                let words = ["run", "--no-project", "--offline", "--python", &python, &option, "python"];
                started(commands.join("uv"), &words, "read.py", "environment")
            }
            Self::Systemd => started("python3", &[], "read.py", "systemd"),
            Self::Docker => started("node", &[], "elsewhere.mjs", "docker"),
            Self::Kubectl => started("node", &[], "elsewhere.mjs", "kubectl"),
            Self::Shell => return shell_with("sh", &[&script("read.sh"), path, Path::new(&count.to_string())]),
            Self::Bash => return shell_with("bash", &[&script("read.sh"), path, Path::new(&count.to_string())]),
            Self::ShellWord => return shell_with("sh", &[path]),
        };
        command.arg(count.to_string()).arg(path).env("DENO_NO_UPDATE_CHECK", "1");
        command
    }
}

fn script(name: &str) -> PathBuf {
    root().join("tests/runtime/readers").join(name)
}

/// A program that runs one of the scripts, after these words; `way` is how the script reads.
fn started(program: impl AsRef<OsStr>, words: &[&str], name: &str, way: &str) -> Command {
    let mut command = Command::new(program);
    command.args(words).arg(script(name)).arg(way);
    command
}

fn shell_with(shell: &str, arguments: &[&Path]) -> Command {
    let mut command = Command::new(shell);
    command.args(arguments);
    command
}

/// The values of the lines as words of one command, which prints each with a NUL after it.
fn words(file: &str) -> String {
    let values = file.lines().map(|line| line.split_once('=').map_or("", |(_, value)| value));
    values.fold("printf '%s\\0'".to_owned(), |command, value| command + " \\\n  " + value) + "\n"
}

impl fmt::Display for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NodeEnvFile => "node --env-file",
            Self::LoadEnvFile => "process.loadEnvFile",
            Self::Dotenv17 => "dotenv 17",
            Self::Dotenv => "dotenv 18",
            Self::EnvCmd => "env-cmd",
            Self::Bun => "bun --env-file",
            Self::Next => "Next.js",
            Self::Vite => "Vite",
            Self::Deno => "deno --env-file",
            Self::PlainPythonDotenv => "python-dotenv without interpolation",
            Self::PythonDotenv => "python-dotenv",
            Self::Environs => "environs",
            Self::Uv => "uv run --env-file",
            Self::Shell => "sh",
            Self::Bash => "bash",
            Self::Systemd => "systemd",
            Self::Docker => "docker create --env-file",
            Self::Kubectl => "kubectl create secret",
            Self::ShellWord => "a word of a shell",
            Self::JavaScript => "JavaScript",
            Self::Python => "Python",
        })
    }
}
