//! `Tools`: the package manager for a program, and what runs it.

use crate::{PackageManager, Platform};

/// The tools of a user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tools {
    /// The program that installs packages.
    pub manager: PackageManager,
    /// What runs the program.
    pub platform: Platform,
}
