//! The proof that the page's output works: real Node, Python and curl, the published packages, and a recorder in place of
//! every server.
//!
//! `cargo xtask test` installs the packages under `target/runtime` and runs this; then `cargo test --test runtime` does.
//! Nothing leaves the machine: see `recorder/leads.mjs`.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod cases;
mod clients;
mod credentials;
mod expected;
mod failures;
mod figures;
mod generated;
mod known_failures;
mod model;
mod node;
mod parse;
mod program;
mod queries;
mod quoting;
mod readers;
mod recording;
mod request;
mod sample_apps;
mod sets;
mod vectors;
mod ways_out;

// As the native tests hold it to what twelve versions did.
#[path = "../drivers/model.rs"]
#[allow(dead_code, unused_imports, reason = "these tests need a part of it")]
mod drivers;
