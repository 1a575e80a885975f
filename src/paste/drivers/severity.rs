//! `Severity`: whether a flaw, of a string or of code, breaks anything.

use super::{Effect, Effects, Run};
use crate::domain::Driver;

/// Whether a flaw breaks anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// With one generation of drivers or more, what has it does not work, or the token is given away.
    Error,
    /// It works, and the flaw need not be there.
    Remark,
}

impl Severity {
    /// That of a flaw with these effects, where it meets these drivers. Without effects it is no driver's doing, and an
    /// error with all of them.
    pub(in crate::paste) fn of(effects: Effects, drivers: &[Driver]) -> Self {
        let runs = Run::of(effects, drivers);
        let is_harmless = !runs.is_empty() && runs.iter().all(|(_, effect)| *effect == Effect::None);
        if is_harmless { Self::Remark } else { Self::Error }
    }
}
