//! geckodriver, which drives Firefox: Debian has no package of it, so cargo builds it.

use std::{
    env,
    ffi::OsString,
    iter,
    process::{Command, Stdio},
};

use anyhow::{Context, Result};

use crate::project;

const PROGRAM: &str = "geckodriver";

/// A `PATH` on which it is found: the given one, or that with the folder in front that it was built into.
pub(crate) fn ensure(path: &OsString) -> Result<OsString> {
    if is_there(path) {
        return Ok(path.clone());
    }
    let root = project::root()?.join("target/tools");
    let folders = iter::once(root.join("bin")).chain(env::split_paths(path));
    let path = env::join_paths(folders).context("a folder on the PATH has a colon in its name")?;
    if !is_there(&path) {
        println!("Building {PROGRAM}, because it drives Firefox. This takes some minutes, once.");
        let mut cargo = project::cargo()?;
        cargo.args(["install", "--locked", PROGRAM, "--root"]).arg(&root);
        project::run(&mut cargo).context("By hand, `cargo install --locked geckodriver` builds it")?;
    }
    Ok(path)
}

fn is_there(path: &OsString) -> bool {
    let mut command = Command::new(PROGRAM);
    // It is looked for on this `PATH` too, because it is given to the command itself.
    command.arg("--version").env("PATH", path).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
