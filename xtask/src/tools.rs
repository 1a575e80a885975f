//! The programs besides Rust that the tests run, and the Debian packages that contain them.
//!
//! `cargo xtask fresh` shows that the packages contain the programs. The sizes are those of Debian 12 without recommended
//! packages, each on top of those before it.

use crate::{
    package::Package,
    tool::{
        Program::{MiniBrowser, OnPath},
        Tool,
    },
    version::Version,
};

const VERSION: &[&str] = &["--version"];

/// Runs the programs that the page offers. [`crate::node`] checks its version.
pub(crate) const NODE: Tool = Tool {
    name: "node",
    purpose: "runs the code that the page offers, with the real drivers",
    package: &Package { name: "nodejs", megabytes: 95, in_ubuntu: true },
    program: OnPath("node", VERSION),
    oldest: None,
};

/// Installs the drivers.
pub(crate) const NPM: Tool = Tool {
    name: "npm",
    purpose: "installs the drivers from their lock files",
    package: &Package { name: "npm", megabytes: 135, in_ubuntu: true },
    program: OnPath("npm", VERSION),
    oldest: None,
};

/// Runs the programs for astrapy. The version is the one that astrapy requires.
pub(crate) const PYTHON: Tool = Tool {
    name: "python3",
    purpose: "runs the code for Python that the page offers",
    package: &Package { name: "python3", megabytes: 35, in_ubuntu: true },
    program: OnPath("python3", VERSION),
    oldest: Some(Version::new(3, 10)),
};

/// Makes environments for Python's packages: Debian's package of Python does not contain it.
pub(crate) const VENV: Tool = Tool {
    name: "python3 -m venv",
    purpose: "keeps the clients for Python in their own environment",
    package: &Package { name: "python3-venv", megabytes: 5, in_ubuntu: true },
    program: OnPath("python3", &["-c", "import ensurepip, venv"]),
    oldest: None,
};

/// Runs the command that tests the credentials.
pub(crate) const CURL: Tool = Tool {
    name: "curl",
    purpose: "is the command that the page offers",
    package: &Package { name: "curl", megabytes: 5, in_ubuntu: true },
    program: OnPath("curl", VERSION),
    oldest: None,
};

pub(crate) const DOCKER: Tool = Tool {
    name: "docker",
    purpose: "reads the file of variables that the page writes for it",
    package: &Package { name: "docker.io", megabytes: 265, in_ubuntu: true },
    program: OnPath("docker", VERSION),
    oldest: None,
};

pub(crate) const KUBECTL: Tool = Tool {
    name: "kubectl",
    purpose: "reads the file of variables that the page writes for it",
    package: &Package { name: "kubernetes-client", megabytes: 40, in_ubuntu: false },
    program: OnPath("kubectl", &["version", "--client"]),
    oldest: None,
};

/// The library with which systemd reads files of variables.
pub(crate) const LIBSYSTEMD: Tool = Tool {
    name: "systemd",
    purpose: "reads the file of variables that the page writes for it",
    package: &Package { name: "systemd", megabytes: 20, in_ubuntu: true },
    program: OnPath("systemctl", VERSION),
    oldest: None,
};

pub(crate) const CHROMIUM: Tool = Tool {
    name: "chromium",
    purpose: "opens the built page",
    package: &Package { name: "chromium", megabytes: 690, in_ubuntu: false },
    program: OnPath("chromium", VERSION),
    oldest: None,
};

pub(crate) const CHROMEDRIVER: Tool = Tool {
    name: "chromedriver",
    purpose: "drives Chromium",
    package: &Package { name: "chromium-driver", megabytes: 25, in_ubuntu: false },
    program: OnPath("chromedriver", VERSION),
    oldest: None,
};

/// Its driver is built by cargo ([`crate::geckodriver`]).
pub(crate) const FIREFOX: Tool = Tool {
    name: "firefox-esr",
    purpose: "opens the built page",
    package: &Package { name: "firefox-esr", megabytes: 310, in_ubuntu: false },
    program: OnPath("firefox-esr", VERSION),
    oldest: None,
};

const WEBKIT: Package = Package { name: "webkit2gtk-driver", megabytes: 250, in_ubuntu: true };

/// It does not print its version.
pub(crate) const WEBKIT_DRIVER: Tool = Tool {
    name: "WebKitWebDriver",
    purpose: "drives WebKitGTK",
    package: &WEBKIT,
    program: OnPath("WebKitWebDriver", &["--help"]),
    oldest: None,
};

pub(crate) const MINI_BROWSER: Tool = Tool {
    name: "MiniBrowser",
    purpose: "opens the built page in WebKitGTK",
    package: &WEBKIT,
    program: MiniBrowser,
    oldest: None,
};

pub(crate) const XVFB_RUN: Tool = Tool {
    name: "xvfb-run",
    purpose: "is the screen of WebKitGTK",
    package: &Package { name: "xvfb", megabytes: 10, in_ubuntu: true },
    program: OnPath("xvfb-run", &["--help"]),
    oldest: None,
};

/// The package of xvfb-run only recommends it, and recommended packages are not installed.
pub(crate) const XAUTH: Tool = Tool {
    name: "xauth",
    purpose: "gives xvfb-run the key to its screen",
    package: &Package { name: "xauth", megabytes: 1, in_ubuntu: true },
    program: OnPath("xauth", &["version"]),
    oldest: None,
};

/// Makes the empty system of `cargo xtask fresh`. No test runs it.
pub(crate) const MMDEBSTRAP: Tool = Tool {
    name: "mmdebstrap",
    purpose: "makes an empty system to install into",
    package: &Package { name: "mmdebstrap", megabytes: 50, in_ubuntu: true },
    program: OnPath("mmdebstrap", VERSION),
    oldest: None,
};
