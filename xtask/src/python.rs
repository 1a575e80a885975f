//! Python's packages: in an environment of their own, of wheels whose hashes `requirements.txt` holds.

use std::process::Command;

use crate::{packages::Installer, project};

/// Installs into `venv` what a `requirements.txt` names: nothing else, and nothing that has to be built.
pub(crate) const INSTALLER: Installer = Installer {
    name: "pip",
    files: &["requirements.txt"],
    run: |folder| {
        project::run(Command::new("python3").args(["-m", "venv", "--clear", "venv"]).current_dir(folder))?;
        let words =
            ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary=:all:"];
        let named = ["--require-hashes", "--requirement", "requirements.txt"];
        project::run(Command::new(folder.join("venv/bin/python")).args(words).args(named).current_dir(folder))
    },
};
