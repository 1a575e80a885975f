//! `Screen`: which view of the page is shown.

use std::fmt;

/// A view of the page. Its `Display` is the name of the link that leads to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// From the credentials to the code.
    #[default]
    Connect,
    /// Whole projects.
    SampleApps,
    /// Known error messages.
    Failures,
}

impl Screen {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Connect, Self::SampleApps, Self::Failures];

    /// Its name in an address: `connect`, `samples`, `errors`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::SampleApps => "samples",
            Self::Failures => "errors",
        }
    }

    /// The view of this name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|screen| screen.key() == key)
    }
}

impl fmt::Display for Screen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Connect => "Connect",
            Self::SampleApps => "Sample apps",
            Self::Failures => "Fix an error",
        })
    }
}
