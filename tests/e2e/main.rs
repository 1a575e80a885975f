//! The built page in a real browser: what a user does there, from the first key to a string that the drivers accept.
//!
//! `cargo xtask test` builds the page, provides the browsers and runs this in each: in Chromium, and with `E2E_ENGINE` as
//! `firefox` and `webkit`; then `cargo test --test e2e` does. A story that cannot run in an engine prints the reason.
//! Every story opens the page in a new window, and ends with the proof that nothing else was requested.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use test_browser::{built, chromium, command, driver, engine, session, wait};

// The page in the browser.
mod axe;
mod element;
mod embedded;
mod filled;
mod messages;
mod one_screen;
mod page;
mod page_clipboard;
mod page_with_witness;
mod profile;
mod reach_state;
mod rendered_state;
mod site;
mod states;

// The stories.
mod accessibility;
mod accessible_names;
mod after_panic;
mod any_message;
mod choose;
mod clear;
mod clipboard;
mod code;
mod complete;
mod damaged_file;
mod download;
mod early_input;
mod embed_article;
mod embed_attributes;
mod embed_looks;
mod embedded_page;
mod every_environment;
mod failures;
mod findings;
mod focus_in_view;
mod frame_isolation;
mod from_outside;
mod hidden_input;
mod hostile_values;
mod keyboard_only;
mod layout_shifts;
mod leave_field;
mod link;
mod memory;
mod network_lock;
mod next_in_same_browser;
mod no_requests;
mod nothing_moves;
mod operations;
mod overlaps;
mod paste;
mod paste_anything;
mod plain_events;
mod refused_copy;
mod reveal;
mod samples;
mod screenshots;
mod self_hosted;
mod tab_order;
mod token_on_disk;
mod token_traces;
mod weakened_policy;
mod webkit_screen;
mod where_to_find;
mod witness;
mod wrong_strings;
