//! Node.js for the tests: the system's where it is new enough, else one from npm's registry.
//!
//! Debian's stable release holds a Node that is older than what the drivers ask for, and an npm that can install a newer
//! one: the packages `node-linux-*` are nothing but the program.

use std::{env, ffi::OsString, process::Command};

use anyhow::{Context, Result};

use crate::{
    npm, project,
    tools::{NODE, NPM},
};

/// Makes sure that there is a Node that will do; returns the `PATH` on which it comes first.
pub(crate) fn ensure() -> Result<OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    let printed = NODE.ensure_present()?;
    NPM.ensure()?;
    let Err(too_old) = NODE.check_version(&printed) else {
        println!("node: {printed}");
        return Ok(path);
    };
    println!("node: {printed}, which is too old. Installing a newer one for these tests alone.");
    let folder = project::root()?.join("target/node");
    npm::INSTALLER.install(&project::root()?.join("xtask/node"), &folder).context(too_old.to_string())?;
    let bin = folder.join("node_modules").join(package()).join("bin");
    let printed = project::output(Command::new(bin.join("node")).arg("--version")).context(too_old.to_string())?;
    NODE.check_version(&printed)?;
    println!("node: {printed}");
    env::join_paths([bin].into_iter().chain(env::split_paths(&path))).context("the PATH cannot be extended")
}

/// The package for this machine, by npm's words for it.
fn package() -> String {
    let architecture = match env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    };
    format!("node-{}-{architecture}", env::consts::OS)
}
