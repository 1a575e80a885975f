//! The test that two clean builds are equal: the page of this folder, and that of a copy of the source in another one.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{build_output::Built, check, dist, project, revision};

/// Where the copy goes, within `target`, so that `cargo clean` takes it too.
const COPY: &str = "target/tmp/two-builds";

/// The names of folders without source: of builds, of packages, and git's own.
const NO_SOURCE: [&str; 4] = ["target", "dist", "node_modules", ".git"];

/// Builds the copy, with nothing that was compiled before, and compares each of its files with `dist`.
pub(crate) fn run() -> Result<()> {
    let root = project::root()?;
    let copy = root.join(COPY);
    clear(&copy)?;
    copy_source(&root, &copy)?;
    project::run(&mut dist_in(&copy)?)?;
    let (first, second) = (Built::read(&dist::dist()?)?, copy.join("dist"));
    for name in first.names() {
        println!("\n{}", check::compared(&first, &second.join(name))?);
    }
    clear(&copy)
}

/// This program, which takes the copy for the project.
fn dist_in(copy: &Path) -> Result<Command> {
    let mut dist = Command::new(env::current_exe().context("this program has no path")?);
    dist.arg("dist").current_dir(copy).env("CARGO_MANIFEST_DIR", copy.join("xtask"));
    // The copy is without git.
    dist.env(revision::VARIABLE, revision::of_source()?);
    Ok(dist)
}

fn clear(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

/// Copies all files but those that are no source.
fn copy_source(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot make {}", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot list {}", from.display()))? {
        let (source, kind, name) = {
            let entry = entry?;
            (entry.path(), entry.file_type()?, entry.file_name())
        };
        let target: PathBuf = to.join(&name);
        if NO_SOURCE.iter().any(|no_source| *no_source == name) {
            continue;
        }
        if kind.is_dir() {
            copy_source(&source, &target)?;
        } else {
            fs::copy(&source, &target).with_context(|| format!("cannot copy {}", source.display()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_has_the_source_and_nothing_that_was_built() {
        let folder = env::temp_dir().join(format!("xtask-two-builds-{}", std::process::id()));
        let (from, to) = (folder.join("from"), folder.join("to"));
        for inner in ["src/model", "target", ".git", "tests/node_modules"] {
            fs::create_dir_all(from.join(inner)).unwrap();
            fs::write(from.join(inner).join("file"), inner).unwrap();
        }
        copy_source(&from, &to).unwrap();
        assert_eq!(fs::read_to_string(to.join("src/model/file")).unwrap(), "src/model");
        for gone in ["target", ".git", "tests/node_modules"] {
            assert!(!to.join(gone).exists(), "{gone}");
        }
        clear(&folder).unwrap();
        assert!(!folder.exists());
    }
}
