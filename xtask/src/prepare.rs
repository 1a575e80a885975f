//! Prepares a machine for tests: looks for all that is missing, reports it in one list, and installs it in one go.

use std::ffi::OsString;

use anyhow::{Result, bail};

use crate::{apt::Apt, lack::Lack, machine::Machine, own, package::megabytes, suite::Suite, tool::Tool};

/// What is done about programs that the system lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    /// They are installed.
    Install,
    /// They are reported, and what needs them does not run.
    LeaveOut,
}

/// What a machine is prepared for.
pub(crate) struct Prepared {
    /// The `PATH` for the tests.
    pub(crate) path: OsString,
    /// The tests that can run.
    pub(crate) suites: Vec<Suite>,
    /// Those that cannot, each with what it lacks.
    pub(crate) left_out: Vec<String>,
}

/// Prepares this machine for the tests.
pub(crate) fn tests(missing: Missing) -> Result<Prepared> {
    let tools = Suite::tools_of(&Suite::ALL);
    let lack = Lack::of(&tools, Machine::Here);
    let (suites, lacking): (Vec<_>, Vec<_>) =
        Suite::ALL.into_iter().partition(|suite| missing == Missing::Install || lack.among(suite.tools()).is_empty());
    let own = own::wanted(&suites)?;
    match missing {
        Missing::Install => install(&lack, &own, &tools)?,
        Missing::LeaveOut => println!("{}", report(&lack, &own, Apt::here())),
    }
    let left_out =
        lacking.iter().map(|suite| format!("{suite} (for want of {})", lack.among(suite.tools()).join(", ")));
    Ok(Prepared { path: own::install(&suites)?, left_out: left_out.collect(), suites })
}

/// Makes sure that these programs are there.
pub(crate) fn programs(tools: &[&'static Tool]) -> Result<()> {
    install(&Lack::of(tools, Machine::Here), &[], tools)
}

/// Installs what is lacking of these programs, once the whole list is shown. The error has the list and the command.
fn install(lack: &Lack, own: &[String], tools: &[&'static Tool]) -> Result<()> {
    let apt = Apt::here();
    let packages = lack.packages();
    let report = report(lack, own, apt);
    if !lack.has_a_remedy() {
        bail!(
            "{report}\n\nNo package is new enough for what is too old: install it from its makers, first on the PATH."
        );
    }
    if !lack.is_empty()
        && let Some(why) = apt.obstacle(&packages)
    {
        bail!("{report}\n\n{why}\n`cargo xtask test --no-install` runs what can run without it.");
    }
    println!("{report}");
    if lack.is_empty() {
        return Ok(());
    }
    apt.install(&packages)?;
    let lack = Lack::of(tools, Machine::Here);
    if !lack.is_empty() {
        bail!("The packages were installed, but this is still missing:\n\n{lack}");
    }
    Ok(())
}

/// The list of what is lacking with the command that installs it, and of what comes into `target/`.
fn report(lack: &Lack, own: &[String], apt: Apt) -> String {
    let packages = lack.packages();
    let offered = apt.offered(&packages);
    let mut parts = Vec::new();
    if !lack.is_empty() {
        parts.push(format!("Missing here, by the names of Debian's packages:\n\n{lack}"));
    }
    if !offered.is_empty() {
        parts.push(format!(
            "In all about {} MB. This command installs {}:\n\n  {}",
            megabytes(&offered),
            if offered.len() == packages.len() { "them" } else { "those that this system has" },
            apt.by_hand(&packages)
        ));
    }
    if !own.is_empty() {
        parts.push(format!("Missing in target/, where no rights are needed:\n\n  {}", own.join("\n  ")));
    }
    if parts.is_empty() {
        return "Nothing is missing.".to_owned();
    }
    parts.push(
        "A first run of all tests takes about 25 minutes, and 4.7 GB with what it installs and builds.".to_owned(),
    );
    parts.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{rights::Rights, system::System, tools};

    const ABSENT: Tool = Tool { program: crate::tool::Program::OnPath("no-such-program", &[]), ..tools::CHROMIUM };
    const ABSENT_TOO: Tool = Tool { program: crate::tool::Program::OnPath("no-such-program", &[]), ..tools::XAUTH };

    #[test]
    fn one_list_names_all_and_one_command_installs_it() {
        let lack = Lack::of(&[&ABSENT, &ABSENT_TOO], Machine::Here);
        let debian = Apt { system: System::Debian, rights: Rights::Few };
        let text = report(&lack, &[], debian);
        for part in ["  chromium ", "690 MB", "opens the built page", "  xauth ", "about 691 MB", "installs them:"] {
            assert!(text.contains(part), "{text}");
        }
        assert!(text.contains(&format!("\n\n  {}\n\n", debian.by_hand(&lack.packages()))), "{text}");
        let own = ["geckodriver".to_owned()];
        let ubuntu = report(&lack, &own, Apt { system: System::Ubuntu, ..debian });
        for part in ["about 1 MB", "those that this system has:", " xauth\n", "target/", "\n\n  geckodriver\n"] {
            assert!(ubuntu.contains(part), "{ubuntu}");
        }
        assert_eq!(report(&Lack::default(), &[], debian), "Nothing is missing.");
    }
}
