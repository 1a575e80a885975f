//! `cargo xtask screenshots`: pictures of the page in every state, in `docs/screenshots`.

use anyhow::Result;

use crate::{
    dist, prepare_machine, project,
    test::cargo_test,
    tools::{CHROMEDRIVER, CHROMIUM},
};

/// The tests that take them. They bring the page into each state as the other tests do.
const TESTS: &str = "screenshots::";

/// Builds the page and takes them.
pub(crate) fn run() -> Result<()> {
    prepare_machine::programs(&[&CHROMIUM, &CHROMEDRIVER])?;
    dist::run(None)?;
    let mut test = cargo_test(&["--test", "e2e", TESTS, "--", "--ignored", "--nocapture"])?;
    project::run(test.env("E2E_ENGINE", "chromium"))
}
