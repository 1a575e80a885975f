//! Installs Debian packages, with the rights that there are.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::project;

/// Installs a package, or says the command with which a person can.
pub(crate) fn install(package: &str) -> Result<()> {
    let words = ["apt-get", "install", "--yes", "--no-install-recommends", package];
    let by_hand = format!("On Debian and Ubuntu, this installs it: sudo {}", words.join(" "));
    let Some(rights) = rights() else {
        bail!("Installing {package} takes rights that this user does not have without a password. {by_hand}");
    };
    let run = |words: &[&str]| {
        let words = [rights, words].concat();
        project::run(Command::new(words[0]).args(&words[1..]).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    run(&["apt-get", "update"]).and_then(|()| run(&words)).context(by_hand)
}

/// The words before a command that needs the rights of root: none for root, `sudo` where it asks for no password.
fn rights() -> Option<&'static [&'static str]> {
    const SUDO: &[&str] = &["sudo", "--non-interactive"];
    if project::output(Command::new("id").arg("-u")).is_ok_and(|user| user == "0") {
        return Some(&[]);
    }
    let sudo = Command::new(SUDO[0]).args(&SUDO[1..]).arg("true").stdout(Stdio::null()).stderr(Stdio::null()).status();
    sudo.is_ok_and(|status| status.success()).then_some(SUDO)
}
