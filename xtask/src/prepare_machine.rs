//! Prepares a machine for tests: looks for all that is missing, reports it in one list, and installs it in one go.

use std::ffi::OsString;

use anyhow::{Result, bail};

use crate::{
    apt::Apt,
    local_installs,
    machine::Machine,
    missing_tools::MissingTools,
    package::megabytes,
    suite::{Extent, Suite},
    tool::Tool,
};

/// The handling of programs that the system lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    /// They are installed.
    Install,
    /// They are reported, and what needs them does not run.
    Skip,
}

/// The tests that a system has the programs for.
pub(crate) struct Prepared {
    /// The tests that can run.
    pub(crate) suites: Vec<Suite>,
    /// Those that cannot, each with what it lacks.
    pub(crate) skipped: Vec<String>,
}

/// Prepares this system for the tests. What goes into `target/` is still to be installed.
pub(crate) fn tests(missing: Missing, extent: Extent) -> Result<Prepared> {
    let meant: Vec<_> = Suite::of(extent).collect();
    let tools = Suite::tools_of(&meant);
    let missing_tools = MissingTools::of(&tools, Machine::Here);
    let (suites, blocked): (Vec<_>, Vec<_>) = meant
        .into_iter()
        .partition(|suite| missing == Missing::Install || missing_tools.among(suite.tools()).is_empty());
    let local = local_installs::missing(&suites)?;
    match missing {
        Missing::Install => install(&missing_tools, &local, &tools)?,
        Missing::Skip => println!("{}", report(&missing_tools, &local, Apt::here())),
    }
    let skipped =
        blocked.iter().map(|suite| format!("{suite} (missing: {})", missing_tools.among(suite.tools()).join(", ")));
    Ok(Prepared { skipped: skipped.collect(), suites })
}

impl Prepared {
    /// Installs into `target/` what the tests need there; returns the `PATH` for them.
    pub(crate) fn install(&self) -> Result<OsString> {
        local_installs::install(&self.suites)
    }
}

/// Makes sure that these programs are there.
pub(crate) fn programs(tools: &[&'static Tool]) -> Result<()> {
    install(&MissingTools::of(tools, Machine::Here), &[], tools)
}

/// Installs the missing ones of these programs, once the whole list is shown. The error has the list and the command.
fn install(missing_tools: &MissingTools, local: &[String], tools: &[&'static Tool]) -> Result<()> {
    let apt = Apt::here();
    let packages = missing_tools.packages();
    let report = report(missing_tools, local, apt);
    if !missing_tools.can_be_installed() {
        bail!(
            "{report}\n\nNo package has a new enough version of what is too old: install that from its makers, first on the PATH."
        );
    }
    if !missing_tools.is_empty()
        && let Some(why) = apt.obstacle(&packages)
    {
        bail!("{report}\n\n{why}\n`cargo xtask test --no-install` runs what can run without it.");
    }
    println!("{report}");
    if missing_tools.is_empty() {
        return Ok(());
    }
    apt.install(&packages)?;
    let missing_tools = MissingTools::of(tools, Machine::Here);
    if !missing_tools.is_empty() {
        bail!("The packages were installed, but this is still missing:\n\n{missing_tools}");
    }
    Ok(())
}

/// The list of what is missing, with the command that installs it, and of what is installed into `target/`.
fn report(missing_tools: &MissingTools, local: &[String], apt: Apt) -> String {
    let packages = missing_tools.packages();
    let offered = apt.offered(&packages);
    let mut parts = Vec::new();
    if !missing_tools.is_empty() {
        parts.push(format!("Missing here, by the names of Debian's packages:\n\n{missing_tools}"));
    }
    if !offered.is_empty() {
        parts.push(format!(
            "In all about {} MB. This command installs {}:\n\n  {}",
            megabytes(&offered),
            if offered.len() == packages.len() { "them" } else { "those that this system has" },
            apt.by_hand(&packages)
        ));
    }
    if !local.is_empty() {
        parts.push(format!("To be installed into target/, which needs no rights:\n\n  {}", local.join("\n  ")));
    }
    if parts.is_empty() {
        return "Nothing is missing.".to_owned();
    }
    parts.push(
        "A first run of all tests takes about 45 minutes on two cores, and 6 GB with what it installs and builds."
            .to_owned(),
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
        let missing_tools = MissingTools::of(&[&ABSENT, &ABSENT_TOO], Machine::Here);
        let debian = Apt { system: System::Debian, rights: Rights::Few };
        let text = report(&missing_tools, &[], debian);
        for part in ["  chromium ", "690 MB", "opens the built page", "  xauth ", "about 691 MB", "installs them:"] {
            assert!(text.contains(part), "{text}");
        }
        assert!(text.contains(&format!("\n\n  {}\n\n", debian.by_hand(&missing_tools.packages()))), "{text}");
        let local = ["geckodriver".to_owned()];
        let ubuntu = report(&missing_tools, &local, Apt { system: System::Ubuntu, ..debian });
        for part in ["about 1 MB", "those that this system has:", " xauth\n", "target/", "\n\n  geckodriver\n"] {
            assert!(ubuntu.contains(part), "{ubuntu}");
        }
        assert_eq!(report(&MissingTools::default(), &[], debian), "Nothing is missing.");
    }
}
