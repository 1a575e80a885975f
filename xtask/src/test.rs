//! `cargo xtask test`: every test there is, from the quickest to the one that takes a browser. Stops at the first failure.

use std::process::Command;

use anyhow::Result;

use crate::{
    dist, node, npm, packages, project, python,
    tools::{self, CURL, Tool},
};

/// Runs them all.
pub(crate) fn run() -> Result<()> {
    step("native tests");
    project::run(&mut cargo_test(&["--workspace"])?)?;

    step("the built page");
    dist::run(None)?;

    step("tools for the runtime tests");
    let path = node::ensure()?;
    python::ensure()?;
    CURL.ensure()?;
    packages::install_all(&[npm::INSTALLER, python::INSTALLER])?;

    step("runtime tests: the real clients in Node.js, Python and a shell");
    project::run(cargo_test(&["--test", "runtime"])?.env("PATH", &path))?;

    step("tools for the browser tests");
    tools::BROWSERS.iter().try_for_each(Tool::ensure)?;

    step("browser tests: the built page in Chromium");
    project::run(cargo_test(&["--test", "e2e"])?.env("PATH", &path))?;

    step("all tests passed");
    Ok(())
}

fn step(name: &str) {
    println!("\n== {name}");
}

fn cargo_test(args: &[&str]) -> Result<Command> {
    let mut cargo = project::cargo()?;
    cargo.args(["test", "--locked"]).args(args);
    Ok(cargo)
}
