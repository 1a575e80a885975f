//! Values alone: lines of one word each, or one word.

use super::{Source, clean::lines, name::DEFAULT_KEYSPACE, reader::Reader, word_kind::has_number_within};
use crate::credentials::KnownRegion;

impl Reader<'_> {
    /// Takes those that have a form of their own, and the keyspace that every database begins with.
    pub(super) fn read_values_alone(&mut self, text: &str) {
        const MOST: usize = 8;
        const LONGEST: usize = 200;
        let lines: Vec<&str> = lines(text).take(MOST + 1).collect();
        let is_value = |line: &&str| line.len() <= LONGEST && !line.contains(|c: char| c.is_whitespace() || c == '=');
        if lines.len() > MOST || !lines.iter().all(is_value) {
            return;
        }
        // A word with a mark in it may be anything, where nothing is beside it.
        let is_beside_others = lines.len() > 1 && self.recognised.has_telling();
        let is_keyspace = |line: &str| line.contains('_') && !has_number_within(line);
        for line in lines {
            self.id(line, Source::Alone);
            if KnownRegion::named(&line.to_ascii_lowercase()).is_some() {
                self.region(line, Source::Alone);
            } else if line == DEFAULT_KEYSPACE || (is_beside_others && is_keyspace(line)) {
                self.keyspace(line, Source::Alone);
            }
        }
    }
}
