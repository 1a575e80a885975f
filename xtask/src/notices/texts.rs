//! The texts of licences: each once, however many packages have it.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::project;

/// The beginnings of the names of files with terms.
const BEGINNINGS: [&str; 5] = ["license", "licence", "copying", "copyright", "notice"];

/// Texts in the order in which they were first asked for.
#[derive(Debug, Default)]
pub(super) struct Texts(Vec<String>);

impl Texts {
    /// The number of this text, from 1. Blanks at the ends of lines and around the text make no other one of it.
    pub(super) fn number(&mut self, text: &str) -> usize {
        let text = text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned();
        let known = self.0.iter().position(|known| *known == text);
        let index = known.unwrap_or(self.0.len());
        if known.is_none() {
            self.0.push(text);
        }
        index + 1
    }

    /// All of them.
    pub(super) fn all(&self) -> &[String] {
        &self.0
    }
}

/// The texts that a package brings, in the order of their files' names.
pub(super) fn own(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_file() && has_terms(&entry.file_name().to_string_lossy()) {
            files.push(entry.path());
        }
    }
    files.sort();
    files.iter().map(|file| project::read_text(file)).collect()
}

fn has_terms(name: &str) -> bool {
    let name = name.to_lowercase();
    name == "unlicense" || BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
}

/// The text for a package that brings none: Apache-2.0, if it offers that one, whose text is the same for everybody.
pub(super) fn in_place_of_own(name: &str, licence: &str, apache: &str) -> Result<Vec<String>> {
    if !licence.split(&['/', ' ', '(', ')']).any(|word| word == "Apache-2.0") || licence.contains(" AND ") {
        bail!("{name} ({licence}) brings no text of its licence; find it, and add it to xtask/src/notices");
    }
    Ok(vec![apache.to_owned()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_one_number_whoever_brings_it() {
        let mut texts = Texts::default();
        assert_eq!(["a\nb", "c", "a \nb\n\n"].map(|text| texts.number(text)), [1, 2, 1]);
        assert_eq!(texts.all(), ["a\nb", "c"]);
    }

    #[test]
    fn files_with_terms_are_known_by_their_names() {
        for name in ["LICENSE", "LICENSE-MIT", "license.md", "COPYING", "NOTICE.txt", "COPYRIGHT", "UNLICENSE"] {
            assert!(has_terms(name), "{name}");
        }
        for name in ["README.md", "src", "Cargo.toml", "unlicensed.rs"] {
            assert!(!has_terms(name), "{name}");
        }
    }

    #[test]
    fn only_a_licence_with_one_text_for_all_needs_none_of_its_own() {
        for licence in ["MIT OR Apache-2.0", "Apache-2.0/MIT", "Apache-2.0"] {
            assert_eq!(in_place_of_own("a 1", licence, "apache").unwrap(), ["apache"], "{licence}");
        }
        for licence in ["MIT", "MIT AND Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0"] {
            assert!(in_place_of_own("a 1", licence, "apache").is_err(), "{licence}");
        }
    }
}
