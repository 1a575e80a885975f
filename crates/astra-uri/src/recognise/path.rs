//! The path of a request, as a log or a documentation has it.

use super::reader::Reader;
use crate::{
    Draft,
    slices::{after, has},
};
use zeroize::Zeroizing;

/// So many paths are read.
const MOST: usize = 1_024;

impl Reader<'_> {
    /// Reads the path of a request without its host; whether it is one.
    pub(super) fn path(&mut self, word: &str) -> bool {
        const BEGINNINGS: [&str; 4] = ["/api/json/", "/api/rest/", "v1/keyspaces/", "v2/keyspaces/"];
        // Nearly all words, and the addresses of other hosts.
        if !has(word, "/") || has(word, "://") || self.paths == MOST {
            return false;
        }
        let is_of_variable = word.starts_with('$');
        let place = |beginning: &&str| {
            if is_of_variable { word.find(*beginning) } else { word.starts_with(beginning).then_some(0) }
        };
        let Some(at) = BEGINNINGS.iter().find_map(place) else { return false };
        self.paths += 1;
        let path = after(word, at);
        let path = if path.starts_with('v') {
            Zeroizing::new(["/api/rest/", path].concat())
        } else {
            Zeroizing::new(path.to_owned())
        };
        self.recognised.find_in_address(&Draft::parse_path(&path));
        true
    }
}
