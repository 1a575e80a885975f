//! `FailureSearch`: the search among the failures that drivers and servers report.

use astra_programs::{Failure, FailureGroup, FoundFailures, known_failures};
use astra_uri::credentials::ApplicationToken;
use std::{ptr, rc::Rc};
use zeroize::Zeroizing;

/// The query, and the failures found. No `Debug`: the text may hold anything that a terminal shows.
#[derive(Default)]
pub struct FailureSearch {
    text: Zeroizing<String>,
    rows: FailureRows,
}

/// The failures that are shown.
#[derive(Clone, Debug)]
pub struct FailureRows {
    /// Those that were found, the best first; all of them if there is nothing to search for.
    pub found: Rc<[&'static Failure]>,
    /// The one whose cause is shown: at first that which the text reports, or the only one.
    pub opened: Option<&'static Failure>,
    /// Whether something is searched for.
    pub is_search: bool,
    /// Whether the query is hidden, because it holds a token.
    pub is_hidden: bool,
}

impl FailureSearch {
    /// The query.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The failures that are shown.
    #[must_use]
    pub fn rows(&self) -> &FailureRows {
        &self.rows
    }

    pub(super) fn look_for(&mut self, text: String) {
        let FoundFailures { rows, reported } = Failure::search(&text);
        let is_search = !text.trim().is_empty();
        let only = if let [only] = rows[..] { Some(only) } else { None };
        let opened = reported.or(only).filter(|_| is_search);
        let is_hidden = ApplicationToken::is_within(&text);
        self.rows = FailureRows { found: rows.into(), opened, is_search, is_hidden };
        self.text = Zeroizing::new(text);
    }

    /// Looks this one up by its own words, and opens it.
    pub(super) fn look_up(&mut self, failure: &'static Failure) {
        self.look_for(failure.message().to_owned());
        self.rows.opened = Some(failure);
    }

    pub(super) fn toggle(&mut self, failure: &'static Failure) {
        self.rows.opened = (!self.rows.is_open(failure)).then_some(failure);
    }
}

impl FailureRows {
    /// The groups under whose headings they are; none while something is searched for, when the best come first.
    #[must_use]
    pub fn groups(&self) -> &'static [FailureGroup] {
        if self.is_search { &[] } else { &FailureGroup::ALL }
    }

    /// Whether the cause of this one is shown.
    #[must_use]
    pub fn is_open(&self, failure: &Failure) -> bool {
        self.opened.is_some_and(|opened| ptr::eq(opened, failure))
    }
}

impl Default for FailureRows {
    fn default() -> Self {
        Self { found: known_failures().iter().collect(), opened: None, is_search: false, is_hidden: false }
    }
}

/// Two searches that found the same rows are not equal: their texts need not be compared.
impl PartialEq for FailureRows {
    fn eq(&self, other: &Self) -> bool {
        let rest = |rows: &Self| (rows.is_search, rows.is_hidden, rows.opened.map(ptr::from_ref));
        Rc::ptr_eq(&self.found, &other.found) && rest(self) == rest(other)
    }
}
