//! `FailureSearch`: the search among the failures that drivers and servers report.

use crate::domain::{Failure, KNOWN_FAILURES};
use std::{ptr, rc::Rc};
use zeroize::Zeroizing;

/// What is searched for, and what was found. No `Debug`: the text may hold anything that a terminal shows.
pub struct FailureSearch {
    text: Zeroizing<String>,
    found: Rc<[&'static Failure]>,
    opened: Option<&'static Failure>,
}

impl Default for FailureSearch {
    fn default() -> Self {
        Self { text: Zeroizing::default(), found: KNOWN_FAILURES.iter().collect(), opened: None }
    }
}

impl FailureSearch {
    /// What is searched for.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether there is something to search for.
    #[must_use]
    pub fn is_on(&self) -> bool {
        !self.text.trim().is_empty()
    }

    /// The failures that were found, the best first; all of them if there is nothing to search for.
    #[must_use]
    pub fn found(&self) -> &Rc<[&'static Failure]> {
        &self.found
    }

    /// The failure whose cause is shown.
    #[must_use]
    pub fn opened(&self) -> Option<&'static Failure> {
        self.opened
    }

    pub(super) fn look_for(&mut self, text: String) {
        self.text = Zeroizing::new(text);
        self.found = Failure::matching(&self.text).into();
        self.opened = if self.is_on() { self.found.first().copied() } else { None };
    }

    pub(super) fn toggle(&mut self, failure: &'static Failure) {
        let is_open = self.opened.is_some_and(|opened| ptr::eq(opened, failure));
        self.opened = (!is_open).then_some(failure);
    }
}
