//! The compiler of TypeScript.

use astra_programs::File;
use std::{
    path::{Path, PathBuf},
    process::Command,
};
use test_support::{node, package_sets::ASTRA_MONGOOSE};

/// Whether a file has the types of this package, by the strictest rules.
pub(crate) fn accepts(file: &Path, types: &str) -> bool {
    let mut node = Command::new("node");
    node.arg(compiler()).args(["--strict", "--noEmit", "--types", types]).arg(file);
    node.current_dir(file.parent().expect("it is in a folder")).status().expect("Node starts").success()
}

/// Type-checks a module in `folder`, and the declarations that it imports with it.
#[track_caller]
pub(crate) fn check(file: &str, folder: &Path) {
    run(&["--noEmit", file], folder);
}

/// Type-checks the program in `folder`, and compiles it to an ES module beside it.
///
/// `skipLibCheck`, because the drivers' own declarations do not pass without; `tsc --init` sets it too.
#[track_caller]
pub(crate) fn compile(folder: &Path) {
    run(&["--skipLibCheck", File::TypeScript.file_name()], folder);
}

#[track_caller]
fn run(arguments: &[&str], folder: &Path) {
    let types = ASTRA_MONGOOSE.installed().join("node_modules/@types").display().to_string();
    let strict = ["--strict", "--module", "nodenext", "--types", "node", "--typeRoots", &types];
    node::run(&compiler(), &[&strict[..], arguments].concat(), folder);
}

fn compiler() -> PathBuf {
    ASTRA_MONGOOSE.installed().join("node_modules/typescript/bin/tsc")
}
