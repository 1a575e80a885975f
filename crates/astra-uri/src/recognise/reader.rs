//! `Reader`: a text that is being read, lexeme by lexeme.

use super::{
    Recognised, Source,
    lexeme::{Kind, Lexeme, lexemes},
    name::Name,
    naming::{By, Named, Naming},
    table::{Row, Table},
    word::Word,
    word_kind::{is_last, is_name_or_type, is_of_astra_cli, is_plain, is_text, sets_a_variable},
};
use crate::{
    Code,
    credentials::{ApplicationToken, DatabaseId, KnownRegion, is_in_capitals, is_placeholder},
    parse::Parsed,
    slices::{begins, has, until_last},
};
use zeroize::Zeroizing;

/// The kind of characters removed from a text before it is read.
#[derive(Default)]
pub(super) enum Cleaned {
    #[default]
    Nothing,
    /// Backslashes before slashes.
    Backslashes,
    /// Characters that show as nothing: the text with them.
    Invisible(Zeroizing<String>),
}

/// A text that is being read.
#[derive(Default)]
pub(super) struct Reader<'a> {
    pub(super) recognised: Recognised,
    pub(super) cleaned: Cleaned,
    /// Whether a connection string within it was judged: the first is.
    pub(super) has_judged: bool,
    /// How sure a name has to be to be trusted; `None`, where none is.
    pub(super) trusts: Option<Source>,
    /// The kind of its marks.
    pub(super) kind: Kind,
    /// Whether it is code in which a driver connects.
    pub(super) is_of_driver: bool,
    /// How many addresses were read that may be of databases, how many hosts were looked at, and how many paths were read.
    pub(super) addresses: usize,
    pub(super) hosts: usize,
    pub(super) paths: usize,
    /// How many words were read as addresses of a self-hosted Data API, and how many as user names and passwords for it.
    pub(super) base_urls: usize,
    pub(super) users: usize,
    /// How many words were read as regions, and how many as keyspaces.
    pub(super) regions: usize,
    pub(super) keyspaces: usize,
    /// The names in force.
    pub(super) naming: Naming<'a>,
    /// The line, as a row of a table.
    pub(super) table: Table,
    /// How many values there were before this line.
    pub(super) before_line: usize,
}

impl<'a> Reader<'a> {
    /// Reads a text, or what is between two quotes of one.
    pub(super) fn read(&mut self, text: &'a str, is_in_quotes: bool) {
        let kind = if is_in_quotes { Kind::InQuotes } else { self.kind };
        let mut rest = lexemes(text, kind);
        let mut next = rest.next();
        while let Some(lexeme) = next {
            next = rest.next();
            match lexeme {
                Lexeme::Line => self.line_ended(),
                Lexeme::Border => {
                    let name = self.table.cell_ended();
                    self.naming.head(name);
                }
                Lexeme::Is | Lexeme::Holds | Lexeme::Close => self.naming.call_ended(),
                Lexeme::Or => self.naming.or(),
                Lexeme::Word(word) | Lexeme::Quoted(word) => {
                    let is_quoted = matches!(lexeme, Lexeme::Quoted(_));
                    if matches!(next, Some(Lexeme::Is | Lexeme::Holds)) && !has(word.text, "://") {
                        self.naming.before_mark(word, matches!(next, Some(Lexeme::Holds)));
                        // Its value may be in the next cell.
                        next = rest.find(|lexeme| !matches!(lexeme, Lexeme::Border));
                    } else if is_quoted && is_text(word.text) {
                        let parent = self.naming.parent;
                        self.read(word.text, true);
                        self.naming.parent = parent;
                    } else {
                        self.word(word, is_quoted, next);
                    }
                }
            }
        }
    }

    fn word(&mut self, word: Word<'a>, is_quoted: bool, next: Option<Lexeme<'a>>) {
        if word.text.is_empty() {
            self.naming.value_taken();
            return;
        }
        if self.naming.is_at_rest() && is_plain(word, next) && !sets_a_variable(self.table.cell()) {
            self.table.word(word.text);
            return;
        }
        let is_name = self.naming.takes(word, is_quoted, next, self.table.cell());
        self.table.word(word.text);
        if is_name {
            return;
        }
        let (reference, word) = word.default_value();
        self.naming.name_by_place(word, is_quoted, reference);
        // Only of these it is asked, and nearly all words have no name.
        let is_asked = |named: &Named| matches!(named.name, Name::Region | Name::SomeRegion | Name::Keyspace);
        let is_whole = self.naming.named.filter(is_asked).is_some_and(|named| {
            let is_variable = named.by == By::Variable && word.is_assigned() && !is_in_capitals(word.text);
            // `Keyspace: shop. …`
            let ends_a_sentence =
                named.by == By::Mark && word.text.strip_suffix('.').is_some_and(|word| !is_name_or_type(word));
            is_quoted
                || reference.is_some()
                || is_variable
                || ends_a_sentence
                || (is_last(next) && !is_name_or_type(word.text))
        });
        self.value(word, is_whole, is_quoted);
    }

    fn line_ended(&mut self) {
        let (row, heading) = self.table.line_ended();
        if row == Row::Heads {
            if self.table.is_of_databases() {
                self.trusts = Some(Source::Hint);
            }
            self.recognised.drop_after(self.before_line);
        }
        self.before_line = self.recognised.count();
        let heading = if self.kind == Kind::Rows { self.table.first_head() } else { heading };
        self.naming.line_ended(row != Row::None, heading);
    }

    /// Reads a word that says itself what it is, whatever its name; whether it does.
    fn has_own_form(&mut self, all: Word<'a>, word: &str, parsed: Option<Parsed>, name: Option<Name>) -> bool {
        // Nearly all words are shorter than each of these forms, or have none of the bytes of which each has one.
        let is_of_a_form = |byte: u8| matches!(byte, b'.' | b'/' | b':' | b'C');
        word.len() > ApplicationToken::MARK.len()
            && (parsed.is_some() || word.bytes().any(is_of_a_form))
            && (self.address(all, word, parsed, name)
                || self.token(word, all.text)
                || self.cassandra_token(word)
                || self.base_url(word, name)
                || self.path(word))
    }

    fn value(&mut self, word: Word<'a>, is_whole: bool, is_quoted: bool) {
        let named = self.naming.named.filter(|named| self.trusts.is_some_and(|least| named.source >= least));
        let (name, source) = (named.map(|named| named.name), named.map_or(Source::Name, |named| named.source));
        let is_stand_in =
            name.is_some_and(Name::is_of_a_field) && (is_placeholder(word.text) || begins(word.text, b'<'));
        let all = word.without_marks();
        let word = until_last(all.text, |byte| !matches!(byte, b'.' | b'!' | b'\\' | b'>' | b'*' | b'#'));
        let parsed = self.parts_of_address(word);
        self.look_at_host(word, parsed.as_ref(), name);
        self.recognised.beside.set_label(self.naming.label());
        if is_stand_in {
            self.recognised.note(Code::PlaceholderOmitted);
        } else if !self.has_own_form(all, word, parsed, name) {
            match name {
                Some(Name::DatabaseId) => {
                    self.id(word, source);
                    // All that follows in a text with a database's ID is about that.
                    if self.recognised.has_telling() {
                        self.trusts = Some(Source::Hint);
                    }
                }
                Some(Name::Region | Name::SomeRegion) if is_whole || KnownRegion::named(word).is_some() => {
                    self.region(word, source);
                }
                Some(Name::Keyspace) if is_whole => self.keyspace(word, source),
                Some(name @ (Name::Username | Name::Password)) => {
                    let is_of_call = named.is_some_and(|named| named.by == By::Call);
                    self.user(all, name, is_quoted, if is_of_call { Source::Form } else { Source::Name });
                }
                Some(Name::SomeKeyspace) if !is_name_or_type(word) => self.keyspace(word, Source::List),
                Some(Name::OtherId) => self.recognised.note(Code::OtherId),
                Some(Name::ClientCredential) if self.kind != Kind::Rows => self.recognised.note(Code::ClientCredential),
                Some(Name::Entry) => self.naming.enter(all.text),
                None if self.naming.is_in_call() => {
                    if is_placeholder(word) {
                        self.recognised.note(Code::PlaceholderOmitted);
                    }
                    self.id(word, Source::Name);
                    if KnownRegion::named(word).is_some() {
                        self.region(word, Source::Name);
                    }
                }
                // `astra db get <ID>`
                None if word.len() >= DatabaseId::LENGTH && is_of_astra_cli(self.table.cell()) => {
                    self.id(word, Source::Name);
                }
                _ => {}
            }
        }
        self.naming.value_taken();
    }
}
