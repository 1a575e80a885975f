//! `--fix`: shows what changes, then puts the changed file in the place of the old one.

use crate::{
    change::Change,
    check::{Checker, place},
    content::{Content, Encoding},
    judged::Place,
    source::Source,
};
use std::{
    collections::HashSet,
    fs::{self, OpenOptions},
    io::{self, Write},
    path::Path,
};

/// Fixes the strings of a file that have one right form. What changes is shown before anything is written.
pub(crate) fn fix(checker: &Checker, source: &Source, shown: &mut dyn Write) -> io::Result<()> {
    let Source::File(path) = source else {
        let why = "standard input cannot be fixed; name a file";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
    };
    let Content::Text(text, Encoding::Utf8) = Content::read(&mut *source.open()?)? else { return Ok(()) };
    let place = place(source);
    let found = checker.strings(&text, place);
    let changes =
        right_ones(checker, found.iter().filter_map(|found| Change::of(found, &text)).collect(), &text, place);
    if changes.is_empty() {
        return Ok(());
    }
    writeln!(shown, "--- {name}\n+++ {name}", name = source.name())?;
    for change in &changes {
        write!(shown, "{change}")?;
    }
    shown.flush()?;
    replace(path, text.as_bytes(), Change::apply(&changes, &text).as_bytes())
}

/// The changes after which a string is right in its place: the text around it may be read with it.
fn right_ones(checker: &Checker, changes: Vec<Change>, text: &str, place: Place) -> Vec<Change> {
    if changes.is_empty() {
        return changes;
    }
    let fixed = Change::apply(&changes, text);
    let found = checker.strings(&fixed, place);
    let right: HashSet<_> =
        found.iter().filter(|found| found.judged.parsed.errors() == 0).map(|found| found.bytes.clone()).collect();
    let places = Change::places(&changes);
    changes.into_iter().zip(places).filter(|(_, place)| right.contains(place)).map(|(change, _)| change).collect()
}

/// Puts a file of these bytes in the place of the one that holds `old`: whole or not at all, with the same permissions. A link
/// goes on leading to it.
fn replace(path: &Path, old: &[u8], new: &[u8]) -> io::Result<()> {
    let path = fs::canonicalize(path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = path.with_file_name(format!(".{name}.{}.tmp", std::process::id()));
    let write = || {
        let mut file = OpenOptions::new().write(true).create_new(true).open(&beside)?;
        // Before the secret is in it.
        file.set_permissions(fs::metadata(&path)?.permissions())?;
        file.write_all(new)?;
        file.sync_all()?;
        if fs::read(&path)? != old {
            return Err(io::Error::other("the file has changed in the meantime; nothing was written"));
        }
        fs::rename(&beside, &path)
    };
    write().inspect_err(|error| {
        if error.kind() != io::ErrorKind::AlreadyExists {
            let _ = fs::remove_file(&beside);
        }
    })
}
