//! `Tool`: a program besides Rust that the tests run, and whether a machine has it.

use std::{fmt, io, process::Output};

use crate::{machine::Machine, mini_browser, package::Package, version::Version};

/// A program that a test runs.
#[derive(Debug)]
pub(crate) struct Tool {
    /// Its name in messages.
    pub(crate) name: &'static str,
    /// Its purpose: the words after its name in a sentence.
    pub(crate) purpose: &'static str,
    /// The Debian package that contains it.
    pub(crate) package: &'static Package,
    pub(crate) program: Program,
    /// The oldest version that can be used; none where every package is new enough.
    pub(crate) oldest: Option<Version>,
}

/// How a program is found.
#[derive(Debug)]
pub(crate) enum Program {
    /// On the `PATH`: with these arguments it ends at once, with success.
    OnPath(&'static str, &'static [&'static str]),
    /// `WebKitGTK`'s own small browser, which is beside the library, and starts only on a screen.
    MiniBrowser,
}

/// Why a program cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// There is none.
    Missing,
    /// It does not start: what it printed, or how it ended.
    Fails(String),
    /// It printed this version, and this is the oldest that can be used.
    TooOld(String, Version),
}

impl Tool {
    /// Whether it is there, starts and is new enough; returns the line in which it prints its version, if it does.
    pub(crate) fn look(&self, machine: Machine) -> Result<String, Fault> {
        let printed = match self.program {
            Program::OnPath(program, words) => first_line(machine.command(program).args(words).output())?,
            Program::MiniBrowser if mini_browser::places().any(|place| machine.has(&place)) => String::new(),
            Program::MiniBrowser => return Err(Fault::Missing),
        };
        match self.oldest {
            Some(oldest) if Version::read(&printed).is_none_or(|found| found < oldest) => {
                Err(Fault::TooOld(printed, oldest))
            }
            _ => Ok(printed),
        }
    }
}

/// The first line that a program printed, if it ended with success.
pub(crate) fn first_line(ran: io::Result<Output>) -> Result<String, Fault> {
    /// The exit status of `env` when it does not find a program.
    const NOT_FOUND: i32 = 127;
    let output = match ran {
        Ok(output) => output,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Fault::Missing),
        Err(error) => return Err(Fault::Fails(error.to_string())),
    };
    if output.status.success() {
        let printed = String::from_utf8_lossy(&output.stdout);
        return Ok(printed.lines().next().unwrap_or_default().trim().to_owned());
    }
    if output.status.code() == Some(NOT_FOUND) {
        return Err(Fault::Missing);
    }
    let printed = String::from_utf8_lossy(&output.stderr);
    let last = printed.lines().map(str::trim).rfind(|line| !line.is_empty());
    Err(Fault::Fails(last.map_or_else(|| output.status.to_string(), str::to_owned)))
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => write!(f, "it is not there"),
            Self::Fails(why) => write!(f, "it is there, but does not start: {why}"),
            Self::TooOld(printed, oldest) => write!(f, "`{printed}` is there, but {oldest} or newer is needed"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACKAGE: Package = Package { name: "none", megabytes: 0, in_ubuntu: true };

    /// The shell in the place of a program.
    fn look(words: &'static [&'static str]) -> Result<String, Fault> {
        tool("sh", words).look(Machine::Here)
    }

    fn tool(program: &'static str, words: &'static [&'static str]) -> Tool {
        let program = Program::OnPath(program, words);
        Tool { name: "it", purpose: "", package: &PACKAGE, program, oldest: Some(Version::new(3, 10)) }
    }

    #[test]
    fn a_program_that_is_not_there_is_missing() {
        assert_eq!(tool("no-such-program-anywhere", &[]).look(Machine::Here), Err(Fault::Missing));
        assert_eq!(look(&["-c", "exec no-such-program-anywhere"]), Err(Fault::Missing));
    }

    #[test]
    fn a_program_that_does_not_start_is_not_taken_for_one_that_does() {
        let fails = look(&["-c", "echo 3.11; echo it is a snap >&2; exit 1"]);
        assert_eq!(fails, Err(Fault::Fails("it is a snap".to_owned())));
    }

    #[test]
    fn a_program_is_new_enough() {
        assert_eq!(look(&["-c", "echo Python 3.11.7; echo more"]), Ok("Python 3.11.7".to_owned()));
        let old = look(&["-c", "echo Python 3.9.2"]).unwrap_err();
        assert_eq!(old, Fault::TooOld("Python 3.9.2".to_owned(), Version::new(3, 10)));
        assert!(look(&["-c", "true"]).is_err());
    }
}
