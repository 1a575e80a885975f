//! `cargo xtask screenshots`: pictures of the page in every state, in `docs/screenshots`.

use anyhow::Result;

use crate::{
    dist, project,
    test::cargo_test,
    tools::{self, Tool},
};

/// The tests that take them. They bring the page into each state as the other tests do.
const TESTS: &str = "screenshots::";

/// Builds the page and takes them.
pub(crate) fn run() -> Result<()> {
    dist::run(None)?;
    tools::CHROMIUM.iter().try_for_each(Tool::ensure)?;
    let mut test = cargo_test(&["--test", "e2e", TESTS, "--", "--ignored", "--nocapture"])?;
    project::run(test.env("E2E_ENGINE", "chromium"))
}
