//! `Nesting`: how deep in causes and bodies a place of a text lies.

use super::phrase::begins;

/// Words of Python between a cause and its effect.
const EFFECT: [&[u8]; 2] = [b"direct cause of the following", b"during handling of the above"];

/// The depth of what is in no cause. No text that is read has so many effects.
const SURFACE: usize = 1 << 12;

/// The surroundings of a place of a text, which is read byte by byte: `(caused by: …)`, `[cause]:`, and bodies like
/// `{"message": "…"}`, in which the message counts and not what is before it.
pub(super) struct Nesting {
    depth: usize,
    /// The depth before each brace that is open.
    outside: Vec<usize>,
}

impl Nesting {
    /// At the beginning of a text.
    pub(super) fn at_surface() -> Self {
        Self { depth: SURFACE, outside: Vec::new() }
    }

    /// How deep it is here. What is deeper explains what is not.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// Goes on over the first byte of the rest.
    pub(super) fn pass(&mut self, rest: &[u8]) {
        match rest.first().map(u8::to_ascii_lowercase) {
            Some(b'{') => self.outside.push(self.depth),
            Some(b'}') => self.depth = self.outside.pop().unwrap_or(self.depth),
            Some(b'm') if is_key(rest, b"message") => {
                let outside = self.outside.last().map_or(SURFACE, |depth| *depth);
                self.depth = self.depth.max(outside + 1);
            }
            Some(b'c') if is_key(rest, b"cause") || begins(rest, b"caused by") => self.depth += 1,
            Some(b'd') if EFFECT.iter().any(|words| begins(rest, words)) => self.depth -= 1,
            _ => {}
        }
    }
}

/// Whether the text begins with this name of a value, and what is after it is no further word.
fn is_key(text: &[u8], name: &[u8]) -> bool {
    begins(text, name) && text.get(name.len()).is_some_and(|after| b"\"'\\]:=".contains(after))
}
