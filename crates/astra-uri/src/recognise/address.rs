//! Addresses: of databases, of the portal, of other hosts, and paths without a host.

use super::{
    Source,
    clean::is_untouched,
    connection_string,
    name::Name,
    other_host::{goes_on_to_other_host, is_address, is_like_astra, is_of_other_host, leads_elsewhere},
    reader::{Cleaned, Reader},
    recognised::OtherHost,
    word::Word,
};
use crate::{
    Code, Deployment, Draft, Part, Verdict,
    credentials::{ApplicationToken, DatabaseId},
    parse::Parsed,
    slices::has,
};
use zeroize::Zeroizing;

const MARK: &str = ApplicationToken::MARK;

/// So many addresses of databases are read, and so many hosts are looked at.
const MOST: usize = 1_024;

impl Reader<'_> {
    /// Reads a word that may be an address of a database.
    pub(super) fn parts_of_address(&mut self, word: &str) -> Option<Parsed> {
        if self.addresses == MOST || !may_hold_an_id(word) {
            return None;
        }
        self.addresses += 1;
        Some(Draft::parse_parts(word))
    }

    /// Takes note of an address whose host is not DataStax's: a token of the same text may be meant for it.
    pub(super) fn look_at_host(&mut self, word: &str, parsed: Option<&Parsed>, name: Option<Name>) {
        // Nearly all words.
        if !word.bytes().any(|byte| matches!(byte, b'.' | b'/' | b'@' | b'?')) {
            return;
        }
        if parsed.is_none() && may_hold_an_id(word) {
            self.recognised.other_host = OtherHost::OfApi;
            return;
        }
        let is_like_a_database = parsed.is_some_and(is_like_astra);
        if self.recognised.other_host == OtherHost::OfApi || !(is_like_a_database || is_address(word, name)) {
            return;
        }
        let is_of_api = is_like_a_database
            || has(word, MARK)
            || has(word, Deployment::Astra.api_path())
            || name == Some(Name::Endpoint);
        let kind = if is_of_api { OtherHost::OfApi } else { OtherHost::Beside };
        if kind > self.recognised.other_host {
            self.hosts += 1;
            let is_elsewhere = || match parsed {
                Some(parsed) => leads_elsewhere(parsed, word),
                None => is_of_other_host(word),
            };
            if self.hosts > MOST || is_elsewhere() {
                self.recognised.other_host = kind;
            }
        }
    }

    /// Reads an address of a database, which may have the mark of a sentence after it; whether it is one.
    pub(super) fn address(&mut self, all: Word<'_>, word: &str, parsed: Option<Parsed>, name: Option<Name>) -> bool {
        let Some(parsed) = parsed else { return self.address_without_id(all, word) };
        if goes_on_to_other_host(&parsed, all) {
            self.recognised.other_host = OtherHost::OfApi;
            return false;
        }
        self.take_string(all, word);
        if parsed.diagnostics.contains(&Code::Placeholder.on(Part::DatabaseId)) {
            self.recognised.note(Code::PlaceholderOmitted);
            return true;
        }
        if parsed.has(Code::CustomDomain) && !word.contains('?') {
            self.recognised.note(Code::CustomDomain);
            self.take(&parsed);
            return true;
        }
        if !parsed.is_of_astra() || parsed.draft.get(Part::DatabaseId).is_none() {
            return self.address_of_portal(word) || self.take_without_id(&parsed);
        }
        if name == Some(Name::Endpoint) {
            self.look_at_endpoint(&parsed, word);
        }
        self.take(&parsed);
        true
    }

    /// Takes note of what other clients do with an endpoint that has something after its host. (Seen with astrapy 1.5.2 and
    /// 2.3.2, astra-db-ts 1.5.0 and 2.3.0, and what is built on them.)
    fn look_at_endpoint(&mut self, parsed: &Parsed, word: &str) {
        let has = |part| parsed.draft.get(part).is_some();
        if has(Part::Keyspace) && has(Part::Token) && parsed.errors() == 0 {
            self.recognised.note(Code::EndpointIsString);
        } else if word.contains('?') {
            // Its own diagnosis tells what is wrong with a string.
        } else if !parsed.has(Code::NoPath) {
            self.recognised.note(Code::EndpointHasPath);
        } else if word.ends_with('/') {
            self.recognised.note(Code::EndpointHasSlash);
        }
    }

    /// Reads an address of Astra whose ID is left out.
    fn address_without_id(&mut self, all: Word<'_>, word: &str) -> bool {
        if !has(word, ".apps.astra") {
            return self.address_of_portal(word);
        }
        if self.addresses == MOST {
            return true;
        }
        self.addresses += 1;
        let parsed = Draft::parse_parts(word);
        if goes_on_to_other_host(&parsed, all) {
            return self.address_of_portal(word);
        }
        self.take_string(all, word);
        self.address_of_portal(word) || self.take_without_id(&parsed)
    }

    /// Takes region and keyspace of an address of Astra whose ID is left out or hidden, but not of a template for one.
    fn take_without_id(&mut self, parsed: &Parsed) -> bool {
        self.name_environment(parsed);
        let is_taken = parsed.is_of_astra() && !parsed.has(Code::UndefinedHost) && !parsed.has(Code::Placeholder);
        if is_taken {
            self.recognised.find_in_address(&parsed.draft);
        }
        is_taken
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
                let token = Zeroizing::new([MARK, rest].concat());
                self.token(&token, &token);
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
        const FIXED: [Code; 8] = [
            Code::MisorderedPath,
            Code::DoubledPath,
            Code::Collection,
            Code::CqlHost,
            Code::NoRegion,
            Code::DatacenterInHost,
            Code::EncodedHost,
            Code::DoubledDot,
        ];
        let is_string = self.recognised.string.is_some();
        parsed.diagnostics.iter().filter(|one| FIXED.contains(&one.code) && !is_string).for_each(|one| {
            self.recognised.note(*one);
        });
        if parsed.has(Code::UndefinedHost) {
            self.recognised.note(Code::PlaceholderOmitted);
        }
        self.recognised.name_environment(&parsed.draft);
        self.recognised.beside.set_address(Some(self.addresses));
        self.recognised.find_in_address(&parsed.draft);
        self.recognised.beside.set_address(None);
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
        let is_of_database = self.id(id, Source::Address);
        if steps.next() == Some("keyspaces") {
            self.keyspace(steps.next().unwrap_or_default(), Source::Address);
        }
        is_of_database
    }
}

/// Whether there are hyphens in the word as far apart as in an ID with its hyphens, and a region after it.
fn may_hold_an_id(word: &str) -> bool {
    const SPAN: usize = 16;
    word.len() > DatabaseId::LENGTH
        && word.as_bytes().windows(SPAN).any(|part| [0, 5, 10, 15].iter().all(|&index| part[index] == b'-'))
}
