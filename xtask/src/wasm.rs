//! The module: the page's Rust code compiled for the browser, and the glue that connects the two.

use std::{collections::HashMap, fs, process::Command};

use anyhow::{Context, Result, bail, ensure};
use wasm_bindgen_cli_support::{Bindgen, Output as Bound};

use crate::{
    glue, project, revision,
    toolchain::{TARGET, ensure_target, remapping_flags},
};

/// A separate folder inside `target`: other builds use other flags, and would throw away what this one can reuse.
const TARGET_DIR: &str = "target/page";

/// A package that is compiled to a module.
#[derive(Clone, Copy)]
pub(crate) struct Source {
    pub(crate) package: &'static str,
    pub(crate) features: &'static str,
    /// The name of the compiled file, without its extension.
    file: &'static str,
}

impl Source {
    /// The page.
    pub(crate) const PAGE: Self =
        Self { package: "astra-connection-string", features: "web", file: "astra-connection-string" };
    /// The package of npm.
    pub(crate) const NPM: Self = Self { package: "astra-uri-npm", features: "", file: "astra_uri_npm" };
}

/// What wasm-bindgen makes of the compiled code.
pub(crate) struct Module {
    /// The JavaScript that gives the module its imports; it defines `wasm_bindgen`.
    pub(crate) glue: String,
    /// The WebAssembly module.
    pub(crate) bytes: Vec<u8>,
}

/// Compiles the page and makes its glue. The same source gives the same bytes, wherever it lies.
pub(crate) fn build() -> Result<Module> {
    let mut output = bound(Source::PAGE, Names::Removed, |bindgen| bindgen.no_modules(true))?;
    if !output.snippets().values().all(Vec::is_empty) || !output.local_modules().is_empty() {
        bail!("a crate comes with JavaScript files; the page in one file has no place for them");
    }
    let mut glue = glue::trim(output.js())?;
    let imports = output.wasm_mut().imports.iter_mut();
    shorten(imports.map(|import| (&mut import.module, &mut import.name)), &mut glue)?;
    shorten_exports(output.wasm_mut().exports.iter_mut().map(|export| &mut export.name), &mut glue)?;
    Ok(Module { glue, bytes: output.wasm_mut().emit_wasm() })
}

/// The same module with the names of its functions, which are not shipped.
pub(crate) fn named() -> Result<Vec<u8>> {
    Ok(bound(Source::PAGE, Names::Kept, |bindgen| bindgen.no_modules(true))?.wasm_mut().emit_wasm())
}

/// Compiles the package of npm, with glue that is a module of JavaScript and starts nothing.
pub(crate) fn build_npm() -> Result<Module> {
    let mut output = bound(Source::NPM, Names::Removed, |bindgen| bindgen.bundler(true))?;
    let glue = output.start().context("wasm-bindgen made no glue for bundlers")?.clone();
    Ok(Module { glue, bytes: output.wasm_mut().emit_wasm() })
}

/// What becomes of the names of functions.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    Kept,
    Removed,
}

/// The compiled source with glue of this kind.
fn bound(source: Source, names: Names, kind: fn(&mut Bindgen) -> Result<&mut Bindgen>) -> Result<Bound> {
    ensure_target()?;
    project::run(&mut compiler(source)?)?;
    let path = project::root()?.join(TARGET_DIR).join(TARGET).join("release").join(source.file).with_extension("wasm");
    let compiled = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    kind(Bindgen::new().input_bytes(source.file, compiled))?
        .typescript(false)
        .demangle(false)
        .remove_name_section(names == Names::Removed)
        .remove_producers_section(true)
        .generate_output()
        .context("wasm-bindgen cannot read what was compiled")
}

/// Gives the imports of the module short names, there and in the glue. Their own hold a hash each, which nothing can
/// compress: without them the page is two kilobytes smaller.
fn shorten<'a>(imports: impl Iterator<Item = (&'a mut String, &'a mut String)>, glue: &mut String) -> Result<()> {
    const MODULE: &str = "m";
    let mut renamed: HashMap<String, String> = HashMap::new();
    for (module, name) in imports {
        if renamed.is_empty() {
            rename(glue, &format!("\"{module}\""), &format!("\"{MODULE}\""))?;
        }
        // A function may be imported twice.
        if !renamed.contains_key(name) {
            let short = format!("i{}", renamed.len());
            // The object that holds the imports has a line for each.
            rename(glue, &format!("{name}: "), &format!("{short}: "))?;
            renamed.insert(name.clone(), short);
        }
        MODULE.clone_into(module);
        name.clone_from(&renamed[name]);
    }
    Ok(())
}

/// The same for the exports that have a hash in their names.
fn shorten_exports<'a>(names: impl Iterator<Item = &'a mut String>, glue: &mut String) -> Result<()> {
    for (place, name) in names.filter(|name| name.starts_with("_ZN")).enumerate() {
        let short = format!("e{place}");
        ensure!(glue.contains(&format!("wasm.{name}(")), "the glue does not call `{name}`");
        // The function around each call has the name as well.
        *glue = glue.replace(&*name, &short);
        *name = short;
    }
    Ok(())
}

/// Replaces a text that occurs in the glue once.
fn rename(glue: &mut String, from: &str, to: &str) -> Result<()> {
    ensure!(glue.matches(from).count() == 1, "the glue does not have `{from}` once");
    *glue = glue.replace(from, to);
    Ok(())
}

fn compiler(source: Source) -> Result<Command> {
    let mut cargo = project::cargo()?;
    cargo
        .args(["build", "--release", "--locked", "--package", source.package, "--features", source.features])
        .args(["--target", TARGET, "--target-dir", TARGET_DIR])
        // Replaces every other setting of flags, including the user's. Its separator is the unit separator.
        .env("CARGO_ENCODED_RUSTFLAGS", remapping_flags()?.join("\u{1f}"))
        .env("CARGO_INCREMENTAL", "0")
        .env(revision::VARIABLE, revision::of_source()?);
    Ok(cargo)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shortened(glue: &str, names: &[&str]) -> Result<(String, Vec<String>)> {
        let mut imports: Vec<_> = names.iter().map(|name| ("./page.js".to_owned(), (*name).to_owned())).collect();
        let mut glue = glue.to_owned();
        shorten(imports.iter_mut().map(|(module, name)| (module, name)), &mut glue)?;
        Ok((glue, imports.into_iter().map(|(module, name)| format!("{module} {name}")).collect()))
    }

    #[test]
    fn imports_have_the_same_short_names_on_both_sides() {
        let glue =
            "const import0 = {\n  a_1f: function() {},\n  b_2e: function() {},\n};\nreturn { \"./page.js\": import0 };";
        let (glue, imports) = shortened(glue, &["a_1f", "b_2e", "a_1f"]).unwrap();
        assert_eq!(imports, ["m i0", "m i1", "m i0"]);
        assert_eq!(
            glue,
            "const import0 = {\n  i0: function() {},\n  i1: function() {},\n};\nreturn { \"m\": import0 };"
        );
    }

    #[test]
    fn an_import_that_the_glue_does_not_have_once_stops_the_build() {
        assert!(shortened("{ a: 1 } \"./page.js\"", &["b"]).is_err());
        assert!(shortened("{ a: 1, a: 2 } \"./page.js\"", &["a"]).is_err());
    }
}
