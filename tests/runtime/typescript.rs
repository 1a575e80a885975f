//! The compiler of TypeScript.

use astra_programs::File;
use std::{path::Path, process::Command};
use test_support::{node, package_sets::ASTRA_MONGOOSE};

/// Whether a file has the types that it says, by the strictest rules.
pub(crate) fn accepts(file: &Path) -> bool {
    let compiler = ASTRA_MONGOOSE.installed().join("node_modules/typescript/bin/tsc");
    let mut node = Command::new("node");
    node.arg(compiler).args(["--strict", "--noEmit", "--types", "sarif"]).arg(file);
    node.current_dir(file.parent().expect("it is in a folder")).status().expect("Node starts").success()
}

/// Type-checks the program in `folder`, and compiles it to an ES module beside it.
///
/// `skipLibCheck`, because the drivers' own declarations do not pass without; `tsc --init` sets it too.
pub(crate) fn compile(folder: &Path) {
    let compiler = ASTRA_MONGOOSE.installed().join("node_modules");
    let types = compiler.join("@types").display().to_string();
    let strict = ["--strict", "--skipLibCheck", "--module", "nodenext", "--types", "node", "--typeRoots", &types];
    let arguments = [&strict[..], &[File::TypeScript.file_name()]].concat();
    node::run(&compiler.join("typescript/bin/tsc"), &arguments, folder);
}
