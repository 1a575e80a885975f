//! The packages that tests need: each set of `tests/<tests>/packages`, installed as its lock file says.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use crate::{hash::sha256, project};

/// Written last: the hash of the files that an installation was made from.
const STAMP: &str = ".installed-from";

/// What installs a set.
#[derive(Debug)]
pub(crate) struct Installer {
    /// Its name.
    pub(crate) name: &'static str,
    /// The files that make a folder a set of its kind.
    pub(crate) files: &'static [&'static str],
    /// Installs what the files in this folder ask for, into the folder.
    pub(crate) run: fn(&Path) -> Result<()>,
}

/// A set of packages, which is installed into a folder in `target/`.
#[derive(Debug)]
pub(crate) struct Set {
    from: PathBuf,
    into: PathBuf,
    installer: &'static Installer,
}

/// Every set of these tests: each with the one of these installers that knows it.
pub(crate) fn sets(tests: &str, installers: &[&'static Installer]) -> Result<Vec<Set>> {
    let root = project::root()?;
    let with_installer = |from: PathBuf| {
        let name = from.file_name().context("a set of packages has no name")?;
        let installer = installers.iter().find(|installer| installer.knows(&from));
        let installer = installer.with_context(|| format!("{} is no set of packages", from.display()))?;
        Ok(Set { into: root.join("target").join(tests).join(name), from, installer })
    };
    folders(&root.join("tests").join(tests).join("packages"))?.into_iter().map(with_installer).collect()
}

impl Set {
    /// Its name, with what installs it.
    pub(crate) fn name(&self) -> String {
        let name = self.from.file_name().unwrap_or_default();
        format!("{} ({})", name.display(), self.installer.name)
    }

    /// Whether this installs it.
    pub(crate) fn is_of(&self, installer: &Installer) -> bool {
        self.installer.name == installer.name
    }

    /// Whether exactly what its files ask for is installed.
    pub(crate) fn is_installed(&self) -> Result<bool> {
        self.installer.has_installed(&self.from, &self.into)
    }

    /// Installs it, unless it is there already.
    pub(crate) fn install(&self) -> Result<()> {
        if !self.is_installed()? {
            println!("Installing the packages of {}.", self.name());
        }
        self.installer.install(&self.from, &self.into)
    }
}

fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut folders = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    folders.retain(|path| path.is_dir());
    ensure!(!folders.is_empty(), "there is no set of packages in {}", folder.display());
    folders.sort();
    Ok(folders)
}

impl Installer {
    fn knows(&self, set: &Path) -> bool {
        self.files.iter().all(|file| set.join(file).is_file())
    }

    /// Whether exactly this is installed there.
    pub(crate) fn has_installed(&self, set: &Path, into: &Path) -> Result<bool> {
        let hash = self.hash(set)?;
        Ok(fs::read_to_string(into.join(STAMP)).is_ok_and(|installed| installed == hash))
    }

    /// Installs one set, unless it is there already.
    pub(crate) fn install(&self, set: &Path, into: &Path) -> Result<()> {
        if self.has_installed(set, into)? {
            return Ok(());
        }
        let stamp = into.join(STAMP);
        // Removed first: an installation that ends half-way must not pass for a complete one.
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
        fs::write(&stamp, self.hash(set)?).with_context(|| format!("cannot write {}", stamp.display()))
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

    const INSTALLER: Installer =
        Installer { name: "nothing", files: &["first", "second"], run: |_| panic!("there is nothing to do") };

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

        assert!(!INSTALLER.has_installed(&set, &set).unwrap());
        fs::write(set.join(STAMP), INSTALLER.hash(&set).unwrap()).unwrap();
        assert!(INSTALLER.has_installed(&set, &set).unwrap());
        INSTALLER.install(&set, &set).unwrap();
        fs::write(set.join(STAMP), "another").unwrap();
        assert!(!INSTALLER.has_installed(&set, &set).unwrap(), "other files were installed");
        fs::remove_dir_all(&set).unwrap();
    }
}
