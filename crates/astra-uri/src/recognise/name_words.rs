//! `NameWords`: the words of a name, whatever separates them.

use super::vocabulary::{Term, longest};

/// The lengths of the names that are read, in bytes, and the greatest number of their words.
const SHORTEST: usize = 2;
const LONGEST: usize = 80;
const LONGEST_WORD: usize = 24;
const MOST: usize = 12;

/// The words that are one word as well.
const PAIRS: [(&str, &str, Term); 3] =
    [("end", "point", Term::Endpoint), ("key", "space", Term::Keyspace), ("name", "space", Term::Namespace)];

/// The words of a name. Every cell of a table and every word before a mark is asked for them: nothing is allocated.
pub(super) struct NameWords {
    kinds: [Term; MOST],
    /// Where each begins and ends in the name.
    places: [(u8, u8); MOST],
    count: usize,
    /// Whether all of them are known, except the last.
    are_known: bool,
}

impl NameWords {
    /// The words of a name: what is between marks, and what begins with a capital. `None` of a text that is too long for a name,
    /// or has none.
    pub(super) fn of(name: &str) -> Option<Self> {
        Self::read(name, false)
    }

    /// The same of a text that may be no name: `None` also if a word before its last one is not known.
    pub(super) fn of_label(text: &str) -> Option<Self> {
        Self::read(text, true)
    }

    fn read(name: &str, are_known: bool) -> Option<Self> {
        // `_id` is a document's, and `-D` sets a property in Java.
        if name.len() < SHORTEST || name.len() > LONGEST || name == "_id" {
            return None;
        }
        let mut words = Self { kinds: [Term::Passing; MOST], places: [(0, 0); MOST], count: 0, are_known };
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
        let word = &name[start..end];
        if let Some(last) = self.count.checked_sub(1) {
            let (first, until) = self.places[last];
            let before = &name[first.into()..until.into()];
            let is = |letters: &[u8], word: &str| letters.eq_ignore_ascii_case(word.as_bytes());
            let pair = PAIRS.iter().find(|(one, other, _)| is(word, other) && is(before, one));
            if let Some((_, _, joined)) = pair {
                (self.kinds[last], self.places[last].1) = (*joined, place(end)?);
                return Some(());
            }
        }
        self.put(word, start)
    }

    /// Puts a word, or the words that it is made of: `databaseid`.
    fn put(&mut self, letters: &[u8], start: usize) -> Option<()> {
        let mut at = start;
        for (length, term) in parts(letters).into_iter().filter(|(length, _)| *length > 0) {
            self.add(term, at, at + length)?;
            at += length;
        }
        Some(())
    }

    fn add(&mut self, term: Term, start: usize, end: usize) -> Option<()> {
        if self.are_known && self.kinds().last() == Some(&Term::Unknown) {
            return None;
        }
        (*self.kinds.get_mut(self.count)?, self.places[self.count]) = (term, (place(start)?, place(end)?));
        self.count += 1;
        Some(())
    }
}

/// A place in a name, none of which is long.
fn place(at: usize) -> Option<u8> {
    at.try_into().ok()
}

/// The lengths and the kinds of up to three words that are written as one, where all of them are known and the last one says
/// what a value is; of any other word its own. The longest is taken each time.
fn parts(letters: &[u8]) -> [(usize, Term); 3] {
    const LAST: [&str; 11] =
        ["id", "region", "space", "token", "point", "url", "uri", "host", "name", "password", "secret"];
    let whole = |term| [(letters.len(), term), (0, term), (0, term)];
    if letters.len() > LONGEST_WORD {
        return whole(Term::Unknown);
    }
    if letters.iter().all(u8::is_ascii_digit) {
        return whole(Term::Label);
    }
    let (mut parts, mut rest) = (whole(Term::Unknown), letters);
    for part in &mut parts {
        let Some((word, term)) = longest(rest) else { break };
        *part = (word.len(), term);
        rest = &rest[word.len()..];
        let is_one = word.len() == letters.len();
        if rest.is_empty() && (is_one || LAST.iter().any(|last| word.ends_with(last))) {
            return parts;
        }
    }
    whole(Term::Unknown)
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
