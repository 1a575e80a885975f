//! Connection strings of Astra for Mongoose: parsed, diagnosed, and recognised in any text. No web, no I/O.
//!
//! | module | what it is |
//! |---|---|
//! | [`credentials`] | a type for each value of a connection: a value that exists is right |
//! | [`Part`], [`Draft`], [`Connection`] | which value is meant; a connection that may be incomplete; one that is complete |
//! | [`Draft::parse`] | the parser of addresses and strings: a draft, and what is wrong with the text |
//! | [`Diagnostic`], [`Code`] | one thing to report, and the table of all kinds |
//! | [`drivers`] | what each generation of the published drivers does with a string |
//! | [`recognise()`] | the values in a text of any kind: `.env` files, JSON, tables, code |
//! | [`diagnose`] | all that there is to report about a text |
//!
//! # What holds
//!
//! - No value is wrong: each type of [`credentials`] has a private field and one `parse`.
//! - The format of the string is spelled in one place: [`Draft::segments`].
//! - No diagnostic repeats a part of the text that it is about, which may be a secret.
//! - A token leaves by [`credentials::ApplicationToken::text`], and in the strings that are made with it; a password by
//!   [`credentials::Password::text`]. Neither has a `Display` or a serialisation, its `Debug` is `[redacted]`, and its memory is
//!   cleared on drop.
#![warn(clippy::string_slice, reason = "the panic of a wrong index prints the text, which may hold a secret")]

mod connection;
pub mod credentials;
mod deployment;
mod diagnostic;
mod draft;
mod driver;
pub mod drivers;
mod environment;
mod look_alike;
mod mapped;
mod parse;
mod part;
mod reading;
mod recognise;
mod reveal;
mod slices;
mod source_code;
mod usual_form;

pub use self::{
    connection::Connection,
    credentials::Value,
    deployment::Deployment,
    diagnostic::{Code, Detail, Diagnostic, Fix, Severity},
    draft::{Draft, Segment},
    driver::Driver,
    environment::Environment,
    parse::{Parsed, Verdict},
    part::Part,
    reading::Reading,
    recognise::{Candidate, Choice, Recognised, Source, recognise},
    reveal::Reveal,
};

/// Everything that there is to report about a text: of the connection string in it what breaks first at the top, then of its
/// code, then the notes on what was fixed or omitted.
///
/// ```
/// use astra_uri::{Code, Severity, diagnose};
///
/// let found = diagnose("https://2597da05-9018-4566-a534-04338b75973b-us-east-2.apps.astra.datastax.com/api/json/v1/shop/");
/// assert_eq!(found[0].code, Code::TrailingSlash);
/// assert_eq!(found[0].severity(), Severity::Error);
/// assert_eq!(found[0].message(), "a slash follows the keyspace");
/// ```
#[must_use]
pub fn diagnose(text: &str) -> Vec<Diagnostic> {
    recognise(text).diagnostics().copied().collect()
}

/// The example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
