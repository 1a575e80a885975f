//! The value of one word: a token, or what the name before it says.

use super::{Source, reader::Reader};
use crate::{
    Code, Part,
    credentials::{
        ApplicationToken, DatabaseId, Keyspace, KnownRegion, Region, Value, is_example_id, is_masked, is_placeholder,
    },
    mapped::with_colons,
    slices::{after, before, find},
};

const MARK: &str = ApplicationToken::MARK;

/// So many words are read as regions, and as keyspaces.
const MOST: usize = 256;

impl Reader<'_> {
    /// Reads a word of the form of a token; whether it has it.
    pub(super) fn token(&mut self, word: &str, all: &str) -> bool {
        if word.len() <= MARK.len() {
            return false;
        }
        let Some(at) = find(word, MARK) else { return false };
        let token = after(word, at);
        // Only in a query does `&` end it.
        if at == 0 && token.contains('&') && end_of_usual(token).is_none() {
            self.recognised.note(Code::TokenCharacters.on(Part::Token));
            return true;
        }
        // The dots of a mask are at its end, where they may be those of a sentence.
        let is_cut = all.ends_with("...") || all.ends_with('…');
        match token_at(token).filter(|_| !is_cut) {
            Some(token) => {
                if self.naming.is_public() {
                    self.recognised.note(Code::PublicSecret);
                }
                self.recognised.find(Value::Token(token), Source::Form);
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

/// The token at the beginning of a text that begins like one. It ends at a character that is in no token, and one of the
/// usual form at its own end. A token of another form comes whole: its field says what is unusual.
fn token_at(text: &str) -> Option<ApplicationToken> {
    if !matches!(text.as_bytes().get(MARK.len()), Some(b':' | b'%')) {
        return None;
    }
    let decoded = text.contains('%').then(|| with_colons(text));
    let text = decoded.as_deref().map_or(text, String::as_str);
    let end = end_of_usual(text).or_else(|| text.bytes().position(ends_a_token)).unwrap_or(text.len());
    let token = before(text, end);
    let rest = token.strip_prefix(ApplicationToken::PREFIX).filter(|rest| !rest.is_empty())?;
    if is_placeholder(rest) || is_masked(rest) {
        return None;
    }
    ApplicationToken::parse(token).ok().map(|read| read.value)
}

/// Whether a byte is in no token.
fn ends_a_token(byte: u8) -> bool {
    !byte.is_ascii_alphanumeric() && (!byte.is_ascii_graphic() || b"&#\"'`<>()[]{},;\\|".contains(&byte))
}

/// Whether a token of the text has another form than usual: it may be cut.
pub(super) fn has_cut_token(text: &str) -> bool {
    const MOST: usize = 64;
    let mut tokens = text.match_indices(MARK);
    let is_cut = |at: usize| {
        let rest = after(text, at);
        let rest = before(rest, rest.floor_char_boundary(MARK.len() + ApplicationToken::USUAL_LENGTH + 8));
        let decoded = with_colons(rest);
        end_of_usual(&decoded).is_none()
    };
    tokens.by_ref().take(MOST).any(|(at, _)| is_cut(at)) || tokens.next().is_some()
}

/// Where a token of the usual form ends, if one is at the beginning of a text that begins like one.
fn end_of_usual(text: &str) -> Option<usize> {
    const LENGTH: usize = ApplicationToken::USUAL_LENGTH;
    let (usual, after) = text.split_at_checked(LENGTH)?;
    let is_whole = !after.starts_with(|c: char| c.is_ascii_alphanumeric());
    (is_whole && ApplicationToken::parse(usual).is_ok_and(|read| read.value.is_usual())).then_some(LENGTH)
}
