//! `cargo xtask test`: every test there is, from the quickest to the slowest. Stops at the first failure.

use std::{ffi::OsStr, panic::resume_unwind, process::Command, thread};

use anyhow::{Result, bail};

use crate::{
    dist, npm_package,
    prepare_machine::{self, Missing},
    project,
    suite::{Engine, Extent, Suite},
    two_builds,
};

/// Runs them all; or, if nothing may be installed, those that can run, with an error at the end if some could not.
pub(crate) fn run(missing: Missing, extent: Extent) -> Result<()> {
    step("what the tests need");
    let prepared = prepare_machine::tests(missing, extent)?;

    step("native tests, while packages are installed");
    let path = thread::scope(|scope| {
        let installed = scope.spawn(|| prepared.install());
        native_tests().and(installed.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })?;

    step("the built page");
    dist::run(None)?;

    step("the package of npm");
    npm_package::run()?;

    for &suite in &prepared.suites {
        step(&suite.to_string());
        run_suite(suite, extent, &path)?;
    }
    if !prepared.skipped.is_empty() {
        bail!("All tests that ran have passed. Not run:\n\n  {}", prepared.skipped.join("\n  "));
    }
    step("all tests passed");
    Ok(())
}

/// The beginnings of the names of stories about what the page says, which an engine changes least. Of these, each run has those
/// of Chromium. Stories of which each engine looks at a part are none of them: the parts of the others would be nobody's.
const ALIKE_IN_ALL_ENGINES: [&str; 6] =
    ["failures::", "findings::", "operations::", "self_hosted::", "where_to_find::", "wrong_strings::"];

/// The beginning of the name of the test for platforms.
const PLATFORMS: &str = "quoting::platforms";

fn native_tests() -> Result<()> {
    project::run(&mut cargo_test(&["--workspace"])?)?;
    project::run(&mut cargo_test(&["--package", "astra-uri", "--features", "cli", "--bins", "--test", "cli"])?)
}

fn run_suite(suite: Suite, extent: Extent, path: &OsStr) -> Result<()> {
    let mut tests = match suite {
        Suite::Runtime => cargo_test(&["--test", "runtime"])?,
        Suite::Slow => cargo_test(&["--test", "runtime", "--", "--ignored", "--skip", PLATFORMS])?,
        Suite::Platforms => cargo_test(&["--test", "runtime", "--", "--ignored", PLATFORMS])?,
        Suite::TwoBuilds => return two_builds::run(),
        Suite::Browser(engine) => {
            let mut tests = cargo_test(&["--test", "e2e"])?;
            // A browser waits as much as it works: two cores carry three stories at a time.
            tests.env("E2E_ENGINE", engine.variable()).env("RUST_TEST_THREADS", "3");
            if extent == Extent::All {
                tests.env("E2E_ALL", "1");
            } else if engine != Engine::Chromium {
                tests.arg("--").args(ALIKE_IN_ALL_ENGINES.iter().flat_map(|stories| ["--skip", stories]));
            }
            tests
        }
    };
    project::run(tests.env("PATH", path))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stories_that_are_alike_are_there_and_whole() {
        let stories = project::root().unwrap().join("tests/e2e");
        for name in ALIKE_IN_ALL_ENGINES {
            let story = stories.join(name.strip_suffix("::").unwrap()).with_extension("rs");
            assert!(!project::read_text(&story).unwrap().contains("part_of("), "{name}");
        }
    }
}
