//! What the published drivers do with a text that they are given as connection string: their parsers, their checks,
//! their addresses, each version's own.
//!
//! The model of twelve published versions, held to what they really did (`tests/vectors/drivers.json`) and, by the
//! runtime tests, to the installed packages on generated strings. It covers what happens until a server answers.

mod connect;
mod create_uri;
mod generation;
mod legacy_url;
mod parse_uri;
mod refusal;
mod whatwg_url;

pub use self::{
    connect::{Connected, Options, connect},
    create_uri::create_astra_uri,
    generation::{Generation, Run},
    parse_uri::{Read, parse_uri},
    refusal::Refusal,
};
