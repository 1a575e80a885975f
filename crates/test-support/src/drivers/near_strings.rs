//! Strings that are nearly right: typing errors and other small changes to a right one.

use proptest::{collection::vec, prelude::*, sample::select};
use std::ops::Range;

/// What is changed in a right string.
pub struct Changes {
    /// How many times.
    pub count: Range<usize>,
    /// How many characters are taken out each time.
    pub removed: Range<usize>,
    /// What comes in their place: one of these.
    pub pieces: &'static [&'static str],
}

/// The right string with such changes, each at any place.
pub fn near_strings(right: String, changes: Changes) -> impl Strategy<Value = String> {
    let Changes { count, removed, pieces } = changes;
    vec((any::<prop::sample::Index>(), removed, select(pieces)), count).prop_map(move |changes| {
        let mut text: Vec<char> = right.chars().collect();
        for (place, removed, put) in changes {
            let start = place.index(text.len());
            let end = (start + removed).min(text.len());
            text.splice(start..end, put.chars());
        }
        text.into_iter().collect()
    })
}
