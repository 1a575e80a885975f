//! Tools that the tests install into `target/`: that needs no rights, and the next `cargo clean` removes it.

use std::{
    ffi::OsString,
    panic::resume_unwind,
    sync::{Mutex, PoisonError},
    thread,
};

use anyhow::Result;

use crate::{
    geckodriver, node, npm,
    packages::{self, Set},
    python,
    suite::{Engine, Suite},
};

/// The tools that these tests still lack there, a line for each.
pub(crate) fn missing(suites: &[Suite]) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    if !suites.is_empty() && node::is_needed()? {
        lines.push(format!("Node.js from npm, if the system's is older than {}: 185 MB", node::OLDEST));
    }
    if suites.contains(&Suite::Browser(Engine::Firefox)) && geckodriver::is_needed()? {
        lines.push(
            "geckodriver, which drives Firefox and is in no package: built by cargo, 10 MB and some minutes".to_owned(),
        );
    }
    let mut missing = Vec::new();
    for set in sets(suites)? {
        if !set.is_installed()? {
            missing.push(set.name());
        }
    }
    if !missing.is_empty() {
        lines.push(format!("the packages of {}: at most 1,500 MB", missing.join(", ")));
    }
    Ok(lines)
}

/// Installs it; returns the `PATH` on which its programs are found.
pub(crate) fn install(suites: &[Suite]) -> Result<OsString> {
    if suites.is_empty() {
        return Ok(std::env::var_os("PATH").unwrap_or_default());
    }
    let mut path = node::ensure()?;
    if suites.contains(&Suite::Browser(Engine::Firefox)) {
        path = geckodriver::ensure(&path)?;
    }
    install_all(sets(suites)?)?;
    Ok(path)
}

/// Two at a time: each waits for a registry as long as it works.
fn install_all(sets: Vec<Set>) -> Result<()> {
    let sets = Mutex::new(sets.into_iter());
    let next = || sets.lock().unwrap_or_else(PoisonError::into_inner).next();
    let install = || std::iter::from_fn(&next).try_for_each(|set| set.install());
    thread::scope(|scope| {
        let other = scope.spawn(install);
        let here = install();
        here.and(other.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}

/// The sets of packages that these tests use.
fn sets(suites: &[Suite]) -> Result<Vec<Set>> {
    if suites.is_empty() {
        return Ok(Vec::new());
    }
    let mut sets = packages::sets("runtime", &[&npm::INSTALLER, &python::INSTALLER])?;
    // The stories in a browser pass their strings only to the drivers from npm.
    if !suites.iter().any(|suite| suite.is_of_runtime()) {
        sets.retain(|set| set.is_of(&npm::INSTALLER));
    }
    if suites.iter().any(|suite| matches!(suite, Suite::Browser(_))) {
        sets.extend(packages::sets("e2e", &[&npm::INSTALLER])?);
    }
    Ok(sets)
}
