//! The output of a build: the page, and the files beside it for embedding the page in another one.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::{notices::NOTICES, project};

/// The name of the page.
pub(crate) const PAGE: &str = "index.html";

/// The files of a build, the page first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Built(Vec<BuiltFile>);

/// A file of a build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BuiltFile {
    /// Its name, without a folder.
    pub(crate) name: String,
    /// Its content.
    pub(crate) text: String,
}

impl Built {
    /// The page, the notices, and the files beside it: files of the project, by their paths from its root.
    pub(crate) fn new(page: String, notices: String, beside: &[&str]) -> Result<Self> {
        let root = project::root()?;
        let mut files = vec![
            BuiltFile { name: PAGE.to_owned(), text: page },
            BuiltFile { name: NOTICES.to_owned(), text: notices },
        ];
        for path in beside {
            let name = path.rsplit('/').next().unwrap_or(path).to_owned();
            files.push(BuiltFile { name, text: project::read_text(&root.join(path))? });
        }
        Ok(Self(files))
    }

    /// The files of a folder that was written before.
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let mut files = Vec::new();
        for name in names_in(folder)? {
            files.push(BuiltFile { text: project::read_text(&folder.join(&name))?, name });
        }
        Ok(Self(files))
    }

    /// Writes them into a folder that then holds nothing else.
    pub(crate) fn write(&self, folder: &Path) -> Result<()> {
        project::empty_folder(folder)?;
        for BuiltFile { name, text } in &self.0 {
            let file = folder.join(name);
            fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
        }
        Ok(())
    }

    /// A folder that the user named is emptied only if it can hold nothing but an earlier build.
    pub(crate) fn may_replace(&self, folder: &Path) -> Result<()> {
        if folder.exists() {
            for name in names_in(folder)? {
                if self.file(&name).is_none() {
                    bail!("{} holds `{name}` and is left as it is; name an empty folder", folder.display());
                }
            }
        }
        Ok(())
    }

    /// The names of the files, the page first.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|file| &*file.name)
    }

    /// The file of a name; the page has none in an address that ends with its folder.
    pub(crate) fn file(&self, name: &str) -> Option<&BuiltFile> {
        let name = if name.is_empty() { PAGE } else { name };
        self.0.iter().find(|file| file.name == name)
    }
}

impl BuiltFile {
    /// Its media type.
    pub(crate) fn kind(&self) -> &'static str {
        match self.name.rsplit_once('.') {
            Some((_, "html")) => "text/html; charset=utf-8",
            Some((_, "js")) => "text/javascript; charset=utf-8",
            Some((_, "txt")) => "text/plain; charset=utf-8",
            _ => "application/octet-stream",
        }
    }
}

/// The names of all that is in a folder.
pub(crate) fn names_in(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built() -> Built {
        Built::new("page".to_owned(), "notices".to_owned(), &["static/embed.js"]).unwrap()
    }

    #[test]
    fn the_folder_holds_the_build_and_nothing_else() {
        let folder = std::env::temp_dir().join(format!("xtask-built-{}", std::process::id()));
        fs::create_dir_all(folder.join("old")).unwrap();
        assert!(built().may_replace(&folder).unwrap_err().to_string().contains("`old`"), "it is not emptied");
        built().write(&folder).unwrap();
        built().may_replace(&folder).unwrap();
        let mut names = names_in(&folder).unwrap();
        names.sort();
        assert_eq!(names, [NOTICES, "embed.js", PAGE]);
        assert_eq!(Built::read(&folder).unwrap().file(PAGE), built().file(PAGE));
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_file_is_found_by_its_name_and_has_a_type() {
        let kind = |name| built().file(name).map(BuiltFile::kind);
        assert_eq!(kind(""), Some("text/html; charset=utf-8"));
        assert_eq!(kind("index.html"), kind(""));
        assert_eq!(kind("embed.js"), Some("text/javascript; charset=utf-8"));
        assert_eq!(kind(NOTICES), Some("text/plain; charset=utf-8"));
        assert_eq!(kind("other"), None);
    }
}
