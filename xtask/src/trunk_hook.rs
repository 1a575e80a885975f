//! `cargo xtask trunk-hook`: makes a release of Trunk's the same one file that `cargo xtask dist` makes.

use std::{env, path::PathBuf};

use anyhow::{Context, Result};

use crate::dist;

/// Replaces what Trunk staged by the page, in a release. In development Trunk's own files stay.
pub(crate) fn run() -> Result<()> {
    let profile = env::var("TRUNK_PROFILE").context("this command is for Trunk, which sets TRUNK_PROFILE")?;
    if profile != "release" {
        return Ok(());
    }
    let staging = env::var_os("TRUNK_STAGING_DIR").context("Trunk did not set TRUNK_STAGING_DIR")?;
    dist::build()?.write(&PathBuf::from(staging))
}
