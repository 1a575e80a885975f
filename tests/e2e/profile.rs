//! `Profile`: what a browser has written to disk, searched for a secret in every form in which it may lie there.

use memchr::memmem;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Every file that a browser has written.
pub(crate) struct Profile(PathBuf);

impl Profile {
    /// The files below this folder.
    pub(crate) fn at(folder: &Path) -> Self {
        Self(folder.to_owned())
    }

    /// The files that hold the secret, or a part of it that nothing else holds: each with the form that it has there.
    pub(crate) fn find(&self, secret: &str) -> Vec<String> {
        let forms = forms(secret);
        let mut found = Vec::new();
        for file in files_below(&self.0) {
            // A socket, or a file that is gone by now, contains nothing.
            let Ok(bytes) = fs::read(&file) else { continue };
            let unpacked = mozlz4(&bytes).unwrap_or_default();
            for (form, needle) in &forms {
                if holds(&bytes, needle) || holds(&unpacked, needle) {
                    let path = file.strip_prefix(&self.0).unwrap_or(&file);
                    found.push(format!("{} ({form})", path.display()));
                }
            }
        }
        found
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    // A browser that runs removes folders too.
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => files.extend(files_below(&entry.path())),
            Ok(kind) if kind.is_file() => files.push(entry.path()),
            _ => {}
        }
    }
    files
}

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    memmem::find(bytes, needle).is_some()
}

/// The forms of a text on disk, each by its name.
fn forms(secret: &str) -> Vec<(String, Vec<u8>)> {
    let percent = secret.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat();
    let query = secret.replace(':', "%3A");
    let mut forms = vec![
        ("UTF-8".to_owned(), secret.as_bytes().to_vec()),
        ("UTF-16".to_owned(), secret.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("percent-encoded".to_owned(), percent.into_bytes()),
        ("as in a query".to_owned(), query.clone().into_bytes()),
        ("as in a query, UTF-16".to_owned(), query.encode_utf16().flat_map(u16::to_le_bytes).collect()),
    ];
    // Base64 depends on where in its groups of three bytes the text begins; the groups at its ends hold foreign bits.
    for skipped in 0..3 {
        let whole = &secret.as_bytes()[skipped..];
        let inner = &whole[..whole.len() / 3 * 3];
        forms.push((format!("base64 from byte {skipped}"), base64(inner)));
    }
    forms
}

fn base64(bytes: &[u8]) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |group: &[u8]| {
        let bits = group.iter().fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        [18, 12, 6, 0].map(|shift| DIGITS[bits >> shift & 63])
    };
    bytes.chunks_exact(3).flat_map(group).collect()
}

/// The content of a file of a session as Firefox writes it: a mark, the length, and one block of LZ4.
fn mozlz4(file: &[u8]) -> Option<Vec<u8>> {
    let mut rest = file.strip_prefix(b"mozLz40\0")?.get(4..)?.iter().copied();
    let mut out = Vec::new();
    while let Some(token) = rest.next() {
        let literals = length(token >> 4, &mut rest)?;
        out.extend(rest.by_ref().take(literals));
        let (Some(low), Some(high)) = (rest.next(), rest.next()) else { break };
        let start = out.len().checked_sub(usize::from(u16::from_le_bytes([low, high])))?;
        for index in start..start + length(token & 15, &mut rest)? + 4 {
            out.push(*out.get(index)?);
        }
    }
    Some(out)
}

/// A length of LZ4: 15 continues in the bytes after it, as long as they are 255.
fn length(short: u8, rest: &mut impl Iterator<Item = u8>) -> Option<usize> {
    let mut length = usize::from(short);
    let mut goes_on = short == 15;
    while goes_on {
        let more = rest.next()?;
        length += usize::from(more);
        goes_on = more == 255;
    }
    Some(length)
}

#[test]
fn every_form_is_found_and_nothing_else() {
    assert_eq!(base64(b"any carnal pleas"), *b"YW55IGNhcm5hbCBwbGVh");
    let secret = "AstraCS:abcdefghij:0123456789";
    for (form, needle) in forms(secret) {
        assert!(holds(&[b"before", &*needle, b"after"].concat(), &needle), "{form}");
        assert!(!holds(b"AstraCS:abcdefghij:012345678", &needle), "{form}");
    }
    // Eight literals, then twelve bytes from eight back: what LZ4 makes of a text that repeats.
    let packed = [&b"mozLz40\0\x14\0\0\0\x88abcdefgh\x08\0"[..], b"\x10!"].concat();
    assert_eq!(mozlz4(&packed).as_deref(), Some(&b"abcdefghabcdefghabcd!"[..]));
    assert_eq!(mozlz4(b"something else"), None);
}
