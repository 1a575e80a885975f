//! `System`: the kind of system that packages are installed into, because their names depend on it.

use std::{fs, process::Command};

use crate::project;

/// A kind of system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum System {
    /// Debian, or one whose packages have the same names.
    Debian,
    /// Ubuntu, or one that is based on it.
    Ubuntu,
    /// One that has no `apt-get`.
    WithoutApt,
}

/// Describes a system to its programs.
const OS_RELEASE: &str = "/etc/os-release";

impl System {
    /// This one.
    pub(crate) fn here() -> Self {
        let has_apt = project::output(Command::new("apt-get").arg("--version")).is_ok();
        Self::read(has_apt, &fs::read_to_string(OS_RELEASE).unwrap_or_default())
    }

    fn read(has_apt: bool, os_release: &str) -> Self {
        let is_ubuntu = |key| value(os_release, key).is_some_and(|names| names.split(' ').any(|name| name == "ubuntu"));
        match has_apt {
            false => Self::WithoutApt,
            true if is_ubuntu("ID") || is_ubuntu("ID_LIKE") => Self::Ubuntu,
            true => Self::Debian,
        }
    }
}

/// The name of this release of the system, by which its packages are offered.
pub(crate) fn release() -> Option<String> {
    value(&fs::read_to_string(OS_RELEASE).ok()?, "VERSION_CODENAME").map(str::to_owned)
}

/// The value of a key, which may be in quotes.
fn value<'a>(os_release: &'a str, key: &str) -> Option<&'a str> {
    let values = os_release.lines().filter_map(|line| line.strip_prefix(key)?.strip_prefix('='));
    values.map(|value| value.trim_matches(['"', '\''])).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_is_known_by_its_description() {
        let debian = "PRETTY_NAME=\"Debian GNU/Linux 12\"\nVERSION_CODENAME=bookworm\nID=debian\n";
        for (has_apt, os_release, system) in [
            (true, debian, System::Debian),
            (true, "", System::Debian),
            (true, "ID=ubuntu\nID_LIKE=debian", System::Ubuntu),
            (true, "ID=pop\nID_LIKE=\"ubuntu debian\"", System::Ubuntu),
            (false, "ID=fedora", System::WithoutApt),
            (false, "ID=ubuntu", System::WithoutApt),
        ] {
            assert_eq!(System::read(has_apt, os_release), system, "{os_release}");
        }
        assert_eq!(value(debian, "VERSION_CODENAME"), Some("bookworm"));
        assert_eq!(value(debian, "VERSION"), None);
    }
}
