//! `cargo xtask npm`: the package of npm, as a folder that `npm pack` takes.

use std::fs;

use anyhow::{Context, Result, ensure};
use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::{
    build_output::names_in,
    notices::{NOTICES, Shipped, notices},
    project, wasm,
};

/// Where the package's own files are, in the project.
const OWN: &str = "crates/astra-uri-npm/package";

/// Where it is built.
const BUILT: &str = "target/npm/astra-uri";

/// The version in the package's own `package.json`, in whose place the project's is written.
const NO_VERSION: &str = "\"version\": \"0.0.0\"";

/// Builds the package. The same source gives the same files.
pub(crate) fn run() -> Result<()> {
    let root = project::root()?;
    let (own, built) = (root.join(OWN), root.join(BUILT));
    let module = wasm::build_npm()?;
    project::empty_folder(&built)?;
    let write = |name: &str, content: &[u8]| {
        let file = built.join(name);
        fs::write(&file, content).with_context(|| format!("cannot write {}", file.display()))
    };
    for name in names_in(&own)? {
        let text = project::read_text(&own.join(&name))?;
        let text = if name == "package.json" { with_version(&text, env!("CARGO_PKG_VERSION"))? } else { text };
        write(&name, text.as_bytes())?;
    }
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        write(licence, project::read_text(&root.join(licence))?.as_bytes())?;
    }
    write(NOTICES, notices(&Shipped::NPM)?.as_bytes())?;
    write("glue.js", module.glue.as_bytes())?;
    write("module.wasm", &module.bytes)?;
    write("module.base64.js", format!("export const base64 = '{}';\n", STANDARD.encode(&module.bytes)).as_bytes())?;
    println!("Written: {}; `npm pack` makes one file of it.", built.display());
    Ok(())
}

fn with_version(package: &str, version: &str) -> Result<String> {
    ensure!(
        package.matches(NO_VERSION).count() == 1,
        "the package.json of the package does not have {NO_VERSION} once"
    );
    Ok(package.replace(NO_VERSION, &format!("\"version\": \"{version}\"")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_has_the_version_of_the_project() {
        let package = project::read_text(&project::root().unwrap().join(OWN).join("package.json")).unwrap();
        assert!(with_version(&package, "1.2.3").unwrap().contains("\"version\": \"1.2.3\","));
        assert!(with_version("{}", "1.2.3").is_err());
    }
}
