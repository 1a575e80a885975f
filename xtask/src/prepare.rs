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
    let own = own::wanted(&Suite::ALL)?;
    if !lack.is_empty() || !own.is_empty() {
        println!("A first run takes about 25 minutes, and 4.7 GB of disk with all that it installs and builds.");
    }
    let lack = match missing {
        Missing::Install => {
            install(&lack, &tools)?;
            Lack::default()
        }
        Missing::LeaveOut => {
            if !lack.is_empty() {
                println!("{}", report(&lack, Apt::here()));
            }
            lack
        }
    };
    let (suites, lacking): (Vec<_>, Vec<_>) =
        Suite::ALL.into_iter().partition(|suite| lack.among(suite.tools()).is_empty());
    let own = own::wanted(&suites)?;
    if !own.is_empty() {
        println!("\nMissing in target/, and put there now:\n\n  {}\n", own.join("\n  "));
    }
    let left_out =
        lacking.iter().map(|suite| format!("{suite} (for want of {})", lack.among(suite.tools()).join(", ")));
    Ok(Prepared { path: own::install(&suites)?, suites, left_out: left_out.collect() })
}

/// Makes sure that these programs are there.
pub(crate) fn programs(tools: &[&'static Tool]) -> Result<()> {
    install(&Lack::of(tools, Machine::Here), tools)
}

/// Installs what is lacking of these programs. The error has the list and the command.
fn install(lack: &Lack, tools: &[&'static Tool]) -> Result<()> {
    if lack.is_empty() {
        return Ok(());
    }
    let apt = Apt::here();
    let packages = lack.packages();
    let report = report(lack, apt);
    if !lack.has_a_remedy() {
        bail!(
            "{report}\n\nNo package is new enough for what is too old: install it from its makers, first on the PATH."
        );
    }
    if let Some(why) = apt.obstacle(&packages) {
        bail!("{report}\n\n{why}\n`cargo xtask test --no-install` runs what can run without it.");
    }
    println!("{report}\n");
    apt.install(&packages)?;
    let lack = Lack::of(tools, Machine::Here);
    if !lack.is_empty() {
        bail!("The packages were installed, but this is still missing:\n\n{lack}");
    }
    Ok(())
}

/// The list of what is lacking, and the command that installs it.
fn report(lack: &Lack, apt: Apt) -> String {
    let packages = lack.packages();
    let offered = apt.offered(&packages);
    let list = format!("Missing here, by the names of Debian's packages:\n\n{lack}");
    match offered.as_slice() {
        [] => list,
        offered => format!(
            "{list}\n\nIn all about {} MB. This command installs {}:\n\n  {}",
            megabytes(&packages),
            if offered.len() == packages.len() { "them" } else { "those that this system has" },
            apt.by_hand(&packages)
        ),
    }
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
        let text = report(&lack, debian);
        for part in ["  chromium ", "690 MB", "opens the built page", "  xauth ", "about 691 MB", "installs them:"] {
            assert!(text.contains(part), "{text}");
        }
        assert!(text.ends_with(&format!("\n\n  {}", debian.by_hand(&lack.packages()))), "{text}");
        let ubuntu = report(&lack, Apt { system: System::Ubuntu, ..debian });
        assert!(ubuntu.contains("those that this system has:") && ubuntu.ends_with(" xauth"), "{ubuntu}");
    }
}
