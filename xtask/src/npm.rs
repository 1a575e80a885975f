//! Packages of npm, installed as their lock file says.

use std::process::Command;

use crate::{packages::Installer, project};

/// Installs what a `package-lock.json` names, without running any script of it.
pub(crate) const INSTALLER: Installer = Installer {
    name: "npm",
    files: &["package.json", "package-lock.json"],
    run: |folder| {
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        let words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
        project::run(Command::new(npm).args(words).current_dir(folder))
    },
};
