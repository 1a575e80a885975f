//! The crate against its vectors, against what published drivers did, and against generated texts. Needs no browser, no Node
//! and no network.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod address_vectors;
mod code_lines;
mod code_samples;
mod composed_pastes;
mod diagnostic_table;
mod draw;
mod driver_model;
mod known_regions;
mod part_vectors;
mod paste_limits;
mod paste_vectors;
mod properties;
mod recorded_readings;
mod secrecy;
mod source_code;
mod string_vectors;
mod strings_in_texts;
mod texts_of_types;
mod usual_form;
