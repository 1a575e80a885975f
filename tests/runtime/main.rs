//! The proof that the page's output works: real Node, Python and curl, the published packages, and a recorder in place of
//! every server.
//!
//! `cargo xtask test` installs the packages under `target/runtime` and runs this; then `cargo test --test runtime` does.
//! Nothing leaves the machine: see `recorder/leads.mjs`.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod bundler;
mod bundler_failures;
mod bundles;
mod cases;
mod code_lines;
mod deployment;
mod endpoint_forms;
mod executables;
mod failures;
mod generated;
mod hooks;
mod known_failures;
mod logging;
mod model;
mod next_app;
mod npm_package;
mod other_clients;
mod parse;
mod praise;
mod program;
mod queries;
mod quoting;
mod readers;
mod refusals;
mod runtimes;
mod sample_apps;
mod typescript;
mod vectors;
mod ways_out;
mod workers;
mod workflows;
