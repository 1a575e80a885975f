//! The value of one word: a token, or what the name before it says.

use super::{Source, reader::Reader};
use crate::{
    Code, Part,
    credentials::{
        ApplicationToken, DatabaseId, Keyspace, KnownRegion, Region, Value, is_example_id, is_masked, is_placeholder,
    },
    mapped::with_colons,
    slices::{after, before},
};
use zeroize::Zeroizing;

const MARK: &str = ApplicationToken::MARK;

/// So many words are read as regions, and as keyspaces.
const MOST: usize = 256;

impl Reader<'_> {
    /// Reads a word of the form of a token; whether it has it.
    pub(super) fn token(&mut self, word: &str, all: &str) -> bool {
        if word.len() <= MARK.len() {
            return false;
        }
        let Some((before, rest)) = word.split_once(MARK) else { return false };
        // Only in a query does `&` end it.
        if before.is_empty() && rest.contains('&') && end_of_usual(rest).is_none() {
            self.recognised.note(Code::TokenCharacters.on(Part::Token));
            return true;
        }
        // The dots of a mask are at its end, where they may be those of a sentence.
        let is_cut = all.ends_with("...") || all.ends_with('…');
        match token_after_mark(rest).filter(|_| !is_cut).and_then(|text| ApplicationToken::parse(&text).ok()) {
            Some(read) => {
                if self.naming.is_public() {
                    self.recognised.note(Code::PublicSecret);
                }
                self.recognised.find(Value::Token(read.value), Source::Form);
            }
            None => self.recognised.note(Code::PlaceholderOmitted),
        }
        true
    }

    /// Reads a word as an ID; whether it is one.
    pub(super) fn id(&mut self, word: &str, source: Source) -> bool {
        const SHORTEST: usize = 32; // Without its hyphens.
        if word.len() < SHORTEST {
            return false;
        }
        let Ok(read) = DatabaseId::parse(word) else { return false };
        if self.may_end_a_token(word) {
            return true;
        }
        if is_example_id(&read.value.to_string()) {
            self.recognised.note(Code::PlaceholderOmitted);
            return true;
        }
        if let Some(note) = read.diagnostics.iter().find(|note| note.code == Code::DatacenterRemoved) {
            self.recognised.note(*note);
        }
        self.recognised.find(Value::DatabaseId(read.value), source);
        true
    }

    pub(super) fn region(&mut self, word: &str, source: Source) {
        // Each that is not known is compared with all that are.
        let is_name = word.contains(|c: char| c.is_ascii_digit()) || KnownRegion::named(word).is_some();
        if !is_name || self.regions == MOST || self.may_end_a_token(word) {
            return;
        }
        self.regions += 1;
        if let Ok(read) = Region::parse(word) {
            self.recognised.find(Value::Region(read.value), source);
        }
    }

    pub(super) fn keyspace(&mut self, word: &str, source: Source) {
        if self.keyspaces == MOST {
            return;
        }
        self.keyspaces += 1;
        if let Ok(read) = Keyspace::parse(word)
            && !self.may_end_a_token(word)
        {
            self.recognised.find(Value::Keyspace(read.value), source);
        }
    }

    /// A token that the end of a line or of a table's cell has cut leaves an end that can look like another value. It is none
    /// of it: nobody may see it.
    pub(super) fn may_end_a_token(&self, word: &str) -> bool {
        const SHOWN: usize = 5;
        let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        word.len() > SHOWN && word.bytes().all(|byte| byte.is_ascii_hexdigit()) && self.recognised.has_cut_token
    }
}

/// The token after the mark that a token begins with, if it is one. It ends at a character that is in no token, and one of the
/// usual form at its own end. A token of another form comes whole: its field says what is unusual.
fn token_after_mark(rest: &str) -> Option<Zeroizing<String>> {
    if !rest.starts_with([':', '%']) {
        return None;
    }
    let decoded = rest.contains('%').then(|| with_colons(rest));
    let rest = decoded.as_deref().map_or(rest, String::as_str);
    let ends = |c: char| !c.is_ascii_graphic() || "&#\"'`<>()[]{},;\\|".contains(c);
    let end = end_of_usual(rest).or_else(|| rest.find(ends)).unwrap_or(rest.len());
    let text = before(after(rest, 1), end.saturating_sub(1));
    let is_token = rest.starts_with(':') && !text.is_empty() && !is_placeholder(text) && !is_masked(text);
    is_token.then(|| Zeroizing::new([MARK, before(rest, end)].concat()))
}

/// Whether a token of the text has another form than usual: it may be cut.
pub(super) fn has_cut_token(text: &str) -> bool {
    const MOST: usize = 64;
    let mut tokens = text.match_indices(MARK);
    let is_cut = |at: usize| {
        let rest = after(text, at + MARK.len());
        let rest = before(rest, rest.floor_char_boundary(ApplicationToken::USUAL_LENGTH + 8));
        let decoded = with_colons(rest);
        end_of_usual(&decoded).is_none()
    };
    tokens.by_ref().take(MOST).any(|(at, _)| is_cut(at)) || tokens.next().is_some()
}

/// Where a token of the usual form ends, if there is one, counted from the end of its mark.
fn end_of_usual(rest: &str) -> Option<usize> {
    const LENGTH: usize = ApplicationToken::USUAL_LENGTH - MARK.len();
    let (usual, after) = rest.split_at_checked(LENGTH)?;
    let is_whole = !after.starts_with(|c: char| c.is_ascii_alphanumeric());
    let read = || ApplicationToken::parse(&Zeroizing::new([MARK, usual].concat()));
    (is_whole && read().is_ok_and(|read| read.value.is_usual())).then_some(LENGTH)
}
