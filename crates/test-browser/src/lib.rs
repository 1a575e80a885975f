//! A real browser for the tests in one, and for the measurements: its driver, a session with it, and the built page.
//!
//! `E2E_ENGINE` chooses the engine: Chromium, if it is not set, `firefox` or `webkit`.
//!
//! On Windows it is empty, because it ends a browser by its process group; the tests in a browser run on Linux.
#![cfg(unix)]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(
    clippy::missing_errors_doc,
    clippy::missing_panics_doc,
    clippy::must_use_candidate,
    reason = "it is code of tests"
)]

mod browser;
pub mod built;
pub mod chromium;
pub mod command;
pub mod driver;
pub mod engine;
pub mod firefox;
mod firefox_profile;
mod keyboard;
pub mod memory;
pub mod mini_browser;
mod mouse;
pub mod process_group;
mod renewed;
pub mod session;
pub mod wait;
mod waiting_browsers;
pub mod webkit;
