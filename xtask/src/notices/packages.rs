//! The packages whose code the page is compiled with, as cargo knows them.

use std::{collections::BTreeSet, path::PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{project, toolchain::TARGET, wasm::Source};

/// A package from elsewhere.
#[derive(Debug)]
pub(super) struct Package {
    pub(super) name: String,
    pub(super) version: String,
    /// As its manifest has it, such as `MIT OR Apache-2.0`.
    pub(super) licence: String,
    /// Where its source is.
    pub(super) folder: PathBuf,
}

/// Those of a module, sorted by name, then version.
pub(super) fn of(source: Source) -> Result<Vec<Package>> {
    let compiled = compiled(source)?;
    let about = project::output(project::cargo()?.args(["metadata", "--locked", "--format-version", "1"]))?;
    let about: Value = serde_json::from_str(&about).context("cargo metadata printed no JSON")?;
    let all = about["packages"].as_array().context("cargo metadata names no packages")?;
    let mut packages = Vec::new();
    for package in all {
        let is_compiled = compiled.contains(&(text(package, "name")?, text(package, "version")?));
        // A package of this project has no source.
        if is_compiled && !package["source"].is_null() {
            packages.push(read(package)?);
        }
    }
    packages.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(packages)
}

/// The names and versions of all that is compiled for it. `cargo metadata` alone would add the features that the
/// build itself and the tests switch on.
fn compiled(source: Source) -> Result<BTreeSet<(String, String)>> {
    let mut cargo = project::cargo()?;
    cargo
        .args(["tree", "--locked", "--package", source.package, "--features", source.features, "--target", TARGET])
        .args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--no-dedupe", "--format", "{p}"]);
    Ok(project::output(&mut cargo)?.lines().filter_map(name_and_version).collect())
}

/// `url v2.5.8`, also with the folder behind it.
fn name_and_version(line: &str) -> Option<(String, String)> {
    let mut words = line.split(' ');
    Some((words.next()?.to_owned(), words.next()?.strip_prefix('v')?.to_owned()))
}

fn read(package: &Value) -> Result<Package> {
    let manifest = PathBuf::from(text(package, "manifest_path")?);
    Ok(Package {
        name: text(package, "name")?,
        version: text(package, "version")?,
        licence: text(package, "license")?,
        folder: manifest.parent().context("a manifest has no folder")?.to_owned(),
    })
}

fn text(package: &Value, key: &str) -> Result<String> {
    let value = package[key].as_str();
    Ok(value.with_context(|| format!("cargo metadata has no {key} of {}", package["name"]))?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_tree_has_a_name_and_a_version() {
        let expected = Some(("url".to_owned(), "2.5.8".to_owned()));
        assert_eq!(name_and_version("url v2.5.8"), expected);
        assert_eq!(name_and_version("url v2.5.8 (/a/folder)"), expected);
        assert_eq!(name_and_version("[dev-dependencies]"), None);
    }

    #[test]
    fn what_runs_in_the_page_is_listed_and_nothing_else() {
        let names: Vec<String> = of(Source::PAGE).unwrap().into_iter().map(|package| package.name).collect();
        for name in ["yew", "url", "talc", "wasm-bindgen", "zeroize", "web-sys"] {
            assert!(names.iter().any(|known| known == name), "{name}");
        }
        // A macro, what the build uses, what tests use, and the project itself.
        for name in ["yew-macro", "syn", "brotli", "fantoccini", "futures-executor", "astra-uri"] {
            assert!(names.iter().all(|known| known != name), "{name}");
        }
        assert!(names.is_sorted());
    }
}
