//! Values alone: lines of one word each, or one word.

use super::{Source, name::DEFAULT_KEYSPACE, reader::Reader};
use crate::credentials::KnownRegion;

impl Reader<'_> {
    /// Takes those that have a form of their own, and the keyspace that every database begins with.
    pub(super) fn read_values_alone(&mut self, text: &str) {
        const MOST: usize = 8;
        const LONGEST: usize = 200;
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).take(MOST + 1).collect();
        let is_value = |line: &&str| line.len() <= LONGEST && !line.contains(|c: char| c.is_whitespace() || c == '=');
        if lines.len() > MOST || !lines.iter().all(is_value) {
            return;
        }
        let is_alone = lines.len() == 1;
        for line in lines {
            self.id(line, Source::Alone);
            if KnownRegion::named(&line.to_ascii_lowercase()).is_some() {
                self.region(line, Source::Alone);
            } else if line == DEFAULT_KEYSPACE || (!is_alone && line.contains('_')) {
                self.keyspace(line, Source::Alone);
            }
        }
    }
}
