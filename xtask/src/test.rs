//! `cargo xtask test`: every test there is, from the quickest to the one that takes a browser. Stops at the first failure.

use std::process::Command;

use anyhow::Result;

use crate::{
    dist, geckodriver, node, npm, packages, project, python,
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
    packages::install_all("runtime", &[npm::INSTALLER, python::INSTALLER])?;

    step("runtime tests: the real clients in Node.js, Python and a shell");
    project::run(cargo_test(&["--test", "runtime"])?.env("PATH", &path))?;

    step("tools for the browser tests");
    tools::CHROMIUM.iter().chain(&tools::OTHER_BROWSERS).try_for_each(Tool::ensure)?;
    let path = geckodriver::ensure(&path)?;
    packages::install_all("e2e", &[npm::INSTALLER])?;

    for engine in ["chromium", "firefox", "webkit"] {
        step(&format!("browser tests: the built page in {engine}"));
        // A browser waits as much as it works: two cores carry three stories at a time.
        let mut tests = cargo_test(&["--test", "e2e"])?;
        project::run(tests.env("PATH", &path).env("E2E_ENGINE", engine).env("RUST_TEST_THREADS", "3"))?;
    }

    step("all tests passed");
    Ok(())
}

fn step(name: &str) {
    println!("\n== {name}");
}

/// Runs tests, in the versions of the lock file.
pub(crate) fn cargo_test(args: &[&str]) -> Result<Command> {
    let mut cargo = project::cargo()?;
    cargo.args(["test", "--locked"]).args(args);
    Ok(cargo)
}
