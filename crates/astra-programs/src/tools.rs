//! `Tools`: the package manager and the runtime for a program.

use crate::{PackageManager, Runtime};

/// The tools of a user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tools {
    /// The program that installs packages.
    pub manager: PackageManager,
    /// The runtime of JavaScript.
    pub runtime: Runtime,
}
