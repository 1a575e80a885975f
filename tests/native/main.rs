//! Everything of the page that can be tested without a browser, Node or the network. A plain `cargo test` runs it, with the
//! tests of the crates.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod contrast;
mod credentials;
mod embedding;
mod fields;
mod identifiers;
mod once;
mod page;
mod properties;
mod public_cases;
mod reported_texts;
mod same_view;
mod secrecy;
mod security_promises;
mod stories;
mod story;
mod tidy;

use test_support::project;
