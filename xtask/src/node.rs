//! Node.js for the tests: the system's if it is new enough, otherwise one from npm's registry.
//!
//! Debian's stable release has a Node that is older than the drivers require, and an npm that can install a newer
//! one: the packages `node-linux-*` contain nothing but the program.

use std::{env, ffi::OsString, path::PathBuf, process::Command};

use anyhow::{Context, Result, ensure};

use crate::{machine::Machine, npm, project, tools::NODE, version::Version};

/// The version that the newest drivers require (mongoose 9 in its `engines`).
pub(crate) const OLDEST: Version = Version::new(20, 19);

/// Makes sure that there is a recent enough Node; returns the `PATH` on which it comes first.
pub(crate) fn ensure() -> Result<OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    let printed = printed()?;
    if is_new_enough(&printed) {
        return Ok(path);
    }
    println!("node: {printed}, which is too old. Installing a newer one for these tests alone.");
    let by_hand = || {
        format!(
            "node {printed} is too old: it {}, which needs {OLDEST} or newer. By hand, install one from Node.js \
             (https://nodejs.org/en/download) and put it first on the PATH",
            NODE.purpose
        )
    };
    npm::INSTALLER.install(&project::root()?.join("xtask/node"), &folder()?).with_context(by_hand)?;
    let bin = folder()?.join("node_modules").join(package()).join("bin");
    let printed = project::output(Command::new(bin.join("node")).arg("--version")).with_context(by_hand)?;
    ensure!(is_new_enough(&printed), "npm installed node {printed}, but {OLDEST} or newer is needed");
    println!("node: {printed}");
    env::join_paths([bin].into_iter().chain(env::split_paths(&path))).context("the PATH cannot be extended")
}

/// Whether a newer one than the system's is needed and not installed yet. A system without Node may get one that is too old.
pub(crate) fn is_needed() -> Result<bool> {
    let there = NODE.look(Machine::Here).is_ok_and(|printed| is_new_enough(&printed));
    Ok(!there && !npm::INSTALLER.has_installed(&project::root()?.join("xtask/node"), &folder()?)?)
}

fn printed() -> Result<String> {
    NODE.look(Machine::Here).map_err(|fault| anyhow::anyhow!("There is no node that {}: {fault}", NODE.purpose))
}

fn is_new_enough(printed: &str) -> bool {
    Version::read(printed).is_some_and(|found| found >= OLDEST)
}

fn folder() -> Result<PathBuf> {
    Ok(project::root()?.join("target/node"))
}

/// The package for this machine, by npm's names for systems.
fn package() -> String {
    let architecture = match env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    };
    format!("node-{}-{architecture}", env::consts::OS)
}
