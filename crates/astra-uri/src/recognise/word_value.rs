//! The value of one word: an address, a token, or what the name before it says.

use super::{
    Cleaned, Reader, Source,
    clean::is_untouched,
    connection_string,
    name::Name,
    other_host::{goes_on_to_other_host, is_address, is_like_astra, is_of_other_host},
    recognised::OtherHost,
    word::Word,
};
use crate::{
    Code, Deployment, Draft, Part, Verdict,
    credentials::{ApplicationToken, DatabaseId, Keyspace, KnownRegion, Region, Value, is_placeholder},
    parse::Parsed,
    slices::{after, before},
};
use zeroize::Zeroizing;

const MARK: &str = ApplicationToken::MARK;

/// So many addresses of databases are read.
const MOST: usize = 1_024;

impl Reader {
    /// Takes note of an address whose host is not DataStax's: a token of the same text may be meant for it.
    pub(super) fn look_at_host(&mut self, word: &str, name: Option<Name>) {
        // Nearly all words.
        if !word.bytes().any(|byte| matches!(byte, b'.' | b'/' | b'@' | b'?')) {
            return;
        }
        if self.addresses == MOST && may_hold_an_id(word) {
            self.recognised.other_host = OtherHost::OfApi;
            return;
        }
        let is_like_a_database = may_hold_an_id(word) && is_like_astra(&Draft::parse_parts(word));
        let is_of_api = is_like_a_database
            || word.contains(MARK)
            || word.contains(Deployment::Astra.api_path())
            || name == Some(Name::Endpoint);
        let kind = if is_of_api { OtherHost::OfApi } else { OtherHost::Beside };
        if kind > self.recognised.other_host && (is_like_a_database || is_address(word, name)) && is_of_other_host(word)
        {
            self.recognised.other_host = kind;
        }
    }

    /// Reads an address of a database, which may have the mark of a sentence after it; whether it is one.
    pub(super) fn address(&mut self, all: Word<'_>, word: &str) -> bool {
        if self.addresses == MOST || !may_hold_an_id(word) {
            if word.contains(".apps.astra") {
                self.name_environment(&Draft::parse_parts(word));
            }
            return self.address_of_portal(word);
        }
        let parsed = Draft::parse_parts(word);
        if goes_on_to_other_host(&parsed, all) {
            self.recognised.other_host = OtherHost::OfApi;
            return false;
        }
        self.take_string(all, word);
        if !parsed.is_of_astra() || parsed.draft.get(Part::DatabaseId).is_none() {
            self.name_environment(&parsed);
            return self.address_of_portal(word);
        }
        self.addresses += 1;
        self.take(&parsed);
        true
    }

    /// An address names a database by an ID that cannot be read: its environment is known.
    fn name_environment(&mut self, parsed: &Parsed) {
        if parsed.is_of_astra() {
            self.recognised.name_environment(&parsed.draft);
        }
    }

    /// Keeps what was read of a connection string, if there was none before it. One with marks around it that a program may
    /// read or not is kept only if it is wrong.
    fn take_string(&mut self, all: Word<'_>, word: &str) {
        if !word.contains('?') {
            return;
        }
        if word.matches(MARK).count() > 1 {
            for rest in word.split(MARK).skip(1) {
                self.token(&Zeroizing::new([MARK, rest].concat()));
            }
        }
        if self.has_judged || !connection_string::is_string_in_text(word) {
            return;
        }
        self.has_judged = true;
        // These end a value in a shell, and not in a file.
        let value = all.assigned().filter(|_| !all.after().starts_with([';', '&', '|', '(', ')', '<', '>']));
        let mut parsed = Parsed::of_string(value.unwrap_or(all.text), word);
        // The text as it was may have something else beside the string, or the same string elsewhere.
        if matches!(&self.cleaned, Cleaned::Invisible(text) if !is_untouched(all.text, text)) {
            parsed.report(Code::InvisibleCharacter);
        }
        let is_as_it_was = matches!(self.cleaned, Cleaned::Nothing);
        let is_delimited = (all.is_alone() || value.is_some()) && is_as_it_was;
        if is_delimited || parsed.verdict() == Verdict::Wrong {
            self.recognised.string = Some(parsed);
        }
    }

    /// Takes what an address in a text says.
    fn take(&mut self, parsed: &Parsed) {
        const FIXED: [Code; 5] =
            [Code::MisorderedPath, Code::CqlHost, Code::DatacenterInHost, Code::EncodedHost, Code::DoubledDot];
        let is_string = self.recognised.string.is_some();
        parsed.diagnostics.iter().filter(|one| FIXED.contains(&one.code) && !is_string).for_each(|one| {
            self.recognised.note(*one);
        });
        if parsed.has(Code::UndefinedHost) {
            self.recognised.note(Code::PlaceholderOmitted);
        }
        self.recognised.name_environment(&parsed.draft);
        parsed.draft.values().for_each(|value| self.recognised.find(value.clone(), Source::Address));
    }

    /// Takes all that the one string says that the whole text is.
    pub(super) fn take_whole(&mut self) {
        let Some(Parsed { draft, .. }) = &self.recognised.string else { return };
        let draft = draft.clone();
        self.recognised.name_environment(&draft);
        for value in draft.values().cloned() {
            self.recognised.settle(value, Source::Address);
        }
    }

    /// `https://astra.datastax.com/org/<organisation>/database/<ID>`, and the `DevOps` API's `/v2/databases/<ID>`.
    fn address_of_portal(&mut self, word: &str) -> bool {
        if word.len() <= DatabaseId::LENGTH {
            return false; // Nearly all words.
        }
        let Some((_, path)) = word.split_once("astra.datastax.com/") else { return false };
        let mut steps = path.split(['/', '?', '#']).skip_while(|step| !matches!(*step, "database" | "databases"));
        let id = steps.nth(1).unwrap_or_default();
        self.id(id, Source::Address);
        DatabaseId::parse(id).is_ok()
    }

    /// Reads a word of the form of a token; whether it has it.
    pub(super) fn token(&mut self, word: &str) -> bool {
        if word.len() <= MARK.len() {
            return false;
        }
        let Some((before, rest)) = word.split_once(MARK) else { return false };
        // Only in a query does `&` end it.
        if before.is_empty() && rest.contains('&') && end_of_usual(rest).is_none() {
            self.recognised.note(Code::TokenCharacters.on(Part::Token));
            return true;
        }
        match token_after_mark(rest).and_then(|text| ApplicationToken::parse(&text).ok()) {
            Some(read) => self.recognised.find(Value::Token(read.value), Source::Form),
            None => self.recognised.note(Code::PlaceholderOmitted),
        }
        true
    }

    pub(super) fn id(&mut self, word: &str, source: Source) {
        const SHORTEST: usize = 32; // Without its hyphens.
        if word.len() < SHORTEST {
            return;
        }
        if let Ok(read) = DatabaseId::parse(word)
            && !self.may_end_a_token(word)
        {
            if let Some(note) = read.diagnostics.iter().find(|note| note.code == Code::DatacenterRemoved) {
                self.recognised.note(*note);
            }
            self.recognised.find(Value::DatabaseId(read.value), source);
        }
    }

    pub(super) fn region(&mut self, word: &str, source: Source) {
        // Each that is not known is compared with all that are.
        const MOST: usize = 256;
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
        if let Ok(read) = Keyspace::parse(word)
            && !self.may_end_a_token(word)
        {
            self.recognised.find(Value::Keyspace(read.value), source);
        }
    }

    /// A token that the end of a line or of a table's cell has cut leaves an end that can look like another value. It is none
    /// of it: nobody may see it.
    fn may_end_a_token(&self, word: &str) -> bool {
        const SHOWN: usize = 5;
        let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        word.len() > SHOWN && word.bytes().all(|byte| byte.is_ascii_hexdigit()) && self.recognised.has_short_token()
    }
}

/// Whether there are hyphens in the word as far apart as in an ID with its hyphens, and a region after it.
fn may_hold_an_id(word: &str) -> bool {
    const SPAN: usize = 16;
    word.len() > DatabaseId::LENGTH
        && word.as_bytes().windows(SPAN).any(|part| [0, 5, 10, 15].iter().all(|&index| part[index] == b'-'))
}

/// The token after the mark that a token begins with, if it is one. It ends at a character that is in no token, and one of the
/// usual form at its own end. A token of another form comes whole: its field says what is unusual.
fn token_after_mark(rest: &str) -> Option<Zeroizing<String>> {
    if !rest.starts_with([':', '%']) {
        return None;
    }
    let rest = Zeroizing::new(rest.replace("%3A", ":"));
    let rest = Zeroizing::new(rest.replace("%3a", ":"));
    let ends = |c: char| !c.is_ascii_graphic() || "&#\"'`<>()[]{},;\\|".contains(c);
    let end = end_of_usual(&rest).or_else(|| rest.find(ends)).unwrap_or(rest.len());
    let is_token = rest.starts_with(':') && end > 1 && !is_placeholder(before(after(&rest, 1), end - 1));
    is_token.then(|| Zeroizing::new([MARK, before(&rest, end)].concat()))
}

/// Where a token of the usual form ends, if there is one, counted from the end of its mark.
fn end_of_usual(rest: &str) -> Option<usize> {
    const LENGTH: usize = ApplicationToken::USUAL_LENGTH - MARK.len();
    let (usual, after) = rest.split_at_checked(LENGTH)?;
    let is_whole = !after.starts_with(|c: char| c.is_ascii_alphanumeric());
    let read = || ApplicationToken::parse(&Zeroizing::new([MARK, usual].concat()));
    (is_whole && read().is_ok_and(|read| read.value.is_usual())).then_some(LENGTH)
}
