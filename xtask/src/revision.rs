//! The revision of the source, which the foot of the page shows: the first characters of the commit's name.

use std::{
    env,
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context, Result};

use crate::project;

/// The variable that has it while the page is compiled. A copy of the source without git is built with this one set.
pub(crate) const VARIABLE: &str = "SOURCE_REVISION";

/// As many characters as are shown.
const LENGTH: usize = 8;

/// Where `git archive` writes the name of the commit, because `.gitattributes` says so.
const ARCHIVED: &str = "xtask/archived-revision.txt";

/// That of the source: as the variable has it, as git knows it, or as the archive was made; with a `+` if files that git knows
/// have been changed. `unknown` where nothing says.
pub(crate) fn of_source() -> Result<String> {
    if let Ok(given) = env::var(VARIABLE) {
        return Ok(given);
    }
    let root = project::root()?;
    if root.join(".git").exists() {
        return of_checkout(&root);
    }
    let archived = project::read_text(&root.join(ARCHIVED))?;
    Ok(short(archived.trim()).unwrap_or("unknown").to_owned())
}

fn of_checkout(root: &Path) -> Result<String> {
    let commit = git(root, &["rev-parse", "HEAD"])?;
    let changes = git(root, &["status", "--porcelain", "--untracked-files=no"])?;
    let commit = short(&commit).context("git names a commit by something else than a hash")?;
    Ok([commit, if changes.is_empty() { "" } else { "+" }].concat())
}

fn git(root: &Path, arguments: &[&str]) -> Result<String> {
    project::output(Command::new("git").args(arguments).current_dir(root).stdin(Stdio::null()))
}

/// The beginning of a hash; `None` for another text, such as the one that `git archive` replaces.
fn short(hash: &str) -> Option<&str> {
    hash.get(..LENGTH).filter(|_| hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_has_a_beginning_and_another_text_has_none() {
        assert_eq!(short("0123456789abcdef0123456789abcdef01234567"), Some("01234567"));
        for other in ["", "0123", "$Format:%H$", "ref: refs/heads/main"] {
            assert_eq!(short(other), None, "{other}");
        }
    }

    #[test]
    fn git_replaces_the_text_of_the_file_in_an_archive() {
        let root = project::root().unwrap();
        assert_eq!(project::read_text(&root.join(ARCHIVED)).unwrap(), "$Format:%H$\n");
        let attributes = project::read_text(&root.join(".gitattributes")).unwrap();
        assert!(attributes.lines().any(|line| line == format!("{ARCHIVED} export-subst")), "{attributes}");
    }
}
