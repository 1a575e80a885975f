//! The npm packages of the runtime tests: each set of `tests/runtime/packages`, installed as its lock file says.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use crate::{hash::sha256, project};

/// Each set is a folder with these two.
const FILES: [&str; 2] = ["package.json", "package-lock.json"];

/// Written last: the hash of the two files that an installation was made from.
const STAMP: &str = ".installed-from";

/// Installs every set into `target/runtime/<set>`, unless just that is there already.
pub(crate) fn install_all() -> Result<()> {
    let root = project::root()?;
    let sets = sets(&root.join("tests/runtime/packages"))?;
    for set in sets {
        let name = set.file_name().context("a set of packages has no name")?;
        let into = root.join("target/runtime").join(name);
        if install(&set, &into)? {
            println!("Installed: {}", name.display());
        }
    }
    Ok(())
}

fn sets(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut sets = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    sets.retain(|path| path.is_dir());
    ensure!(!sets.is_empty(), "there is no set of packages in {}", folder.display());
    sets.sort();
    Ok(sets)
}

/// Installs one set; returns whether there was something to do.
pub(crate) fn install(set: &Path, into: &Path) -> Result<bool> {
    let stamp = into.join(STAMP);
    let hash = hash(set)?;
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == hash) {
        return Ok(false);
    }
    // Gone first: an installation that ends half-way must not pass for a whole one.
    if stamp.exists() {
        fs::remove_file(&stamp).with_context(|| format!("cannot remove {}", stamp.display()))?;
    }
    fs::create_dir_all(into).with_context(|| format!("cannot make {}", into.display()))?;
    for file in FILES {
        fs::copy(set.join(file), into.join(file))
            .with_context(|| format!("cannot copy {file} of {}", set.display()))?;
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    project::run(Command::new(npm).args(words).current_dir(into))
        .with_context(|| format!("The packages of {} could not be installed; this needs the network", set.display()))?;
    fs::write(&stamp, hash).with_context(|| format!("cannot write {}", stamp.display()))?;
    Ok(true)
}

fn hash(set: &Path) -> Result<String> {
    let mut both = Vec::new();
    for file in FILES {
        let path = set.join(file);
        both.extend(fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?);
    }
    Ok(sha256(&both))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_is_known_by_both_its_files() {
        let set = std::env::temp_dir().join(format!("xtask-npm-{}", std::process::id()));
        fs::create_dir_all(&set).unwrap();
        assert!(hash(&set).is_err(), "a set without its files");
        let mut hashes = Vec::new();
        for contents in [["{}", "{}"], ["{ }", "{}"], ["{}", "{ }"]] {
            for (file, content) in FILES.iter().zip(contents) {
                fs::write(set.join(file), content).unwrap();
            }
            hashes.push(hash(&set).unwrap());
        }
        assert!(hashes[0] != hashes[1] && hashes[0] != hashes[2]);

        fs::write(set.join(STAMP), hash(&set).unwrap()).unwrap();
        assert!(!install(&set, &set).unwrap(), "what is installed is left alone");
        fs::remove_dir_all(&set).unwrap();
    }
}
