//! The crate against its vectors, against what published drivers did, and against generated texts. Needs no browser, no Node
//! and no network.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod addresses;
mod claims;
mod code;
mod codes;
mod drivers;
mod pastes;
mod properties;
mod regions;
mod secrecy;
mod values;
