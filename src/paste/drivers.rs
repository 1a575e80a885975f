//! The published drivers, as far as they differ in what they do with a connection string.

mod effect;
mod generation;
mod refusal;
mod severity;

pub use self::{
    effect::Effect,
    generation::{Effects, Generation, Run},
    refusal::Refusal,
    severity::Severity,
};
