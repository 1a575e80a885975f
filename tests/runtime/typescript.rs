//! The compiler of TypeScript.

use astra_programs::File;
use std::path::Path;
use test_support::{node, package_sets::ASTRA_MONGOOSE};

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
