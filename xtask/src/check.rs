//! `cargo xtask dist --check FILE`: whether a file that somebody has is the build of this source.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::{
    build_output::{Built, PAGE},
    dist,
    hash::sha256,
};

/// Builds, and compares; another file is an error. Nothing is written but what the compiler keeps.
pub(crate) fn run(file: &Path) -> Result<()> {
    // A name that leads nowhere is told before the build, which takes long.
    fs::metadata(file).with_context(|| format!("cannot read {}", file.display()))?;
    println!("\n{}", compared(&dist::build()?, file)?);
    Ok(())
}

/// The comparison of a file with a build.
pub(crate) fn compared(built: &Built, file: &Path) -> Result<String> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    verdict(built, file, &bytes)
}

/// The result in words. A file with the name of one beside the page is compared with that one; every other with the page.
fn verdict(built: &Built, file: &Path, bytes: &[u8]) -> Result<String> {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let expected = built.file(&name).or_else(|| built.file(PAGE)).context("the build has no page")?;
    let hashes = format!(
        "{}  {} of this source\n{}  {}",
        sha256(expected.text.as_bytes()),
        expected.name,
        sha256(bytes),
        file.display()
    );
    if expected.text.as_bytes() != bytes {
        bail!("{hashes}\n\n{} is not the build of this source.", file.display());
    }
    Ok(format!("{hashes}\n\n{} is the build of this source.", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(file: &str, bytes: &str) -> Result<String> {
        let built = Built::new("page".to_owned(), "notices".to_owned(), &[]).unwrap();
        verdict(&built, Path::new(file), bytes.as_bytes())
    }

    #[test]
    fn the_same_bytes_are_the_build() {
        for file in ["index.html", "a/folder/index.html", "saved page.html"] {
            let words = told(file, "page").unwrap();
            assert!(words.ends_with(&format!("{file} is the build of this source.")), "{words}");
            assert_eq!(words.matches(&sha256(b"page")).count(), 2, "{words}");
        }
        assert!(told("THIRD-PARTY.txt", "notices").is_ok());
    }

    #[test]
    fn one_other_byte_is_an_error_with_both_hashes() {
        for (file, bytes) in [("index.html", "page\n"), ("index.html", ""), ("THIRD-PARTY.txt", "page")] {
            let error = told(file, bytes).unwrap_err().to_string();
            assert!(error.ends_with("is not the build of this source."), "{error}");
            assert!(error.contains(&sha256(bytes.as_bytes())), "{error}");
        }
        assert!(told("index.html", "p").unwrap_err().to_string().contains(&sha256(b"page")));
    }
}
