//! `Change`: one string of a file, and the right one in its place.

use crate::check::Found;
use astra_uri::{Draft, Reveal};
use std::{fmt, ops::Range};
use zeroize::Zeroizing;

/// A string and its replacement. `Display` shows both as a diff without a secret.
pub(crate) struct Change {
    bytes: Range<usize>,
    line: usize,
    old: String,
    new: Zeroizing<String>,
}

impl Change {
    /// The one right form of a string that was found in a text, if it has one.
    pub(crate) fn of(found: &Found, text: &str) -> Option<Self> {
        let raw = text.get(found.bytes.clone())?;
        let new = found.judged.fixed(raw)?;
        let old = Draft::parse(raw).outline?;
        Some(Self { bytes: found.bytes.clone(), line: found.at.line?, old, new })
    }

    /// Where the new strings are, once all of them are in the text.
    pub(crate) fn places(changes: &[Self]) -> Vec<Range<usize>> {
        let (mut added, mut removed) = (0, 0);
        let place = |Self { bytes, new, .. }: &Self| {
            let start = bytes.start + added - removed;
            (added, removed) = (added + new.len(), removed + bytes.len());
            start..start + new.len()
        };
        changes.iter().map(place).collect()
    }

    /// The text with these changes, and with every other byte as it was. Its memory is cleared on drop.
    pub(crate) fn apply(changes: &[Self], text: &str) -> Zeroizing<String> {
        let added: usize = changes.iter().map(|change| change.new.len()).sum();
        let mut result = Zeroizing::new(String::with_capacity(text.len() + added));
        let mut from = 0;
        for Self { bytes, new, .. } in changes {
            result.push_str(text.get(from..bytes.start).unwrap_or_default());
            result.push_str(new);
            from = bytes.end;
        }
        result.push_str(text.get(from..).unwrap_or_default());
        result
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let masked = Draft::parse(&self.new).draft.connection().map(|connection| connection.uri(Reveal::Masked));
        writeln!(f, "@@ -{line} +{line} @@", line = self.line)?;
        writeln!(f, "-{}", self.old)?;
        writeln!(f, "+{}", masked.as_deref().map_or("", String::as_str))
    }
}
