//! `Package`: what Debian calls a package that the tests need.

/// A Debian package.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Package {
    /// Its name.
    pub(crate) name: &'static str,
    /// About how much it takes on the disk, together with those of its dependencies that the packages before it do not install.
    pub(crate) megabytes: u32,
    /// Whether Ubuntu has a package of this name with the same content.
    pub(crate) in_ubuntu: bool,
}

/// The disk space of all of these.
pub(crate) fn megabytes(packages: &[&Package]) -> u32 {
    packages.iter().map(|package| package.megabytes).sum()
}

/// Their names, as on a command line.
pub(crate) fn names(packages: &[&'static Package]) -> Vec<&'static str> {
    packages.iter().map(|package| package.name).collect()
}
