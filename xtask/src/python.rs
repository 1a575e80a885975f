//! Python and its packages: in an environment of their own, of wheels whose hashes `requirements.txt` holds.

use std::process::Command;

use anyhow::{Result, ensure};

use crate::{apt, packages::Installer, project, tools::PYTHON};

/// The Debian package that brings what makes environments; the one of Python itself does not.
const VENV: &str = "python3-venv";

/// Installs into `venv` what a `requirements.txt` names: nothing else, and nothing that has to be built.
pub(crate) const INSTALLER: Installer = Installer {
    files: &["requirements.txt"],
    run: |folder| {
        project::run(Command::new(PYTHON.program()).args(["-m", "venv", "--clear", "venv"]).current_dir(folder))?;
        let words =
            ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary=:all:"];
        let named = ["--require-hashes", "--requirement", "requirements.txt"];
        project::run(Command::new(folder.join("venv/bin/python")).args(words).args(named).current_dir(folder))
    },
};

/// Makes sure that there is a Python that will do, and that it can make environments.
pub(crate) fn ensure() -> Result<()> {
    PYTHON.ensure()?;
    if !makes_environments() {
        println!("Installing {VENV}, because the clients for Python are installed into an environment of their own.");
        apt::install(VENV)?;
        ensure!(makes_environments(), "{VENV} was installed, but {} makes no environments", PYTHON.program());
    }
    Ok(())
}

fn makes_environments() -> bool {
    project::output(Command::new(PYTHON.program()).args(["-c", "import ensurepip, venv"])).is_ok()
}
