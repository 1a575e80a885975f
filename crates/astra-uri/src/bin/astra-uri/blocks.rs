//! `Blocks`: what is too long to be read whole, in pieces of whole lines.

use crate::content::Content;
use memchr::memrchr;
use std::io::{self, Read};
use zeroize::Zeroizing;

/// The rest of a long text, and the bytes of it that were read last.
pub(crate) struct Blocks<'a> {
    reader: &'a mut dyn Read,
    /// The bytes read last. Its memory is cleared on drop.
    bytes: Zeroizing<Vec<u8>>,
    /// How many of them were handed out.
    taken: usize,
    /// Whether what was handed out last ended with a line.
    at_line_start: bool,
}

/// A piece of a long text.
pub(crate) struct Block<'a> {
    pub(crate) bytes: &'a [u8],
    /// Whether it begins where a line does. A line is cut only if it does not end within a block.
    pub(crate) begins_a_line: bool,
}

impl<'a> Blocks<'a> {
    /// The blocks that begin with these bytes, and go on with what the reader has.
    pub(crate) fn new(bytes: Zeroizing<Vec<u8>>, reader: &'a mut dyn Read) -> Self {
        Self { reader, bytes, taken: 0, at_line_start: true }
    }

    /// The next.
    pub(crate) fn next(&mut self) -> io::Result<Option<Block<'_>>> {
        let rest = self.bytes.len() - self.taken;
        self.bytes.copy_within(self.taken.., 0);
        self.bytes.truncate(rest);
        let missing = (Content::LONGEST + 1).saturating_sub(rest);
        (&mut *self.reader).take(missing as u64).read_to_end(&mut self.bytes)?;
        if self.bytes.is_empty() {
            return Ok(None);
        }
        self.taken = if self.bytes.len() <= Content::LONGEST { self.bytes.len() } else { end(&self.bytes) };
        let begins_a_line = self.at_line_start;
        let bytes = self.bytes.get(..self.taken).unwrap_or_default();
        self.at_line_start = bytes.ends_with(b"\n");
        Ok(Some(Block { bytes, begins_a_line }))
    }
}

/// Where a block ends: after its last line, else after its last white space or quote, else anywhere.
fn end(bytes: &[u8]) -> usize {
    let is_edge = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'`');
    let last = memrchr(b'\n', bytes).or_else(|| bytes.iter().rposition(is_edge));
    last.map_or(bytes.len(), |last| last + 1)
}
