//! Installs Debian packages, all in one go, or shows the command for doing so by hand.

use anyhow::{Context, Result, bail};

use crate::{
    package::{Package, names},
    project,
    rights::Rights,
    system::System,
};

/// The package manager of this machine.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Apt {
    pub(crate) system: System,
    pub(crate) rights: Rights,
}

impl Apt {
    /// That of this machine.
    pub(crate) fn here() -> Self {
        Self { system: System::here(), rights: Rights::here() }
    }

    /// Installs them; the error says what the user can do.
    pub(crate) fn install(self, packages: &[&'static Package]) -> Result<()> {
        if let Some(why) = self.obstacle(packages) {
            bail!("{why}");
        }
        let by_hand = || format!("By hand, this installs it: {}", self.by_hand(packages));
        for words in [update(), install(packages)] {
            let mut command = self.rights.command(&words).with_context(by_hand)?;
            project::run(&mut command).with_context(by_hand)?;
        }
        Ok(())
    }

    /// Why these cannot be installed here, in sentences; none if there is no known obstacle.
    pub(crate) fn obstacle(self, packages: &[&'static Package]) -> Option<String> {
        match (self.system, self.rights) {
            (System::WithoutApt, _) => Some(
                "There is no apt-get here, and the names are those of Debian's packages. Install the programs by the names \
                 that their packages have here."
                    .to_owned(),
            ),
            (System::Ubuntu, _) if !only_snaps(packages).is_empty() => Some(format!(
                "On Ubuntu, apt has no {}: its Chromium and Firefox are snaps, which do not see the folders that the tests \
                 give them. Run the tests in Debian, which may be a container, or put these programs on the PATH yourself.",
                names(&only_snaps(packages)).join(", ")
            )),
            (_, Rights::Few) => Some("This user cannot install packages without a password.".to_owned()),
            _ => None,
        }
    }

    /// The one line for a shell that installs them.
    pub(crate) fn by_hand(self, packages: &[&'static Package]) -> String {
        let before = if self.rights == Rights::Root { "" } else { "sudo " };
        let lines = [update(), install(&self.offered(packages))].map(|words| format!("{before}{}", words.join(" ")));
        lines.join(" && ")
    }

    /// Those that the system has.
    pub(crate) fn offered(self, packages: &[&'static Package]) -> Vec<&'static Package> {
        let has = |package: &Package| match self.system {
            System::Debian => true,
            System::Ubuntu => package.in_ubuntu,
            System::WithoutApt => false,
        };
        packages.iter().copied().filter(|package| has(package)).collect()
    }
}

fn only_snaps(packages: &[&'static Package]) -> Vec<&'static Package> {
    packages.iter().copied().filter(|package| !package.in_ubuntu).collect()
}

fn update() -> Vec<String> {
    ["apt-get", "update"].map(str::to_owned).into()
}

/// The variable is part of the command, because `sudo` keeps no environment.
fn install(packages: &[&'static Package]) -> Vec<String> {
    let words = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "--yes", "--no-install-recommends"];
    words.into_iter().chain(names(packages)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::{CHROMIUM, CURL, XAUTH};

    const PACKAGES: [&Package; 3] = [CURL.package, CHROMIUM.package, XAUTH.package];

    #[test]
    fn one_line_installs_all() {
        let apt = Apt { system: System::Debian, rights: Rights::Sudo };
        assert_eq!(
            apt.by_hand(&PACKAGES),
            "sudo apt-get update && sudo env DEBIAN_FRONTEND=noninteractive apt-get install --yes \
             --no-install-recommends curl chromium xauth"
        );
        assert!(!Apt { rights: Rights::Root, ..apt }.by_hand(&PACKAGES).contains("sudo"));
        assert!(Apt { rights: Rights::Few, ..apt }.by_hand(&PACKAGES).starts_with("sudo apt-get"));
    }

    #[test]
    fn on_ubuntu_no_snap_is_asked_of_apt() {
        let apt = Apt { system: System::Ubuntu, rights: Rights::Root };
        assert!(apt.by_hand(&PACKAGES).ends_with(" curl xauth"), "{}", apt.by_hand(&PACKAGES));
        let why = apt.obstacle(&PACKAGES).unwrap();
        assert!(why.contains("has no chromium:") && why.contains("snaps"), "{why}");
        assert_eq!(apt.obstacle(&[CURL.package]), None);
    }

    #[test]
    fn an_obstacle_is_an_error_and_nothing_is_run() {
        let debian = Apt { system: System::Debian, rights: Rights::Root };
        assert_eq!(debian.obstacle(&PACKAGES), None);
        for (apt, named) in [
            (Apt { rights: Rights::Few, ..debian }, "without a password"),
            (Apt { system: System::WithoutApt, ..debian }, "no apt-get"),
        ] {
            let error = apt.install(&PACKAGES).unwrap_err().to_string();
            assert!(error.contains(named), "{error}");
        }
        assert!(Apt { system: System::WithoutApt, ..debian }.offered(&PACKAGES).is_empty());
    }
}
