//! Stories of the form: what a user does, and how the page responds. No browser: the model is all behaviour.

mod address_in_id_field;
mod choices;
mod clear;
mod clipboard;
mod copy;
mod copy_variants;
mod corrections;
mod effects;
mod environment;
mod errors;
mod failures;
mod filled_in;
mod findings;
mod guidance;
mod incomplete_form;
mod link;
mod lock;
mod outside;
mod paste;
mod reveal;
mod samples;
mod secret_fields;
mod self_hosted;
mod string_pieces;
mod suggestions;
mod summary;
