//! What reads the values that the page has quoted: each reader tells how it has understood a file of them.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicUsize, Ordering},
};
use test_support::{
    package_sets::{ASTRAPY, SAMPLE_APPS},
    project::root,
};

/// So many files were read: each reading has its own, for tests run at the same time.
static FILES: AtomicUsize = AtomicUsize::new(0);

/// A reader of lines `V0=…`, `V1=…` and so on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reader {
    /// Node's `--env-file`.
    NodeEnvFile,
    /// dotenv 17.
    Dotenv,
    /// python-dotenv, without interpolation.
    PythonDotenv,
    /// A shell that sources the file.
    Shell,
    /// A shell that is given each value as a word of a command.
    ShellWord,
    /// JavaScript, for which each value is a literal.
    JavaScript,
    /// Python, for which each value is a literal.
    Python,
}

impl Reader {
    /// Those of `.env` files.
    pub(crate) const OF_ENV_FILES: [Self; 4] = [Self::NodeEnvFile, Self::Dotenv, Self::PythonDotenv, Self::Shell];

    /// What it has for `V0` to `V<count - 1>`. All in one process, so that there can be ten thousand of them.
    #[track_caller]
    pub(crate) fn read_back(self, file: &str, count: usize) -> Vec<String> {
        let path = self.written(file);
        let output = self.command(&path, count).output().expect("the reader starts");
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{self}: {}\n{err}", output.status);
        let text = String::from_utf8(output.stdout).expect("the values are UTF-8");
        let values: Vec<_> = if matches!(self, Self::Shell | Self::ShellWord) {
            text.split_terminator('\0').map(str::to_owned).collect()
        } else {
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{self} does not have them all: {error}"))
        };
        assert_eq!(values.len(), count, "{self}");
        values
    }

    fn written(self, file: &str) -> PathBuf {
        let text = match self {
            Self::ShellWord => words(file),
            _ => file.to_owned(),
        };
        let folder = SAMPLE_APPS.installed().join("run");
        fs::create_dir_all(&folder).expect("the folder can be made");
        let path = folder.join(format!("values-{self}-{}", FILES.fetch_add(1, Ordering::Relaxed)));
        fs::write(&path, text).expect("the folder is there");
        path
    }

    fn command(self, path: &Path, count: usize) -> Command {
        let scripts = root().join("tests/runtime/readers");
        let node = Command::new("node");
        let python = Command::new(ASTRAPY.commands().join("python"));
        let (mut command, script, way) = match self {
            Self::NodeEnvFile => (node, "read.cjs", "node"),
            Self::Dotenv => (node, "read.cjs", "dotenv"),
            Self::JavaScript => (node, "read.cjs", "literals"),
            Self::PythonDotenv => (python, "read.py", "dotenv"),
            Self::Python => (python, "read.py", "literals"),
            Self::Shell | Self::ShellWord => {
                let mut shell = Command::new("sh");
                match self {
                    Self::Shell => shell.arg(scripts.join("read.sh")).arg(path).arg(count.to_string()),
                    _ => shell.arg(path),
                };
                return shell;
            }
        };
        if self == Self::NodeEnvFile {
            command.arg(format!("--env-file={}", path.display()));
        }
        command.arg(scripts.join(script)).arg(way).arg(count.to_string()).arg(path);
        command
    }
}

/// The values of the lines as words of one command, which prints each with a NUL after it.
fn words(file: &str) -> String {
    let values = file.lines().map(|line| line.split_once('=').map_or("", |(_, value)| value));
    values.fold("printf '%s\\0'".to_owned(), |command, value| command + " \\\n  " + value) + "\n"
}

impl fmt::Display for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NodeEnvFile => "node-env-file",
            Self::Dotenv => "dotenv",
            Self::PythonDotenv => "python-dotenv",
            Self::Shell => "shell",
            Self::ShellWord => "shell-word",
            Self::JavaScript => "javascript",
            Self::Python => "python",
        })
    }
}
