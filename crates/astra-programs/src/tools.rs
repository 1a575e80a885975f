//! `Tools`: what installs the packages of a program, and what runs it.

use crate::{PackageManager, Runtime};

/// The tools of a user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tools {
    /// What installs packages.
    pub manager: PackageManager,
    /// What runs JavaScript.
    pub runtime: Runtime,
}
