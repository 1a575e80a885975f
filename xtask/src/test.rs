//! `cargo xtask test`: every test there is, from the quickest to the one that takes a browser. Stops at the first failure.

use anyhow::Result;

use crate::{
    dist, npm, project,
    tools::{self, Tool},
};

/// Runs them all.
pub(crate) fn run() -> Result<()> {
    step("native tests");
    cargo_test(&["--workspace"])?;

    step("the built page");
    dist::run(None)?;

    step("tools for the runtime tests");
    tools::RUNTIME.iter().try_for_each(Tool::ensure)?;
    npm::install_all()?;

    step("runtime tests: the real drivers in Node.js");
    cargo_test(&["--test", "runtime"])?;

    step("tools for the browser tests");
    tools::BROWSERS.iter().try_for_each(Tool::ensure)?;

    step("browser tests: the built page in Chromium");
    cargo_test(&["--test", "e2e"])?;

    step("all tests passed");
    Ok(())
}

fn step(name: &str) {
    println!("\n== {name}");
}

fn cargo_test(args: &[&str]) -> Result<()> {
    project::run(project::cargo()?.args(["test", "--locked"]).args(args))
}
