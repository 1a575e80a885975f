//! The published drivers, in generations that differ in what they do with a connection string; the two parsers of URLs that
//! they call, and what they take out of a URL.

mod behaviour;
mod generation;
pub mod legacy;
mod read;
mod read_url;
mod refusal;
pub mod whatwg;

pub use self::{
    behaviour::Behaviour,
    generation::{Behaviours, Generation, Run},
    read::Read,
    read_url::ReadUrl,
    refusal::Refusal,
};
