//! The published drivers, in generations that differ in what they do with a connection string.

mod behaviour;
mod generation;
mod refusal;

pub use self::{
    behaviour::Behaviour,
    generation::{Behaviours, Generation, Run},
    refusal::Refusal,
};
