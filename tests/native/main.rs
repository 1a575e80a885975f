//! Everything that can be tested without a browser, Node or the network. A plain `cargo test` runs it.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod addresses;
mod claims;
mod code;
mod contrast;
mod credentials;
mod drivers;
mod failures;
mod fields;
mod keys;
mod once;
mod page;
mod pastes;
mod project;
mod promises;
mod properties;
mod reading;
mod regions;
mod said;
mod same_view;
mod sample_apps;
mod secrecy;
mod snippets;
mod stories;
mod story;
mod syntax;
mod tidy;
mod variants;
mod vectors;
mod wording;

// As the runtime tests print theirs.
#[path = "../runtime/figures.rs"]
mod figures;

// As the runtime tests hold it to the installed packages.
#[path = "../drivers/model.rs"]
mod model;
