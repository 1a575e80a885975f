//! The command `astra-uri check`, run as users and their CI run it. Needs no network.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod findings;
mod fixes;
mod folder;
mod formats;
mod long_files;
mod run;
mod secrecy;
mod status;
mod tokens;
