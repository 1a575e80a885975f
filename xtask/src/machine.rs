//! `Machine`: the system whose programs are run.

use std::{path::Path, process::Command};

/// The system that this program runs in, or one that lies in a folder of it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Machine<'a> {
    /// This one.
    Here,
    /// The one whose root is this folder. Its programs take the rights of root.
    Root(&'a Path),
}

impl Machine<'_> {
    /// A command that runs a program there.
    pub(crate) fn command(self, program: &str) -> Command {
        match self {
            Self::Here => Command::new(program),
            Self::Root(root) => {
                let mut command = Command::new("chroot");
                // Nothing of this machine's environment, which may name folders that are not there.
                let clean = ["env", "--ignore-environment", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root"];
                command.arg(root).args(clean).arg(program);
                command
            }
        }
    }

    /// Whether it has this file, by its absolute path there.
    pub(crate) fn has(self, file: &Path) -> bool {
        match self {
            Self::Here => file.is_file(),
            Self::Root(root) => file.strip_prefix("/").is_ok_and(|below| root.join(below).is_file()),
        }
    }
}
