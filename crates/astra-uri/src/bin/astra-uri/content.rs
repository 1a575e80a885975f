//! `Content`: what a source holds, whole if it is short.

use astra_uri::Recognised;
use std::io::{self, Read};
use zeroize::Zeroizing;

/// The bytes or the text of a source. Its memory is cleared on drop.
pub(crate) enum Content {
    /// A text, whole.
    Text(Zeroizing<String>, Encoding),
    /// Something other than text, whole.
    Binary(Zeroizing<Vec<u8>>),
    /// The beginning of what is longer than the library reads; the rest is still to be read.
    Long(Zeroizing<Vec<u8>>),
}

/// How a text was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// As it is read.
    Utf8,
    /// In UTF-16, as `PowerShell` does; or with bytes that are no UTF-8, each read as a sign for that.
    Other,
}

impl Content {
    /// The longest that is read whole, in bytes.
    pub(crate) const LONGEST: usize = Recognised::LONGEST as usize;

    /// Reads as much as can be read whole.
    pub(crate) fn read(reader: &mut dyn Read) -> io::Result<Self> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(USUAL));
        (&mut *reader).take(USUAL as u64).read_to_end(&mut bytes)?;
        if bytes.len() == USUAL {
            // A list that grows would leave a copy in memory.
            let mut more = Zeroizing::new(Vec::with_capacity(Self::LONGEST + 1));
            more.extend_from_slice(&bytes);
            reader.take((Self::LONGEST + 1 - USUAL) as u64).read_to_end(&mut more)?;
            bytes = more;
        }
        if bytes.len() > Self::LONGEST {
            return Ok(Self::Long(bytes));
        }
        if let Some(text) = of_utf16(&bytes) {
            return Ok(Self::Text(text, Encoding::Other));
        }
        if is_binary(&bytes) {
            return Ok(Self::Binary(bytes));
        }
        Ok(match std::str::from_utf8(&bytes) {
            Ok(text) => Self::Text(Zeroizing::new(text.to_owned()), Encoding::Utf8),
            Err(_) => Self::Text(Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned()), Encoding::Other),
        })
    }
}

/// Nearly all files are shorter, and the memory of a long one is not cleared for each of them.
const USUAL: usize = 1 << 16;

/// Whether there is a zero where git looks for one.
pub(crate) fn is_binary(bytes: &[u8]) -> bool {
    const LOOKED_AT: usize = 8_000;
    memchr::memchr(0, bytes.get(..LOOKED_AT).unwrap_or(bytes)).is_some()
}

/// The text after a byte order mark of UTF-16.
fn of_utf16(bytes: &[u8]) -> Option<Zeroizing<String>> {
    let (unit, rest): (fn([u8; 2]) -> u16, _) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (u16::from_le_bytes, rest),
        [0xFE, 0xFF, rest @ ..] => (u16::from_be_bytes, rest),
        _ => return None,
    };
    let (pairs, _) = rest.as_chunks::<2>();
    let units: Zeroizing<Vec<u16>> = Zeroizing::new(pairs.iter().map(|pair| unit(*pair)).collect());
    Some(Zeroizing::new(String::from_utf16_lossy(&units)))
}
