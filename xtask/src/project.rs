//! Where the project is, and how other programs are run in it.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

/// The root folder. Read when run and not when compiled, so that a clone can be moved.
pub(crate) fn root() -> Result<PathBuf> {
    let xtask = env::var_os("CARGO_MANIFEST_DIR").context("this program is run as `cargo xtask`")?;
    let root = Path::new(&xtask).parent().context("the folder of xtask has no parent")?;
    Ok(root.to_owned())
}

/// The cargo that runs this program, in the root folder.
pub(crate) fn cargo() -> Result<Command> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root()?);
    Ok(cargo)
}

/// Reads a text file. Lines end the same way however git checked it out, so that the page is the same too.
pub(crate) fn read_text(path: &Path) -> Result<String> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(text.replace("\r\n", "\n"))
}

/// Makes this an empty folder.
pub(crate) fn empty_folder(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}

/// Runs a program to its end, its output shown; anything but success is an error.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot run {}", shown(command)))?;
    if !status.success() {
        bail!("this failed ({status}): {}", shown(command));
    }
    Ok(())
}

/// What a program prints, without the white space around it; an error if it cannot be run or fails.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::null()).output().with_context(|| format!("cannot run {}", shown(command)))?;
    if !output.status.success() {
        bail!("this failed ({}): {}", output.status, shown(command));
    }
    let printed = String::from_utf8(output.stdout).with_context(|| format!("{} printed bytes", shown(command)))?;
    Ok(printed.trim().to_owned())
}

/// A command as one would type it.
pub(crate) fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
