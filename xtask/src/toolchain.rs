//! The compiler: makes sure that it has the page's target, and that its output does not depend on this machine's folders.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::project;

/// What the page is compiled for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that the toolchain in use has the target; if it is missing, rustup adds it.
/// `rustup target add` changes this toolchain only: it updates neither rustup nor another toolchain.
pub(crate) fn ensure_target() -> Result<()> {
    let library = project::output(rustc()?.args(["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(&library).is_dir() {
        return Ok(());
    }
    println!("Adding the Rust target {TARGET}, for which the page is compiled.");
    let added = project::run(Command::new("rustup").args(["target", "add", TARGET]).current_dir(project::root()?));
    added.with_context(|| {
        format!(
            "The Rust toolchain in use lacks the target {TARGET}, for which the page is compiled, and rustup could \
             not add it. With a network connection, run: rustup target add {TARGET}"
        )
    })
}

/// The version of the compiler, and so of the standard library.
pub(crate) fn release() -> Result<String> {
    let about = project::output(rustc()?.arg("-vV"))?;
    let release = about.lines().find_map(|line| line.strip_prefix("release: "));
    Ok(release.context("rustc does not tell its release")?.to_owned())
}

/// Flags for rustc that replace this machine's folders in panic messages by names that are the same everywhere.
pub(crate) fn remapping_flags() -> Result<Vec<String>> {
    let sysroot = PathBuf::from(project::output(rustc()?.args(["--print", "sysroot"]))?);
    let about = project::output(rustc()?.arg("-vV"))?;
    let commit = about.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    // If the component rust-src is installed, rustc writes its folder instead of the name `/rustc/<commit>`.
    let library = (sysroot.join("lib/rustlib/src/rust"), format!("/rustc/{commit}"));
    let mut renamed = vec![(project::root()?, "page".to_owned()), library];
    let sources = cargo_home()?.join("registry").join("src");
    // One folder for each registry, named after its address: a mirror's differs from the original's.
    for registry in fs::read_dir(&sources).with_context(|| format!("cannot list {}", sources.display()))? {
        renamed.push((registry?.path(), "crates".to_owned()));
    }
    Ok(renamed.iter().map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display())).collect())
}

fn rustc() -> Result<Command> {
    let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.current_dir(project::root()?);
    Ok(rustc)
}

fn cargo_home() -> Result<PathBuf> {
    if let Some(home) = env::var_os("CARGO_HOME") {
        return Ok(home.into());
    }
    match env::home_dir() {
        Some(home) => Ok(home.join(".cargo")),
        None => bail!("cargo's folder is not known: neither CARGO_HOME nor a home folder is set"),
    }
}
