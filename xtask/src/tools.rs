//! The programs besides Rust that the tests run. A missing one is installed; where that cannot be, the tests stop and say so.

use std::{
    io::ErrorKind,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::apt;

/// A program that a test runs.
#[derive(Debug)]
pub(crate) struct Tool {
    program: &'static str,
    /// What for: the words after its name in a sentence.
    purpose: &'static str,
    /// The Debian package that brings it.
    package: &'static str,
    /// The oldest version that will do, where that matters, and who has it if the system's packages do not.
    oldest: Option<(Version, Makers)>,
}

/// Major and minor: as much as any of the tools is asked for.
type Version = (u32, u32);

/// Who makes a program, and where they offer it.
type Makers = &'static str;

/// Runs the programs that the page offers. The version: what the newest drivers ask for (mongoose 9 in its `engines`).
pub(crate) const NODE: Tool = Tool {
    program: "node",
    purpose: "runs the code that the page offers, with the real drivers",
    package: "nodejs",
    oldest: Some(((20, 19), "Node.js: https://nodejs.org/en/download")),
};

/// Installs the drivers.
pub(crate) const NPM: Tool =
    Tool { program: "npm", purpose: "installs the drivers from their lock files", package: "npm", oldest: None };

/// Runs the programs for astrapy. The version: what astrapy asks for.
pub(crate) const PYTHON: Tool = Tool {
    program: "python3",
    purpose: "runs the code for Python that the page offers",
    package: "python3",
    oldest: Some(((3, 10), "Python: https://www.python.org/downloads")),
};

/// Runs the command that tests the credentials.
pub(crate) const CURL: Tool =
    Tool { program: "curl", purpose: "is the command that the page offers", package: "curl", oldest: None };

/// For the tests in `tests/e2e`, and for pictures of the page.
pub(crate) const CHROMIUM: [Tool; 2] = [
    Tool { program: "chromium", purpose: "opens the built page", package: "chromium", oldest: None },
    Tool { program: "chromedriver", purpose: "drives Chromium", package: "chromium-driver", oldest: None },
];

/// For the same tests in the other engines.
pub(crate) const OTHER_BROWSERS: [Tool; 3] = [
    Tool { program: "firefox-esr", purpose: "opens the built page", package: "firefox-esr", oldest: None },
    Tool { program: "WebKitWebDriver", purpose: "drives WebKitGTK", package: "webkit2gtk-driver", oldest: None },
    Tool { program: "xvfb-run", purpose: "is the screen of WebKitGTK", package: "xvfb", oldest: None },
];

impl Tool {
    /// The name by which it is run.
    pub(crate) fn program(&self) -> &'static str {
        self.program
    }

    /// Makes sure that the program is there and new enough.
    pub(crate) fn ensure(&self) -> Result<()> {
        let printed = self.ensure_present()?;
        self.check_version(&printed)?;
        println!("{}: {printed}", self.program);
        Ok(())
    }

    /// Makes sure that the program is there, in whichever version; returns the first line of what `--version` prints.
    pub(crate) fn ensure_present(&self) -> Result<String> {
        let Self { program, purpose, package, .. } = self;
        if self.printed_version()?.is_none() {
            println!("Installing {package}, because {program} {purpose}.");
            apt::install(package).with_context(|| format!("There is no `{program}` here, which {purpose}"))?;
        }
        let printed = self.printed_version()?;
        printed.with_context(|| format!("{package} was installed, but there is still no `{program}`"))
    }

    /// The first line of what `--version` prints; nothing if there is no such program.
    fn printed_version(&self) -> Result<Option<String>> {
        match Command::new(self.program).arg("--version").stderr(Stdio::null()).output() {
            Ok(output) => {
                Ok(Some(String::from_utf8_lossy(&output.stdout).lines().next().unwrap_or_default().trim().to_owned()))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("cannot run {}", self.program)),
        }
    }

    /// Whether a version is new enough; the error says what to do.
    pub(crate) fn check_version(&self, printed: &str) -> Result<()> {
        let Self { program, purpose, oldest, .. } = self;
        let Some(((major, minor), makers)) = *oldest else { return Ok(()) };
        match parse_version(printed) {
            Some(found) if found >= (major, minor) => Ok(()),
            Some(_) => bail!(
                "{program} {printed} is too old: {program} {purpose}, and that takes {major}.{minor} or newer. The \
                 system's packages hold no newer one, so install it from its makers ({makers}) and put it first on the PATH"
            ),
            None => bail!("`{program} --version` printed `{printed}`, which is no version"),
        }
    }
}

/// The first two numbers of a version such as `v20.6.1` or `Python 3.11.7`.
fn parse_version(printed: &str) -> Option<Version> {
    let version = printed.trim_start_matches(|c: char| !c.is_ascii_digit());
    let mut numbers = version.split('.').map(|number| number.parse().ok());
    Some((numbers.next()??, numbers.next()??))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        let (node, npm, python) = (NODE, NPM, PYTHON);
        for new_enough in ["v20.19.0", "v20.20.2", "v22.0.0", "v100.1.2"] {
            node.check_version(new_enough).unwrap();
        }
        for old in ["v20.18.9", "v18.19.0", "v9.20.6"] {
            let error = node.check_version(old).unwrap_err().to_string();
            assert!(error.contains(old) && error.contains("20.19"), "{error}");
        }
        assert!(node.check_version("").is_err());
        python.check_version("Python 3.10.12").unwrap();
        let error = python.check_version("Python 3.9.2").unwrap_err().to_string();
        assert!(error.contains("3.10") && error.contains("python.org"), "{error}");
        npm.check_version("anything").unwrap();
    }

    #[test]
    fn a_missing_program_is_noticed() {
        let missing = Tool { program: "no-such-program-anywhere", purpose: "", package: "", oldest: None };
        assert_eq!(missing.printed_version().unwrap(), None);
    }
}
