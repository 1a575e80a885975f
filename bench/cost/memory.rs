//! The memory of a page in use.

use crate::load;
use test_browser::{memory::Held, session::Session};

/// The memory at each of [`InUse::MOMENTS`].
pub(crate) struct InUse {
    pub(crate) held: [Held; 3],
}

impl InUse {
    pub(crate) const MOMENTS: [&'static str; 3] = ["at rest", "after 100 edits", "after 1,000 edits and 200 pastes"];

    pub(crate) fn of(session: &Session, address: &str) -> Self {
        load::open(session, address);
        let at_rest = Held::of(session);
        session.evaluate_promise("return window.cost.edit(100);", &[]);
        let after_100 = Held::of(session);
        session.evaluate_promise("await window.cost.edit(900); return window.cost.pastes(200);", &[]);
        Self { held: [at_rest, after_100, Held::of(session)] }
    }
}
