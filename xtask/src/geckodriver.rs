//! geckodriver, which drives Firefox: Debian has no package of it, so cargo builds it.

use std::{
    env,
    ffi::{OsStr, OsString},
    iter,
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::{Context, Result};

use crate::project;

const PROGRAM: &str = "geckodriver";

/// A `PATH` on which it is found: the given one, or one with the folder that it was built into in front.
pub(crate) fn ensure(path: &OsStr) -> Result<OsString> {
    let path = path_to(path)?;
    if !is_there(&path) {
        println!("Building {PROGRAM}, because it drives Firefox. This takes some minutes, once.");
        let mut cargo = project::cargo()?;
        // Not optimised: it passes on what Firefox is told, and compiling takes half the time.
        cargo.args(["install", "--locked", "--debug", PROGRAM, "--root"]).arg(folder()?);
        cargo.env("CARGO_PROFILE_DEV_DEBUG", "false");
        project::run(&mut cargo).context("By hand, `cargo install --locked geckodriver` builds it")?;
    }
    Ok(path)
}

/// Whether it has to be built.
pub(crate) fn is_needed() -> Result<bool> {
    Ok(!is_there(&path_to(&env::var_os("PATH").unwrap_or_default())?))
}

/// The `PATH`; if the program is not on it, with the folder that it is built into in front.
fn path_to(path: &OsStr) -> Result<OsString> {
    if is_there(path) {
        return Ok(path.to_owned());
    }
    let folders = iter::once(folder()?.join("bin")).chain(env::split_paths(path));
    env::join_paths(folders).context("a folder on the PATH has a colon in its name")
}

fn folder() -> Result<PathBuf> {
    Ok(project::root()?.join("target/tools"))
}

fn is_there(path: &OsStr) -> bool {
    let mut command = Command::new(PROGRAM);
    // The command is looked up on this `PATH` too, because the `PATH` is set on the command itself.
    command.arg("--version").env("PATH", path).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
