//! `MissingTools`: the programs that a machine lacks, as one list of the packages that contain them.

use std::fmt;

use crate::{
    machine::Machine,
    package::Package,
    tool::{Fault, Tool},
};

/// Programs that cannot be used, each with the reason. Its `Display` has a line for each package.
#[derive(Debug, Default)]
pub(crate) struct MissingTools(Vec<(&'static Tool, Fault)>);

impl MissingTools {
    /// The ones of these that the machine lacks.
    pub(crate) fn of(tools: &[&'static Tool], machine: Machine) -> Self {
        Self(tools.iter().filter_map(|tool| Some((*tool, tool.look(machine).err()?))).collect())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names of those that are among these.
    pub(crate) fn among(&self, tools: &[&'static Tool]) -> Vec<&'static str> {
        let names = self.0.iter().map(|(tool, _)| tool.name);
        names.filter(|name| tools.iter().any(|tool| tool.name == *name)).collect()
    }

    /// The packages to install, each once. Nothing for a program that is too old: the newest package is installed already.
    pub(crate) fn packages(&self) -> Vec<&'static Package> {
        let mut packages = Vec::new();
        for (tool, fault) in &self.0 {
            if !matches!(fault, Fault::TooOld(..)) && !packages.contains(&tool.package) {
                packages.push(tool.package);
            }
        }
        packages
    }

    /// Whether packages contain everything that is missing.
    pub(crate) fn can_be_installed(&self) -> bool {
        !self.0.iter().any(|(_, fault)| matches!(fault, Fault::TooOld(..)))
    }
}

impl fmt::Display for MissingTools {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut lines = Vec::new();
        for package in self.packages() {
            let tools = self.0.iter().filter(|(tool, _)| tool.package == package);
            lines.push(line(package.name, &format!("{} MB", package.megabytes), tools));
        }
        for entry @ (tool, fault) in &self.0 {
            if matches!(fault, Fault::TooOld(..)) {
                lines.push(line(tool.name, "", [entry].into_iter()));
            }
        }
        f.write_str(&lines.join("\n"))
    }
}

/// A name, a size, and what each of these programs is for.
fn line<'a>(name: &str, size: &str, tools: impl Iterator<Item = &'a (&'static Tool, Fault)>) -> String {
    let reasons = tools.map(|(tool, fault)| match fault {
        Fault::Missing => format!("{} {}", tool.name, tool.purpose),
        fault => format!("{} {}; {fault}", tool.name, tool.purpose),
    });
    format!("  {name:<18}{size:>7}  {}", reasons.collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        tools::{CURL, MINI_BROWSER, PYTHON, WEBKIT_DRIVER, XAUTH, XVFB_RUN},
        version::Version,
    };

    fn missing_tools() -> MissingTools {
        let too_old = Fault::TooOld("Python 3.9.2".to_owned(), Version::new(3, 10));
        MissingTools(vec![
            (&PYTHON, too_old),
            (&WEBKIT_DRIVER, Fault::Missing),
            (&MINI_BROWSER, Fault::Missing),
            (&XAUTH, Fault::Fails("no".to_owned())),
        ])
    }

    #[test]
    fn a_package_is_named_once_with_all_that_it_is_for() {
        let expected = [
            "  webkit2gtk-driver  250 MB  WebKitWebDriver drives WebKitGTK, MiniBrowser opens the built page in WebKitGTK",
            "  xauth                1 MB  xauth gives xvfb-run the key to its screen; it is there, but does not start: no",
            "  python3                    python3 runs the code for Python that the page offers; `Python 3.9.2` is there, \
but 3.10 or newer is needed",
        ];
        assert_eq!(missing_tools().to_string(), expected.join("\n"));
    }

    #[test]
    fn what_is_too_old_is_not_installed_again() {
        let names: Vec<_> = missing_tools().packages().iter().map(|package| package.name).collect();
        assert_eq!(names, ["webkit2gtk-driver", "xauth"]);
        assert!(!missing_tools().can_be_installed());
        assert!(MissingTools(vec![(&CURL, Fault::Missing)]).can_be_installed());
    }

    #[test]
    fn missing_tools_are_found_among_others() {
        assert_eq!(missing_tools().among(&[&XVFB_RUN, &XAUTH, &MINI_BROWSER]), ["MiniBrowser", "xauth"]);
        assert!(MissingTools::default().is_empty() && !missing_tools().is_empty());
    }
}
