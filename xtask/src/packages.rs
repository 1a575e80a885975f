//! The packages that tests need: each set of `tests/<tests>/packages`, installed as its files say.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use crate::{hash::sha256, project};

/// Written last: the hash of the files that an installation was made from.
const STAMP: &str = ".installed-from";

/// What installs a set.
pub(crate) struct Installer {
    /// The files that make a folder a set of its kind.
    pub(crate) files: &'static [&'static str],
    /// Installs what the files in this folder ask for, into the folder.
    pub(crate) run: fn(&Path) -> Result<()>,
}

/// Installs every set of these tests into `target/<tests>/<set>`, unless just that is there already: each by the one of
/// these that knows it.
pub(crate) fn install_all(tests: &str, installers: &[Installer]) -> Result<()> {
    let root = project::root()?;
    for set in sets(&root.join("tests").join(tests).join("packages"))? {
        let name = set.file_name().context("a set of packages has no name")?;
        let installer = installers.iter().find(|installer| installer.knows(&set));
        let installer = installer.with_context(|| format!("{} is no set of packages", set.display()))?;
        if installer.install(&set, &root.join("target").join(tests).join(name))? {
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

impl Installer {
    fn knows(&self, set: &Path) -> bool {
        self.files.iter().all(|file| set.join(file).is_file())
    }

    /// Installs one set; returns whether there was something to do.
    pub(crate) fn install(&self, set: &Path, into: &Path) -> Result<bool> {
        let stamp = into.join(STAMP);
        let hash = self.hash(set)?;
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == hash) {
            return Ok(false);
        }
        // Gone first: an installation that ends half-way must not pass for a whole one.
        if stamp.exists() {
            fs::remove_file(&stamp).with_context(|| format!("cannot remove {}", stamp.display()))?;
        }
        fs::create_dir_all(into).with_context(|| format!("cannot make {}", into.display()))?;
        for file in self.files {
            fs::copy(set.join(file), into.join(file))
                .with_context(|| format!("cannot copy {file} of {}", set.display()))?;
        }
        (self.run)(into).with_context(|| {
            format!("The packages of {} could not be installed; this needs the network", set.display())
        })?;
        fs::write(&stamp, hash).with_context(|| format!("cannot write {}", stamp.display()))?;
        Ok(true)
    }

    fn hash(&self, set: &Path) -> Result<String> {
        let mut all = Vec::new();
        for file in self.files {
            let path = set.join(file);
            all.extend(fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?);
        }
        Ok(sha256(&all))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INSTALLER: Installer = Installer { files: &["first", "second"], run: |_| panic!("there is nothing to do") };

    #[test]
    fn a_set_is_known_by_all_its_files() {
        let set = std::env::temp_dir().join(format!("xtask-packages-{}", std::process::id()));
        fs::create_dir_all(&set).unwrap();
        assert!(INSTALLER.hash(&set).is_err() && !INSTALLER.knows(&set), "a set without its files");
        let mut hashes = Vec::new();
        for contents in [["{}", "{}"], ["{ }", "{}"], ["{}", "{ }"]] {
            for (file, content) in INSTALLER.files.iter().zip(contents) {
                fs::write(set.join(file), content).unwrap();
            }
            hashes.push(INSTALLER.hash(&set).unwrap());
        }
        assert!(hashes[0] != hashes[1] && hashes[0] != hashes[2] && INSTALLER.knows(&set));

        fs::write(set.join(STAMP), INSTALLER.hash(&set).unwrap()).unwrap();
        assert!(!INSTALLER.install(&set, &set).unwrap(), "what is installed is left alone");
        fs::remove_dir_all(&set).unwrap();
    }
}
