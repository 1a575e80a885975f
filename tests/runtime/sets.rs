//! The sets of packages that the tests run against: one for each generation of the drivers.

use astra_connection_string::domain::Driver;
use std::{fmt, fs, path::PathBuf};

/// One driver with the Mongoose that it was made for, as `packages/<folder>/package-lock.json` names them.
#[derive(Debug)]
pub(crate) struct Set {
    folder: &'static str,
    version: &'static str,
    pub(crate) driver: Driver,
    /// The header in which the driver sends the token.
    pub(crate) token_header: &'static str,
}

/// All of them. The first one also holds the TypeScript compiler.
pub(crate) const SETS: [Set; 3] = [
    Set { folder: "astra-mongoose-1.6.0", version: "1.6.0", driver: Driver::AstraMongoose, token_header: "token" },
    Set {
        folder: "stargate-mongoose-0.6.10",
        version: "0.6.10",
        driver: Driver::StargateMongoose,
        token_header: "token",
    },
    Set {
        folder: "stargate-mongoose-0.3.0",
        version: "0.3.0",
        driver: Driver::StargateMongoose,
        token_header: "x-cassandra-token",
    },
];

impl Set {
    /// The name of its folder, by which the scripts know it.
    pub(crate) fn name(&self) -> &'static str {
        self.folder
    }

    /// Where its packages are installed.
    ///
    /// Fails, and says what to do, when they are not, or are those of another lock file.
    pub(crate) fn installed(&self) -> PathBuf {
        let root = root();
        let installed = root.join("target/runtime").join(self.folder);
        let lock_file = root.join("tests/runtime/packages").join(self.folder).join("package-lock.json");
        let wanted = fs::read_to_string(lock_file).expect("the lock file is part of the project");
        let found = fs::read_to_string(installed.join("package-lock.json")).ok();
        let is_installed = found.as_deref() == Some(&wanted) && installed.join("node_modules").is_dir();
        assert!(is_installed, "the packages of {self} are not installed: run `cargo xtask test`");
        installed
    }
}

impl fmt::Display for Set {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.driver.package(), self.version)
    }
}

/// The folder of the project.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
