//! The module: the page's Rust code compiled for the browser, and the glue that connects the two.

use std::{fs, process::Command};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    project,
    toolchain::{TARGET, ensure_target, remapping_flags},
};

const BIN: &str = "astra-connection-string";

/// A folder of its own inside `target`: other builds use other flags, and would throw away what this one can reuse.
const TARGET_DIR: &str = "target/page";

/// What wasm-bindgen makes of the compiled code.
pub(crate) struct Module {
    /// The JavaScript that gives the module its imports; it defines `wasm_bindgen`.
    pub(crate) glue: String,
    /// The WebAssembly module.
    pub(crate) bytes: Vec<u8>,
}

/// Compiles the page and makes its glue. The same source gives the same bytes, wherever it lies.
pub(crate) fn build() -> Result<Module> {
    ensure_target()?;
    project::run(&mut compiler()?)?;
    let path = project::root()?.join(TARGET_DIR).join(TARGET).join("release").join(format!("{BIN}.wasm"));
    let compiled = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut output = Bindgen::new()
        .input_bytes(BIN, compiled)
        .no_modules(true)?
        .typescript(false)
        .demangle(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .context("wasm-bindgen cannot read the compiled page")?;
    if !output.snippets().values().all(Vec::is_empty) || !output.local_modules().is_empty() {
        bail!("a crate brings JavaScript files of its own; the page in one file has no place for them");
    }
    Ok(Module { glue: output.js().to_owned(), bytes: output.wasm_mut().emit_wasm() })
}

fn compiler() -> Result<Command> {
    let mut cargo = project::cargo()?;
    cargo
        .args(["build", "--release", "--locked", "--features", "web"])
        .args(["--target", TARGET, "--bin", BIN, "--target-dir", TARGET_DIR])
        // Takes the place of every other setting of flags, the user's own too. Its separator is the unit separator.
        .env("CARGO_ENCODED_RUSTFLAGS", remapping_flags()?.join("\u{1f}"))
        .env("CARGO_INCREMENTAL", "0");
    Ok(cargo)
}
