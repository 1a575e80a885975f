//! What is written out, held to its vectors and to generated texts. Needs no browser, no Node and no network: the runtime
//! tests run it with the real packages.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod failure_messages;
mod failures;
mod other_clients;
mod platforms;
mod project_name;
mod properties;
mod sample_apps;
mod shells;
mod snippets;
mod syntax;
mod wrappings;
