//! From a text of any kind to what it holds: one pass over its lexemes, with the name before each value.

mod about_astra;
mod clean;
mod connection_string;
mod lexeme;
mod name;
mod other_host;
mod recognised;
mod table;
mod word;
mod word_kind;
mod word_value;

pub use self::recognised::{Choice, Recognised, Source};

use self::{
    about_astra::{is_about_astra, is_encoded_secret, is_of_kubernetes},
    clean::{unescaped, without_invisible},
    lexeme::{Lexeme, lexemes},
    name::{DEFAULT_KEYSPACE, Name},
    other_host::is_of_other_host,
    recognised::OtherHost,
    table::Table,
    word::Word,
    word_kind::{is_last, is_name_or_type, is_text, is_type, sets_a_variable},
};
use crate::{
    Code, Parsed,
    credentials::{KnownRegion, is_placeholder},
    source_code,
};
use zeroize::Zeroizing;

/// Reads a text of any kind: addresses, connection strings, variables, JSON, CSV, tables, YAML, source code, values
/// alone, and several of these together. Total, and linear in the length of the text; a text of more than
/// [`Recognised::LONGEST`] bytes is not read.
///
/// ```
/// use astra_uri::{Choice, Part, Reveal, recognise};
///
/// let recognised = recognise("export ASTRA_DB_REGION='us-east-2'");
/// let Choice::One(region, _) = recognised.choice(Part::Region) else { panic!("there is one region") };
/// assert_eq!(*region.text(Reveal::Masked), "us-east-2");
/// ```
#[must_use]
pub fn recognise(text: &str) -> Recognised {
    let mut reader = Reader::default();
    if text.len() > Recognised::LONGEST as usize {
        reader.recognised.note(Code::NotRead);
        return reader.recognised;
    }
    reader.recognised.string = connection_string::whole(text);
    reader.has_judged = reader.recognised.string.is_some();
    let unescaped = unescaped(text);
    if unescaped.is_some() {
        reader.cleaned = Cleaned::Backslashes;
    }
    let text = unescaped.as_deref().map_or(text, String::as_str);
    // The mark at the beginning of a file is not read as a part of it.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let visible = without_invisible(text);
    if visible.is_some() {
        reader.cleaned = Cleaned::Invisible(Zeroizing::new(text.to_owned()));
    }
    let text = visible.as_deref().map_or(text, String::as_str);
    reader.recognised.code = source_code::diagnostics(text);
    reader.takes_names = is_about_astra(text) && !is_encoded_secret(text);
    reader.is_of_kubernetes = is_of_kubernetes(text);
    let is_whole = reader.recognised.string.as_ref().is_some_and(Parsed::is_of_astra);
    if reader.recognised.string.is_some() && is_of_other_host(text.trim()) {
        reader.recognised.other_host = OtherHost::OfApi;
    }
    reader.read(text);
    reader.read_values_alone(text);
    if is_whole {
        reader.take_whole();
    }
    reader.recognised
}

/// What a driver's `createAstraUri` takes, in either order that it has had: the endpoint and the token, which are known by
/// their forms, or the ID and the region; then the keyspace.
const URI_ARGUMENTS: [Name; 3] = [Name::DatabaseId, Name::Region, Name::Keyspace];

/// The kind of characters removed from a text before it is read.
#[derive(Default)]
enum Cleaned {
    #[default]
    Nothing,
    /// Backslashes before slashes.
    Backslashes,
    /// Characters that show as nothing: the text with them.
    Invisible(Zeroizing<String>),
}

/// A text that is being read.
#[derive(Default)]
struct Reader {
    recognised: Recognised,
    cleaned: Cleaned,
    /// Whether a connection string within it was judged: the first is.
    has_judged: bool,
    /// Whether names are trusted: the text is about Astra, and its values are not encoded.
    takes_names: bool,
    /// Whether `namespace` is a cluster's.
    is_of_kubernetes: bool,
    /// How many addresses there were.
    addresses: usize,
    /// How many words were read as regions.
    regions: usize,
    /// The meaning of the next value.
    name: Option<Name>,
    /// The meanings of the next values, by their places in a call.
    arguments: &'static [Name],
    /// The line, as a row of a table.
    table: Table,
}

impl Reader {
    fn read(&mut self, text: &str) {
        let mut rest = lexemes(text).peekable();
        while let Some(lexeme) = rest.next() {
            match lexeme {
                Lexeme::Line => self.line_ended(),
                Lexeme::Border => self.name = self.table.cell_ended(),
                Lexeme::Is => self.arguments = &[],
                Lexeme::Word(word) | Lexeme::Quoted(word) => {
                    let is_quoted = matches!(lexeme, Lexeme::Quoted(_));
                    let next = rest.peek().copied();
                    if next == Some(Lexeme::Is) && !word.text.contains("://") {
                        rest.next();
                        while rest.next_if_eq(&Lexeme::Border).is_some() {} // Its value may be in the next cell.
                        self.name_before_mark(word.text);
                    } else if is_quoted && is_text(word.text) {
                        self.read(word.text);
                    } else {
                        self.word(word, is_quoted, next);
                    }
                }
            }
        }
    }

    /// The word before a mark that gives it a value.
    fn name_before_mark(&mut self, word: &str) {
        if self.name.is_some() && is_type(word) {
            return; // `keyspace: string = …`
        }
        let is_elsewhere = self.is_of_kubernetes && word == "namespace";
        (self.name, self.arguments) = (Name::of(word).filter(|_| !is_elsewhere), &[]);
    }

    fn word(&mut self, word: Word<'_>, is_quoted: bool, next: Option<Lexeme<'_>>) {
        if self.name.is_none() && sets_a_variable(self.table.cell()) {
            self.name = Name::of(word.text);
            if self.name.is_some() {
                return; // `setx NAME value`
            }
        }
        if let [name, rest @ ..] = self.arguments {
            (self.name, self.arguments) = (Some(*name), rest);
        }
        // Only of these it is asked, and nearly all words have no name.
        let is_asked = matches!(self.name, Some(Name::Region | Name::SomeRegion | Name::Keyspace));
        let is_whole = is_asked && (is_quoted || (is_last(next) && !is_name_or_type(word.text)));
        self.value(word, is_whole);
        if word.text.ends_with("createAstraUri") {
            self.arguments = &URI_ARGUMENTS;
        }
    }

    fn line_ended(&mut self) {
        let (is_row, heading) = self.table.line_ended();
        // A list goes on in the next line, but not in the next row.
        if is_row || !self.name.is_some_and(Name::is_of_a_list) {
            self.name = heading;
        }
    }

    fn value(&mut self, word: Word<'_>, is_whole: bool) {
        self.table.word(word.text);
        let name = self.name.filter(|_| self.takes_names);
        let is_stand_in = name.is_some_and(Name::is_of_a_field) && is_placeholder(word.text);
        let all = word.without_marks();
        let word = all.text.trim_end_matches(['.', '!', '\\', '>', '*']);
        self.look_at_host(word, name);
        if is_stand_in {
            self.recognised.note(Code::PlaceholderOmitted);
        } else if !self.address(all, word) && !self.token(word) {
            match name {
                Some(Name::DatabaseId) => self.id(word, Source::Name),
                Some(Name::Region | Name::SomeRegion) if is_whole || KnownRegion::named(word).is_some() => {
                    self.region(word, Source::Name);
                }
                Some(Name::Keyspace) if is_whole => self.keyspace(word, Source::Name),
                Some(Name::SomeKeyspace) => self.keyspace(word, Source::List),
                Some(Name::OtherId) => self.recognised.note(Code::OtherId),
                Some(Name::ClientCredential) => self.recognised.note(Code::ClientCredential),
                _ => {}
            }
        }
        // Except for lists, a name is for one value.
        if !self.name.is_some_and(Name::is_of_a_list) {
            self.name = None;
        }
    }

    /// Lines of one word each, or one word: values without names.
    fn read_values_alone(&mut self, text: &str) {
        const MOST: usize = 8;
        const LONGEST: usize = 200;
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).take(MOST + 1).collect();
        let is_value = |line: &&str| line.len() <= LONGEST && !line.contains(|c: char| c.is_whitespace() || c == '=');
        if lines.len() > MOST || !lines.iter().all(is_value) {
            return;
        }
        let is_alone = lines.len() == 1;
        for line in lines {
            self.id(line, Source::Alone);
            if KnownRegion::named(&line.to_ascii_lowercase()).is_some() {
                self.region(line, Source::Alone);
            } else if line == DEFAULT_KEYSPACE || (!is_alone && line.contains('_')) {
                self.keyspace(line, Source::Alone);
            }
        }
    }
}
