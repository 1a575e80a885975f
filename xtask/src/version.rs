//! `Version`: the part of a program's version that is compared.

use std::fmt;

/// Major and minor, compared as numbers. Its `Display` is `20.19`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version {
    major: u32,
    minor: u32,
}

impl Version {
    pub(crate) const fn new(major: u32, minor: u32) -> Self {
        Self { major, minor }
    }

    /// The first two numbers of what a program prints, such as `v20.6.1` or `Python 3.11.7`.
    pub(crate) fn read(printed: &str) -> Option<Self> {
        let version = printed.trim_start_matches(|c: char| !c.is_ascii_digit());
        let mut numbers = version.split('.').map(|number| number.parse().ok());
        Some(Self { major: numbers.next()??, minor: numbers.next()?? })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        let oldest = Version::new(20, 19);
        for new_enough in ["v20.19.0", "v20.20.2", "v22.0.0", "v100.1.2", "Node 21.0"] {
            assert!(Version::read(new_enough).unwrap() >= oldest, "{new_enough}");
        }
        for old in ["v20.18.9", "v18.19.0", "v9.20.6"] {
            assert!(Version::read(old).unwrap() < oldest, "{old}");
        }
        for none in ["", "no numbers", "20"] {
            assert_eq!(Version::read(none), None, "{none}");
        }
        assert_eq!(oldest.to_string(), "20.19");
    }
}
