//! `NameWords`: the words of a name, in lower case, whatever separates them.

use super::vocabulary::{Term, term};

/// The lengths of the names that are read, in bytes, and the greatest number of their words.
const SHORTEST: usize = 2;
const LONGEST: usize = 80;
const LONGEST_WORD: usize = 24;
const LONGEST_KNOWN: usize = "authorization".len();
const MOST: usize = 12;

/// The words of a name. Every cell of a table and every word before a mark is asked for them: nothing is allocated.
pub(super) struct NameWords {
    kinds: [Term; MOST],
    /// Where each begins and ends in the name.
    places: [(u8, u8); MOST],
    count: usize,
}

impl NameWords {
    /// The words of a name: what is between marks, and what begins with a capital. `None` of a text that is too long for a name,
    /// or has none.
    pub(super) fn of(name: &str) -> Option<Self> {
        // `_id` is a document's, and `-D` sets a property in Java.
        if name.len() < SHORTEST || name.len() > LONGEST || name == "_id" {
            return None;
        }
        let mut words = Self { kinds: [Term::Passing; MOST], places: [(0, 0); MOST], count: 0 };
        let bytes = name.as_bytes();
        if name.len() <= LONGEST_WORD && bytes.iter().all(u8::is_ascii_lowercase) {
            words.put(bytes, 0)?;
            return Some(words);
        }
        let first = if name.starts_with("-D") { 2 } else { 0 };
        let mut start = first;
        for at in first..=bytes.len() {
            if at == bytes.len() || !bytes[at].is_ascii_alphanumeric() {
                words.take(bytes, start, at)?;
                start = at + 1;
            } else if begins_a_word(bytes, at) {
                words.take(bytes, start, at)?;
                start = at;
            }
        }
        (words.count > 0).then_some(words)
    }

    /// The kind of each of them.
    pub(super) fn kinds(&self) -> &[Term] {
        &self.kinds[..self.count]
    }

    /// Where the words are, from the first to the last, that tell this name from others of its kind: `PROFILE` of
    /// `PROFILE_ENDPOINT`.
    pub(super) fn label(&self) -> Option<(usize, usize)> {
        let is_label = |word: &Term| matches!(word, Term::Label | Term::Unknown);
        let first = self.kinds().iter().position(is_label)?;
        let last = self.kinds().iter().rposition(is_label)?;
        Some((self.places[first].0.into(), self.places[last].1.into()))
    }

    /// Takes the letters between two places, which are one word or are written as one: `databaseid`, `EndPoint`.
    fn take(&mut self, name: &[u8], start: usize, end: usize) -> Option<()> {
        if start >= end {
            return Some(());
        }
        let mut lower = [0; LONGEST_WORD];
        let Some(lower) = lower.get_mut(..end - start) else { return self.add(Term::Unknown, start, end) };
        lower.copy_from_slice(&name[start..end]);
        lower.make_ascii_lowercase();
        // `end point` and `key space` are written as two words, and as one.
        if let Some(last) = self.count.checked_sub(1) {
            let (first, until) = self.places[last];
            let is_after = |word: &[u8]| name[first.into()..until.into()].eq_ignore_ascii_case(word);
            let joined = match &*lower {
                b"point" if is_after(b"end") => Some(Term::Endpoint),
                b"space" if is_after(b"key") => Some(Term::Keyspace),
                b"space" if is_after(b"name") => Some(Term::Namespace),
                _ => None,
            };
            if let Some(joined) = joined {
                (self.kinds[last], self.places[last].1) = (joined, place(end)?);
                return Some(());
            }
        }
        self.put(lower, start)
    }

    /// Puts a word, or the words that it is made of: `databaseid`.
    fn put(&mut self, lower: &[u8], start: usize) -> Option<()> {
        let term = term(lower);
        let lengths = if term == Term::Unknown { joined(lower) } else { None };
        let Some(lengths) = lengths else { return self.add(term, start, start + lower.len()) };
        let mut at = 0;
        for length in lengths.into_iter().filter(|length| *length > 0) {
            self.add(self::term(&lower[at..at + length]), start + at, start + at + length)?;
            at += length;
        }
        Some(())
    }

    fn add(&mut self, term: Term, start: usize, end: usize) -> Option<()> {
        (*self.kinds.get_mut(self.count)?, self.places[self.count]) = (term, (place(start)?, place(end)?));
        self.count += 1;
        Some(())
    }
}

/// A place in a name, none of which is long.
fn place(at: usize) -> Option<u8> {
    at.try_into().ok()
}

/// The lengths of up to three words that are written as one, where all of them are known and the last one says what a value is.
/// The longest is taken each time.
fn joined(letters: &[u8]) -> Option<[usize; 3]> {
    const LAST: [&[u8]; 11] =
        [b"id", b"region", b"space", b"token", b"point", b"url", b"uri", b"host", b"name", b"password", b"secret"];
    if !LAST.iter().any(|last| letters.ends_with(last)) {
        return None;
    }
    let (mut lengths, mut rest) = ([0; 3], letters);
    for length in &mut lengths {
        let is_known = |length: &usize| !rest[0].is_ascii_digit() && term(&rest[..*length]) != Term::Unknown;
        *length = (1..=rest.len().min(LONGEST_KNOWN)).rev().find(is_known)?;
        rest = &rest[*length..];
        if rest.is_empty() {
            return Some(lengths);
        }
    }
    None
}

/// Whether a word of a name begins at a letter, by its capital: `databaseId`, `APIEndpoint`.
fn begins_a_word(name: &[u8], at: usize) -> bool {
    if at == 0 || !name[at].is_ascii_uppercase() {
        return false;
    }
    match name[at - 1] {
        b'a'..=b'z' | b'0'..=b'9' => true,
        b'A'..=b'Z' => name.get(at + 1).is_some_and(u8::is_ascii_lowercase),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::NameWords;

    #[test]
    fn a_label_is_what_tells_a_name_from_others() {
        for (name, label) in [
            ("PROFILE_ENDPOINT", Some("PROFILE")),
            ("DEV_ASTRA_DB_ID", Some("DEV")),
            ("astraDbIdProd", Some("Prod")),
            ("glossary_token", Some("glossary")),
            ("NEXT_PUBLIC_ASTRA_DB_ID", None),
        ] {
            let found =
                NameWords::of(name).and_then(|words| words.label()).and_then(|(start, end)| name.get(start..end));
            assert_eq!(found, label, "{name}");
        }
    }
}
