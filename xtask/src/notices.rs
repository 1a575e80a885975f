//! `THIRD-PARTY.txt`: whose code is in what is shipped, and under which terms.
//!
//! The list is made by the build, so that it is that of the module beside it. It has every crate that the module is compiled
//! with; the linker leaves some of them out. Macros and what runs while building are not in it.

mod packages;
mod texts;

use std::{fmt::Write as _, path::Path};

use anyhow::{Context, Result};

use self::texts::Texts;
use crate::{project, toolchain, wasm::Source};

/// The name of the file, beside the page.
pub(crate) const NOTICES: &str = "THIRD-PARTY.txt";

/// Whose text of the licence of Unicode's tables stands for those of the standard library too.
const UNICODE: (&str, &str) = ("unicode-ident", "LICENSE-UNICODE");

/// A module that is shipped with notices.
pub(crate) struct Shipped {
    source: Source,
    /// The module and a verb, in a sentence.
    module: &'static str,
    /// The project's own code and a verb, in a sentence.
    own_code: &'static str,
}

impl Shipped {
    /// The page.
    pub(crate) const PAGE: Self = Self {
        source: Source::PAGE,
        module: "The page, index.html, is",
        own_code: "The page's own code, and embed.js, are",
    };
    /// The package of npm.
    pub(crate) const NPM: Self = Self {
        source: Source::NPM,
        module: "The module, in module.wasm and module.base64.js, is",
        own_code: "The package's own code is",
    };

    fn introduction(&self) -> String {
        let Self { module, own_code, .. } = self;
        format!(
            "\
Third-party notices

{module} compiled with the packages that are listed here; of some the linker keeps nothing. Each has its
licence and the numbers of its texts, which follow the list. A package that brings no text of its own, and offers
Apache-2.0, has that one. {own_code} MIT or Apache-2.0, as you like.

The glue between the script and its module is made by wasm-bindgen, which is in the list.
"
        )
    }
}

/// Code that is shipped and not from here.
#[derive(Debug)]
struct Entry {
    /// Its name and version.
    name: String,
    licence: String,
    /// The numbers of its texts, from 1.
    texts: Vec<usize>,
}

/// The whole file. The same `Cargo.lock` gives the same text.
pub(crate) fn notices(shipped: &Shipped) -> Result<String> {
    let root = project::root()?;
    let apache = project::read_text(&root.join("LICENSE-APACHE"))?;
    let packages = packages::of(shipped.source)?;
    let mut texts = Texts::default();
    let mut entries = Vec::new();
    for package in &packages {
        let own = texts::own(&package.folder)?;
        let name = format!("{} {}", package.name, package.version);
        let own = if own.is_empty() { texts::in_place_of_own(&name, &package.licence, &apache)? } else { own };
        let texts = own.iter().map(|text| texts.number(text)).collect();
        entries.push(Entry { name, licence: package.licence.clone(), texts });
    }
    let (name, file) = UNICODE;
    let unicode = packages.iter().find(|package| package.name == name);
    let unicode = unicode.with_context(|| format!("{name}, which has the licence of Unicode, is no longer shipped"))?;
    entries.push(standard_library(&apache, &unicode.folder.join(file), &mut texts)?);
    Ok(written(shipped.introduction(), &entries, &texts))
}

/// Rust's own library, which is compiled into each module as well. Its `COPYRIGHT` file names these terms.
fn standard_library(apache: &str, unicode: &Path, texts: &mut Texts) -> Result<Entry> {
    let unicode = project::read_text(unicode)?;
    Ok(Entry {
        name: format!("The standard library of Rust {}", toolchain::release()?),
        licence: "(MIT OR Apache-2.0) AND Unicode-3.0, The Rust Project Developers".to_owned(),
        texts: vec![texts.number(apache), texts.number(&unicode)],
    })
}

fn written(introduction: String, entries: &[Entry], texts: &Texts) -> String {
    let mut file = introduction;
    for Entry { name, licence, texts } in entries {
        let numbers = texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        // Writing to a String cannot fail.
        let _ = write!(file, "\n{name}\n  {licence}; texts: {numbers}\n");
    }
    for (index, text) in texts.all().iter().enumerate() {
        let _ = write!(file, "\n{}\nText {}\n\n{text}\n", "=".repeat(80), index + 1);
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_package_has_its_licence_and_its_texts() {
        let file = notices(&Shipped::PAGE).unwrap();
        let (list, texts) = file.split_once(&"=".repeat(80)).unwrap();
        for package in packages::of(Source::PAGE).unwrap() {
            let name = format!("\n{} {}\n  {}; texts: ", package.name, package.version, package.licence);
            let (_, rest) = list.split_once(&name).unwrap_or_else(|| panic!("{name} is missing"));
            let numbers = rest.lines().next().unwrap();
            assert!(!numbers.is_empty(), "{name} has no text");
            for number in numbers.split(", ") {
                assert!(texts.contains(&format!("\nText {number}\n")), "{name}: {number}");
            }
        }
        for part in ["The standard library of Rust 1.", "\nwasm-bindgen 0.2.", "Permission is hereby granted"] {
            assert!(file.contains(part), "{part}");
        }
    }

    #[test]
    fn it_is_made_twice_alike_and_names_no_folder() {
        let file = notices(&Shipped::NPM).unwrap();
        assert_eq!(notices(&Shipped::NPM).unwrap(), file);
        let root = project::root().unwrap().display().to_string();
        assert!(!file.contains(&root) && !file.contains("registry/src"), "a folder of this machine");
    }
}
