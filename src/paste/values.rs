//! What one word of a pasted text is: an address, a token, or what the name before it says.

use super::{
    diagnosis::Diagnosis,
    found::{Found, LeftOut, Mend, Part, Source},
    recognise::Reader,
};
use crate::domain::{Address, ApplicationToken, Correction, DatabaseId, Keyspace, KnownRegion, Region, is_placeholder};
use zeroize::Zeroizing;

/// How every token begins.
const MARK: &str = "AstraCS";

impl Reader {
    /// Looks at a word as a connection string, if there was none before it.
    pub(super) fn connection_string(&mut self, word: &str) {
        if word.len() <= DatabaseId::LENGTH || !word.contains('?') {
            return; // Nearly all words.
        }
        if word.matches(MARK).count() > 1 {
            for rest in word.split(MARK).skip(1) {
                self.token(&Zeroizing::new([MARK, rest].concat()));
            }
        }
        if self.recognised.diagnosis.is_none() {
            self.recognised.diagnosis = Diagnosis::of_word(word);
        }
    }

    /// Reads an address of a database; whether it is one.
    pub(super) fn address(&mut self, word: &str) -> bool {
        const MOST: usize = 4_096;
        // Most words are short: they are not looked at twice.
        if word.len() <= DatabaseId::LENGTH || self.addresses == MOST {
            return false;
        }
        let Some(Address { endpoint, is_label, keyspace, token }) = Address::parse(word) else {
            return self.address_of_portal(word);
        };
        self.addresses += 1;
        if !is_label {
            self.recognised.environment = Some(endpoint.environment());
        }
        if word.contains(".db.astra") {
            self.recognised.mend(Mend::CqlHost);
        }
        self.found(Part::DatabaseId, endpoint.database_id().to_string(), Source::Address);
        // A template that was not filled in gives a host with `undefined` in it.
        match Region::parse(endpoint.region().as_str()) {
            Ok(parsed) => self.found(Part::Region, parsed.value.to_string(), Source::Address),
            Err(_) => self.recognised.leave_out(LeftOut::Placeholder),
        }
        match keyspace {
            Some(keyspace) => self.keyspace(&keyspace, Source::Address),
            None => self.keyspace_elsewhere(word),
        }
        if let Some(token) = token {
            self.token(&token);
        }
        true
    }

    /// `https://astra.datastax.com/org/<organisation>/database/<ID>`, and the `DevOps` API's `/v2/databases/<ID>`.
    fn address_of_portal(&mut self, word: &str) -> bool {
        let Some((_, path)) = word.split_once("astra.datastax.com/") else { return false };
        let mut steps = path.split(['/', '?', '#']).skip_while(|step| !matches!(*step, "database" | "databases"));
        let id = steps.nth(1).unwrap_or_default();
        self.id(id, Source::Address);
        DatabaseId::parse(id).is_ok()
    }

    /// The keyspace of another path than the Data API's: `/api/graphql/<keyspace>`, `/api/v1/json/<keyspace>`.
    fn keyspace_elsewhere(&mut self, word: &str) {
        let path = word.split(['?', '#']).next().unwrap_or_default();
        if let Some((_, rest)) = path.split_once("/api/v1/json") {
            self.recognised.mend(Mend::MisorderedPath);
            self.keyspace(rest.trim_matches('/'), Source::Address);
        } else if let Some((_, rest)) = path.split_once("/api/graphql/") {
            self.keyspace(rest.trim_matches('/'), Source::Address);
        }
    }

    /// Reads what has the form of a token; whether the word has it.
    pub(super) fn token(&mut self, word: &str) -> bool {
        if word.len() <= MARK.len() {
            return false;
        }
        let Some((_, rest)) = word.split_once(MARK) else { return false };
        match token_behind_mark(rest) {
            Some(text) => self.found_text(Part::Token, text, Source::Form),
            None => self.recognised.leave_out(LeftOut::Placeholder),
        }
        true
    }

    pub(super) fn id(&mut self, word: &str, source: Source) {
        const SHORTEST: usize = 32; // Without its hyphens.
        if word.len() < SHORTEST {
            return;
        }
        if let Ok(parsed) = DatabaseId::parse(word)
            && !self.may_end_a_token(word)
        {
            if parsed.corrections.contains(&Correction::Datacenter) {
                self.recognised.mend(Mend::Datacenter);
            }
            self.found(Part::DatabaseId, parsed.value.to_string(), source);
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
        if let Ok(parsed) = Region::parse(word) {
            self.found(Part::Region, parsed.value.to_string(), source);
        }
    }

    pub(super) fn keyspace(&mut self, word: &str, source: Source) {
        if let Ok(parsed) = Keyspace::parse(word)
            && !self.may_end_a_token(word)
        {
            self.found(Part::Keyspace, parsed.value.to_string(), source);
        }
    }

    /// A token that the end of a line or of a table's cell has cut leaves an end that can look like another value. It is none
    /// of it: nobody may see it.
    fn may_end_a_token(&self, word: &str) -> bool {
        const SAID: usize = 5;
        let is_cut = |found: &Found| found.part == Part::Token && found.text.len() < ApplicationToken::USUAL_LENGTH;
        word.len() > SAID
            && word.bytes().all(|byte| byte.is_ascii_hexdigit())
            && self.recognised.found.iter().any(is_cut)
    }

    fn found(&mut self, part: Part, text: String, source: Source) {
        self.found_text(part, Zeroizing::new(text), source);
    }

    fn found_text(&mut self, part: Part, text: Zeroizing<String>, source: Source) {
        const MOST: usize = 64;
        let found = Found { part, text, source };
        if self.recognised.found.len() < MOST && !self.recognised.found.contains(&found) {
            self.recognised.found.push(found);
        }
    }
}

/// The token whose mark stands before this, if it is one. It ends where something stands that is in no token, and one of the
/// usual form at its own end. A token of another form comes whole: its field says what is unusual.
fn token_behind_mark(rest: &str) -> Option<Zeroizing<String>> {
    if !rest.starts_with([':', '%']) {
        return None;
    }
    let rest = Zeroizing::new(rest.replace("%3A", ":"));
    let rest = Zeroizing::new(rest.replace("%3a", ":"));
    let ends = |c: char| !c.is_ascii_graphic() || "&#\"'`<>()[]{},;\\|".contains(c);
    let end = end_of_usual(&rest).or_else(|| rest.find(ends)).unwrap_or(rest.len());
    let is_token = rest.starts_with(':') && end > 1 && !is_placeholder(&rest[1..end]);
    is_token.then(|| Zeroizing::new(format!("{MARK}{}", &rest[..end])))
}

/// Where a token of the usual form ends, if one stands there; from what follows its mark.
fn end_of_usual(rest: &str) -> Option<usize> {
    const LENGTH: usize = ApplicationToken::USUAL_LENGTH - MARK.len();
    let (usual, behind) = rest.split_at_checked(LENGTH)?;
    let is_whole = !behind.starts_with(|c: char| c.is_ascii_alphanumeric());
    (is_whole && ApplicationToken::is_usual(&Zeroizing::new([MARK, usual].concat()))).then_some(LENGTH)
}
