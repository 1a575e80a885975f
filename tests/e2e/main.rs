//! The built page in a real browser: what a user does there, from the first key to a string that the drivers accept.
//!
//! `cargo xtask test` builds the page, provides the browsers and runs this in each: in Chromium, and with `E2E_ENGINE` as
//! `firefox` and `webkit`; then `cargo test --test e2e` does. A story that an engine cannot tell says so, with the reason.
//! Every story opens the page in a browser of its own, and ends with the proof that nothing else was requested.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

// The browser, and the page in it.
mod axe;
mod built;
mod chromium;
mod command;
mod driver;
mod element;
mod embedded;
mod engine;
mod filled;
mod firefox;
mod group;
mod mini_browser;
mod page;
mod profile;
mod reached;
mod session;
mod shown;
mod site;
mod states;
mod wait;
mod watched;
mod webkit;
mod words;

// The stories.
mod accessibility;
mod anything;
mod by_keys;
mod clear;
mod clipboard;
mod code;
mod complete;
mod damaged;
mod disk;
mod download;
mod early;
mod every_environment;
mod failures;
mod findings;
mod framed;
mod guarded;
mod hostile;
mod in_view;
mod keyboard;
mod leaving;
mod link;
mod lock;
mod names;
mod paste;
mod plain_events;
mod quiet;
mod refusal;
mod reveal;
mod samples;
mod screen;
mod screenshots;
mod self_hosted;
mod still;
mod stopped;
mod traces;
mod witness;
mod wrong_strings;
