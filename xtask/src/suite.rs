//! `Suite`: the tests that need more than Rust, in parts that run separately.

use std::fmt;

use crate::{
    package::Package,
    tool::Tool,
    tools::{
        CHROMEDRIVER, CHROMIUM, CURL, DOCKER, FIREFOX, KUBECTL, LIBSYSTEMD, MINI_BROWSER, NODE, NPM, PYTHON, VENV,
        WEBKIT_DRIVER, XAUTH, XVFB_RUN,
    },
};

/// Tests that run if all their programs are installed. Its `Display` is its name in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Suite {
    /// The page's output in the real clients.
    Runtime,
    /// The page in a browser.
    Browser(Engine),
    /// More of the page's output in more of the real clients, which takes minutes.
    Slow,
    /// The files of variables, in the commands of platforms, which are in no package of npm.
    Platforms,
    /// That a build of a copy of the source gives the same files.
    TwoBuilds,
}

/// Which of the tests run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Those that every change has to pass.
    Usual,
    /// Those that take long too.
    All,
}

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Suite {
    /// All of them, in the order in which they run.
    pub(crate) const ALL: [Self; 7] = [
        Self::Runtime,
        Self::Browser(Engine::Chromium),
        Self::Browser(Engine::Firefox),
        Self::Browser(Engine::WebKit),
        Self::Slow,
        Self::Platforms,
        Self::TwoBuilds,
    ];

    /// Those of this extent, in the order in which they run.
    pub(crate) fn of(extent: Extent) -> impl Iterator<Item = Self> {
        let is_meant = move |suite: &Self| {
            extent == Extent::All || !matches!(suite, Self::Slow | Self::Platforms | Self::TwoBuilds)
        };
        Self::ALL.into_iter().filter(is_meant)
    }

    /// Whether it is in `tests/runtime`.
    pub(crate) fn is_of_runtime(self) -> bool {
        matches!(self, Self::Runtime | Self::Slow | Self::Platforms)
    }

    /// Its tools. The stories in a browser pass the page's strings to the real drivers, in Node.js.
    pub(crate) fn tools(self) -> &'static [&'static Tool] {
        match self {
            Self::Runtime | Self::Slow => &[&NODE, &NPM, &PYTHON, &VENV, &CURL],
            Self::Browser(Engine::Chromium) => &[&NODE, &NPM, &CHROMIUM, &CHROMEDRIVER],
            Self::Browser(Engine::Firefox) => &[&NODE, &NPM, &FIREFOX],
            Self::Browser(Engine::WebKit) => &[&NODE, &NPM, &WEBKIT_DRIVER, &MINI_BROWSER, &XVFB_RUN, &XAUTH],
            Self::Platforms => &[&NODE, &NPM, &PYTHON, &VENV, &DOCKER, &KUBECTL, &LIBSYSTEMD],
            Self::TwoBuilds => &[],
        }
    }

    /// The tools of all of these, each once.
    pub(crate) fn tools_of(suites: &[Self]) -> Vec<&'static Tool> {
        let mut tools: Vec<&'static Tool> = Vec::new();
        for tool in suites.iter().flat_map(|suite| suite.tools()) {
            if !tools.iter().any(|known| known.name == tool.name) {
                tools.push(tool);
            }
        }
        tools
    }

    /// The packages that contain all programs of all of them, each once.
    pub(crate) fn packages() -> Vec<&'static Package> {
        let mut packages = Vec::new();
        for tool in Self::tools_of(&Self::ALL) {
            if !packages.contains(&tool.package) {
                packages.push(tool.package);
            }
        }
        packages
    }
}

impl Engine {
    /// Its name in the variable `E2E_ENGINE`.
    pub(crate) fn variable(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

impl fmt::Display for Suite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Runtime => write!(f, "the runtime tests"),
            Self::Browser(engine) => write!(f, "the browser tests in {engine:?}"),
            Self::Slow => write!(f, "the slow runtime tests"),
            Self::Platforms => write!(f, "the tests of what platforms read"),
            Self::TwoBuilds => write!(f, "two clean builds are equal"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::names;

    #[test]
    fn each_program_is_looked_for_once() {
        let tools = Suite::tools_of(&Suite::ALL);
        let names: Vec<_> = tools.iter().map(|tool| tool.name).collect();
        for tool in Suite::ALL.iter().flat_map(|suite| suite.tools()) {
            assert_eq!(names.iter().filter(|name| **name == tool.name).count(), 1, "{}", tool.name);
        }
        assert_eq!(Suite::tools_of(&[Suite::Browser(Engine::WebKit)]).len(), 6);
    }

    #[test]
    fn what_the_screen_only_recommends_is_in_the_list() {
        let names = names(&Suite::packages());
        for name in ["xvfb", "xauth", "python3-venv", "chromium-driver"] {
            assert_eq!(names.iter().filter(|known| **known == name).count(), 1, "{name}");
        }
    }
}
