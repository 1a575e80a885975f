//! `Verdict`: whether a connection string can be used as it is.

use super::Parsed;
use crate::Part;

/// The verdict on a connection string, over every generation of the drivers since stargate-mongoose 0.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every driver takes the host, path, keyspace and token of the draft out of it, and nothing in it is superfluous.
    Right,
    /// Every driver takes them, and something in it is unusual or not needed.
    Works,
    /// It is no connection string but an endpoint, and nothing in it is wrong.
    Endpoint,
    /// At least one driver fails, or takes something else.
    Wrong,
}

impl Parsed {
    /// The verdict. It rests on the diagnostics, one of which reports it where a driver reads another string.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        match self.errors() {
            0 if self.draft.get(Part::Token).is_none() => Verdict::Endpoint,
            0 if self.diagnostics.is_empty() => Verdict::Right,
            0 => Verdict::Works,
            _ => Verdict::Wrong,
        }
    }
}
