//! `Installed`: a new project that has the packed package, as npm installs it.

use super::inputs::Inputs;
use crate::{bundler::path, typescript, workers::bundle};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::LazyLock,
};
use test_support::project::root;

/// A folder with a `package.json`, the package in `node_modules`, and the programs of the tests.
pub(crate) struct Installed(PathBuf);

/// The package as one file, packed once.
static PACKED: LazyLock<PathBuf> = LazyLock::new(|| {
    let built = root().join("target/npm/astra-uri");
    assert!(built.is_dir(), "the package is not built: run `cargo xtask npm`");
    let folder = new_folder("packed");
    let name = shown(Command::new("npm").args(["pack", "--ignore-scripts"]).arg(built).current_dir(&folder));
    folder.join(name.lines().last().unwrap_or_default())
});

impl Installed {
    /// A new one.
    pub(crate) fn new(name: &str) -> Self {
        let installed = Self(new_folder(name));
        installed.write("package.json", r#"{ "name": "app", "private": true }"#);
        let install = ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
        shown(Command::new("npm").args(install).arg(&*PACKED).current_dir(&installed.0));
        for (name, text) in [
            ("results.mjs", include_str!("results.mjs")),
            ("program.mjs", include_str!("program.mjs")),
            ("program.cjs", include_str!("program.cjs")),
            ("types.ts", include_str!("types.ts")),
        ] {
            installed.write(name, text);
        }
        installed.write("inputs.mjs", &Inputs::all().as_module());
        installed
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).expect("a file is written");
    }

    /// Runs a command here, and returns what it prints.
    #[track_caller]
    pub(crate) fn run(&self, command: &[&str]) -> String {
        run(command, &self.0)
    }

    /// Runs a file with Node, from another folder, where nothing else is.
    #[track_caller]
    pub(crate) fn run_alone(&self, file: &str) -> String {
        let folder = new_folder(&format!("alone/{}", file.replace('/', "-")));
        let name = Path::new(file).file_name().expect("it has a name");
        // Of an ES module, whatever its name is.
        fs::write(folder.join("package.json"), r#"{ "type": "module" }"#).expect("a file is written");
        fs::copy(self.0.join(file), folder.join(name)).expect("the bundle is there");
        run(&["node", &name.to_string_lossy()], &folder)
    }

    /// Bundles the program as wrangler does before it uploads one.
    #[track_caller]
    pub(crate) fn bundle_for_workers(&self) {
        let printed = bundle(&self.0, "program.mjs", "--compatibility-date=2026-11-01");
        assert!(self.0.join("built").is_dir(), "{printed}");
    }

    /// The name of the one file in a folder that ends so.
    pub(crate) fn find(&self, folder: &str, end: &str) -> String {
        let files = fs::read_dir(self.0.join(folder)).expect("the folder is there").flatten();
        let mut names = files.map(|file| file.file_name().to_string_lossy().into_owned());
        names.find(|name| name.ends_with(end)).expect("it has such a file")
    }

    /// Type-checks a file, and the package's own declarations with it.
    #[track_caller]
    pub(crate) fn type_checks(&self, file: &str) {
        typescript::check(file, &self.0);
    }
}

/// An empty folder. No folder above has packages.
fn new_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("npm-package").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder is made");
    folder
}

#[track_caller]
fn run(command: &[&str], folder: &Path) -> String {
    let [program, arguments @ ..] = command else { panic!("there is a command") };
    shown(Command::new(program).args(arguments).current_dir(folder).env("PATH", path()))
}

/// The output of a command, if it succeeds.
#[track_caller]
fn shown(command: &mut Command) -> String {
    let Output { status, stdout, stderr } = command.output().expect("the command starts");
    let [stdout, stderr] = [stdout, stderr].map(|stream| String::from_utf8_lossy(&stream).into_owned());
    assert!(status.success(), "{command:?}: {status}\n{stdout}{stderr}");
    stdout.trim().to_owned()
}
