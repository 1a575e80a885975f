//! `cargo xtask findings`: runs the script of every finding, each of which installs the packages that it is about.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use anyhow::{Context, Result, bail, ensure};

use crate::{
    node, prepare_machine, project,
    tools::{NODE, NPM, PYTHON, VENV},
};

/// Runs them one after the other, with a line for each; the error at the end names those that did not end as they should.
pub(crate) fn run() -> Result<()> {
    prepare_machine::programs(&[&NODE, &NPM, &PYTHON, &VENV])?;
    let path = node::ensure()?;
    report(&scripts(&project::root()?.join("findings"))?, &path)
}

/// The scripts in a folder, by name.
fn scripts(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut scripts = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "sh") {
            scripts.push(path);
        }
    }
    scripts.sort();
    ensure!(!scripts.is_empty(), "{} has no script", folder.display());
    Ok(scripts)
}

fn report(scripts: &[PathBuf], path: &OsStr) -> Result<()> {
    let mut changed = Vec::new();
    for script in scripts {
        let name = script.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let output = Command::new("sh").arg(script).env("PATH", path).output().context("cannot run sh")?;
        println!("{name}: {}", line(&output));
        if !output.status.success() {
            changed.push(name);
        }
    }
    if !changed.is_empty() {
        bail!(
            "{} of {} findings are not as they were, or their packages could not be installed:\n\n  {}\n\n\
             `sh findings/NAME.sh` runs one alone.",
            changed.len(),
            scripts.len(),
            changed.join("\n  ")
        );
    }
    println!("\nAll {} findings are as they were.", scripts.len());
    Ok(())
}

/// The report of a script: its last line if all is as it was, otherwise all that it printed about the change, indented.
fn line(output: &Output) -> String {
    if output.status.success() {
        let said = String::from_utf8_lossy(&output.stdout);
        return said.trim_end().lines().next_back().unwrap_or("says nothing").to_owned();
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.trim().replace('\n', "\n    ");
    format!("CHANGED, {}\n    {said}", output.status)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_is_run_and_in_the_list_of_the_readme() {
        let folder = project::root().unwrap().join("findings");
        let listed = project::read_text(&folder.join("README.md")).unwrap();
        let scripts = scripts(&folder).unwrap();
        for script in &scripts {
            let name = script.file_name().unwrap().to_string_lossy();
            assert!(listed.contains(&format!("]({name}) | ")), "{name}");
        }
        assert_eq!(listed.matches(".sh) | ").count(), scripts.len());
    }

    #[cfg(unix)]
    #[test]
    fn a_change_is_shown_and_named_at_the_end() {
        let folder = std::env::temp_dir().join(format!("xtask-findings-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("a.sh"), "echo installing; echo 'same: all'").unwrap();
        fs::write(folder.join("README.md"), "no script").unwrap();
        let path = std::env::var_os("PATH").unwrap();
        assert!(report(&scripts(&folder).unwrap(), &path).is_ok());
        fs::write(folder.join("b.sh"), "echo 'it is other' >&2; exit 1").unwrap();
        let error = report(&scripts(&folder).unwrap(), &path).unwrap_err().to_string();
        assert!(error.starts_with("1 of 2 findings") && error.contains("\n  b\n"), "{error}");
        let output = |name| Command::new("sh").arg(folder.join(name)).output().unwrap();
        assert_eq!(line(&output("a.sh")), "same: all");
        assert!(line(&output("b.sh")).ends_with("\n    it is other"), "{}", line(&output("b.sh")));
        fs::remove_dir_all(&folder).unwrap();
    }
}
