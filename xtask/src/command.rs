//! The command line of `cargo xtask`, parsed.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::{prepare_machine::Missing, suite::Extent};

/// Shown by `cargo xtask help`, and with every command line that cannot be read.
pub(crate) const USAGE: &str = "\
cargo xtask dist [--into DIR]               build the page into DIR/index.html (dist)
cargo xtask dist --check FILE               build it, and say whether FILE is that build, byte by byte
cargo xtask npm                             build the package of npm into target/npm/astra-uri
cargo xtask serve [--port N] [--base /P/]   build it, serve it on this machine (8080, /), rebuild on change
cargo xtask test [--all] [--no-install]     install the packages that are missing and run every test, also in Node.js
                                            and in browsers; with --all those too that take long, or need Docker and
                                            kubectl. With --no-install the system stays as it is: what is missing is
                                            listed, what can run runs, and the end is an error that names what could
                                            not; programs and packages in target/ are still installed
cargo xtask fresh                           install the packages into an empty system and start each program there
cargo xtask findings                        run every script in findings/, which installs packages, and name what changed
cargo xtask profile                         print where the bytes of the page are: by part, crate, module and function
cargo xtask screenshots                     take pictures of every state of the page (docs/screenshots)
cargo xtask trunk-hook                      called by Trunk after a build: makes its release the same one file
cargo xtask fresh-hook DIR                  called by `fresh` once the system in DIR has the packages: starts the programs";

/// One command with its options.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Build the page, into this folder where one is named.
    Dist { into: Option<PathBuf> },
    /// Build the page and compare it with this file.
    Check { file: PathBuf },
    /// Build the package of npm.
    Npm,
    /// Build and serve the page under the path `base`, which begins and ends with `/`.
    Serve { port: u16, base: String },
    /// Run the tests.
    Test { missing: Missing, extent: Extent },
    /// Try the list of packages on an empty system.
    Fresh,
    /// Finish the empty system of `fresh`, whose root this is.
    FreshHook { root: PathBuf },
    /// Run the scripts of the findings.
    Findings,
    /// Print where the bytes of the page are.
    Profile,
    /// Take pictures of every state of the page.
    Screenshots,
    /// Finish a build of Trunk's.
    TrunkHook,
    /// Show the help.
    Help,
}

impl Command {
    /// Reads the arguments that follow `cargo xtask`.
    pub(crate) fn parse(args: impl Iterator<Item = String>) -> Result<Self> {
        let mut args = args;
        let name = args.next().unwrap_or_else(|| "help".to_owned());
        let mut command = match name.as_str() {
            "dist" => Self::Dist { into: None },
            "npm" => Self::Npm,
            "serve" => Self::Serve { port: 8080, base: "/".to_owned() },
            "test" => Self::Test { missing: Missing::Install, extent: Extent::Usual },
            "fresh" => Self::Fresh,
            "fresh-hook" => {
                let root = args.next().with_context(|| format!("`{name}` needs a folder:\n{USAGE}"))?;
                Self::FreshHook { root: root.into() }
            }
            "findings" => Self::Findings,
            "profile" => Self::Profile,
            "screenshots" => Self::Screenshots,
            "trunk-hook" => Self::TrunkHook,
            "help" | "--help" | "-h" => Self::Help,
            _ => bail!("There is no command `{name}`. There are:\n{USAGE}"),
        };
        while let Some(option) = args.next() {
            let mut value = || args.next().with_context(|| format!("`{option}` needs a value:\n{USAGE}"));
            match (&mut command, option.as_str()) {
                (Self::Dist { into }, "--into") => *into = Some(value()?.into()),
                (Self::Dist { into: None }, "--check") => command = Self::Check { file: value()?.into() },
                (Self::Serve { port, .. }, "--port") => {
                    let value = value()?;
                    *port = value.parse().with_context(|| format!("`{value}` is not a port number (0 to 65535)"))?;
                }
                (Self::Test { missing, .. }, "--no-install") => *missing = Missing::Skip,
                (Self::Test { extent, .. }, "--all") => *extent = Extent::All,
                (Self::Serve { base, .. }, "--base") => *base = with_slashes(&value()?),
                _ => bail!("`{name}` does not know `{option}`:\n{USAGE}"),
            }
        }
        Ok(command)
    }
}

/// The path with one slash at each end.
fn with_slashes(path: &str) -> String {
    match path.trim_matches('/') {
        "" => "/".to_owned(),
        inner => format!("/{inner}/"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command> {
        Command::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn options_have_defaults() {
        assert_eq!(parse("dist").unwrap(), Command::Dist { into: None });
        assert_eq!(parse("serve").unwrap(), Command::Serve { port: 8080, base: "/".to_owned() });
        assert_eq!(parse("test").unwrap(), Command::Test { missing: Missing::Install, extent: Extent::Usual });
        assert_eq!(parse("npm").unwrap(), Command::Npm);
        assert_eq!(parse("findings").unwrap(), Command::Findings);
        assert_eq!(parse("profile").unwrap(), Command::Profile);
        assert_eq!(parse("screenshots").unwrap(), Command::Screenshots);
        assert_eq!(parse("").unwrap(), Command::Help);
    }

    #[test]
    fn options_are_read() {
        let all = Command::Test { missing: Missing::Skip, extent: Extent::All };
        assert_eq!(parse("test --no-install --all").unwrap(), all);
        assert_eq!(parse("fresh-hook root").unwrap(), Command::FreshHook { root: "root".into() });
        assert_eq!(parse("dist --into out").unwrap(), Command::Dist { into: Some("out".into()) });
        assert_eq!(parse("dist --check a.html").unwrap(), Command::Check { file: "a.html".into() });
        let serve = Command::Serve { port: 9000, base: "/docs/tool/".to_owned() };
        assert_eq!(parse("serve --base docs/tool --port 9000").unwrap(), serve);
    }

    #[test]
    fn what_is_not_known_is_named() {
        for (line, named) in [
            ("build", "`build`"),
            ("test --port 1", "`--port`"),
            ("serve --no-install", "`--no-install`"),
            ("fresh-hook", "needs a folder"),
            ("serve --port", "needs a value"),
            ("dist --check", "needs a value"),
            ("dist --into out --check a.html", "`--check`"),
            ("dist --check a.html --into out", "`--into`"),
            ("serve --port 70000", "`70000` is not a port number"),
        ] {
            let error = parse(line).unwrap_err().to_string();
            assert!(error.contains(named), "{line}: {error}");
        }
    }
}
