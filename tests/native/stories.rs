//! Stories of the form: what a user does, and what the page says to it. No browser: the form is all behaviour.

mod address;
mod choices;
mod clear;
mod clipboard;
mod copy;
mod corrections;
mod effects;
mod environment;
mod errors;
mod failures;
mod filled_in;
mod findings;
mod guidance;
mod intents;
mod link;
mod lock;
mod outline;
mod paste;
mod reveal;
mod samples;
mod self_hosted;
mod suggestions;
mod summary;
mod unfinished;
