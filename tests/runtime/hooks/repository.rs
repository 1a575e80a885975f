//! `Repository`: one of git, in which the command and the programs of hooks are on the `PATH`.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use test_support::{package_sets::path_with, project::root};

/// A new repository, with a home of its own: no configuration of the user's is read or changed.
pub(crate) struct Repository {
    folder: PathBuf,
    home: PathBuf,
    path: std::ffi::OsString,
}

impl Repository {
    /// One in which the programs in these folders are found first.
    pub(crate) fn new(name: &str, programs: &[PathBuf]) -> Self {
        let parent = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hooks").join(name);
        let _ = fs::remove_dir_all(&parent);
        let [folder, home] = ["repository", "home"].map(|name| parent.join(name));
        for folder in [&folder, &home] {
            fs::create_dir_all(folder).expect("a folder is made");
        }
        let path = path_with(programs.iter().cloned().chain([command()]));
        let repository = Self { folder, home, path };
        repository.runs("git init -q && git config user.name x && git config user.email x@example.com");
        repository
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.folder.join(name), text).expect("a file is written");
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.join(name)).expect("a file is read")
    }

    pub(crate) fn remove(&self, name: &str) {
        fs::remove_file(self.folder.join(name)).expect("a file is removed");
    }

    /// Runs commands as a runner of GitHub Actions does; whether they succeed, and all that they print.
    pub(crate) fn run(&self, commands: &str) -> (bool, String) {
        let mut bash = Command::new("bash");
        bash.args(["-e", "-c", commands]).current_dir(&self.folder).stdin(Stdio::null());
        for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("GIT_")) {
            bash.env_remove(name);
        }
        bash.env("PATH", &self.path).env("HOME", &self.home).env("GIT_CONFIG_NOSYSTEM", "1").env("NO_COLOR", "1");
        bash.env("PRE_COMMIT_HOME", self.home.join("pre-commit")).env_remove("CI");
        let done = bash.output().expect("bash runs");
        let shown = [done.stdout, done.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        (done.status.success(), shown.concat())
    }

    /// Runs commands, which succeed.
    #[track_caller]
    pub(crate) fn runs(&self, commands: &str) {
        let (is_done, shown) = self.run(commands);
        assert!(is_done, "{commands}: {shown}");
    }
}

/// The folder of the command, which is built first.
fn command() -> PathBuf {
    let target = root().join("target");
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--locked", "--package", "astra-uri", "--features", "cli", "--target-dir"]);
    let done = cargo.arg(&target).current_dir(root()).status().expect("cargo runs");
    assert!(done.success(), "the command is built");
    target.join("debug")
}
