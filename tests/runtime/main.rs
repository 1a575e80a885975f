//! The proof that the page's output works: real Node, the published drivers from npm, and a recorder in place of Astra.
//!
//! `cargo xtask test` installs the packages under `target/runtime` and runs this; then `cargo test --test runtime` does.
//! Nothing leaves the machine: see `recorder/redirect.cjs`.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod cases;
mod credentials;
mod failures;
mod figures;
mod generated;
mod known_failures;
mod node;
mod parse;
mod program;
mod queries;
mod recording;
mod sets;
mod vectors;
mod ways_out;
