//! `Naming`: what the words before a value say that it is.

mod words;

use super::{Source, function::Function, name::Name, name_words::NameWords, word::Word, word_kind::is_type};
use crate::{credentials::is_in_capitals, slices::cut_last};

/// The meaning of the next value, and how it is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) name: Name,
    pub(super) by: By,
    /// How sure the name is.
    pub(super) source: Source,
}

/// How a value is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// By a mark after the name, or by the head of its column or its line.
    Mark,
    /// As a variable of the environment, whose value ends at white space.
    Variable,
    /// By the option of a command.
    Option,
    /// By a command that sets a variable.
    Command,
    /// By a call.
    Call,
}

/// The names that are in force at a place of a text.
#[derive(Default)]
pub(super) struct Naming<'a> {
    /// That of the next value.
    pub(super) named: Option<Named>,
    /// The label that tells it from other values of its kind: `PROFILE` of `PROFILE_ENDPOINT`.
    label: Option<&'a str>,
    /// The same of the object, the section or the row that it is in.
    section: Option<&'a str>,
    /// Its name before a mark, as it is written.
    written: &'a str,
    /// The name in the entry: `{ "name": …, "value": … }`.
    entry: Option<Name>,
    /// The name of the object: `"keyspace": { "value": … }`.
    owner: Option<Name>,
    /// The key of the object or the section that the line may be in.
    pub(super) parent: Option<&'a str>,
    /// The last word before a mark.
    key: Option<&'a str>,
    /// The name of a variable, for the value that takes its place.
    reference: Option<Name>,
    /// The call that a value is in.
    call: Option<Call>,
    /// Whether the name may go on to the next line.
    goes_on: bool,
    /// The name that is something else's in this text: the `namespace` of a cluster, the `id` of an error.
    pub(super) foreign: Option<&'static str>,
}

/// A call that takes values by their places.
#[derive(Clone, Copy)]
struct Call {
    function: Function,
    place: usize,
}

impl<'a> Naming<'a> {
    /// Takes the word before a mark that gives it a value.
    pub(super) fn before_mark(&mut self, word: Word<'a>, holds: bool) {
        if self.named.is_some() && is_type(word.text) {
            return; // `keyspace: string = …`
        }
        if word.opened_by == b'{' {
            self.entry = None;
        }
        if matches!(word.text, "set" | "init") && self.reference.is_some() {
            self.or(); // `string Keyspace { get; set; } = …`
            return;
        }
        let words = NameWords::of(word.text);
        let is_of_data = self.call.is_some_and(|call| call.function == Function::OfData);
        let name = words.as_ref().filter(|_| !is_of_data).and_then(|words| self.name_of(word.text, words));
        let source = words.as_ref().map_or(Source::Name, Name::certainty);
        let is_option = source == Source::BareName && word.text.starts_with("--");
        let source = if is_option { Source::Hint } else { source };
        self.label = words.and_then(|words| label(word.text, &words)).filter(|_| !word.is_within_token());
        self.written = word.text;
        let name = match name {
            Some(Name::Value) => self.entry.take().or(self.owner),
            name => name,
        };
        let is_variable = is_in_capitals(word.text);
        let by = if is_variable { By::Variable } else { By::Mark };
        (self.named, self.reference) = (name.map(|name| Named { name, by, source }), None);
        self.call = self.call.filter(|_| is_of_data);
        self.goes_on = word.next == b':';
        self.key = Some(word.text);
        if holds {
            self.hold();
            self.named = None;
        }
    }

    /// The key before the mark has an object or a section.
    fn hold(&mut self) {
        self.owner = self.named.map(|named| named.name);
        self.parent = self.key;
        if self.owner.is_none() {
            self.section = self.key;
        }
    }

    /// The label that tells a value from others of its kind.
    pub(super) fn label(&self) -> Option<&'a str> {
        self.label.or(self.section)
    }

    fn name_of(&self, text: &str, words: &NameWords) -> Option<Name> {
        let is_elsewhere = self.foreign.is_some_and(|foreign| text.eq_ignore_ascii_case(foreign))
            || self.parent.is_some_and(|parent| Name::is_foreign_in(words, parent));
        if is_elsewhere { None } else { Name::of_words(words) }
    }

    fn label_by(&mut self, name: &'a str) {
        self.label = NameWords::of(name).and_then(|words| label(name, &words));
    }

    fn refer(&mut self, text: &str) {
        self.reference = Name::of(text);
    }

    fn set(&mut self, name: Option<Name>, by: By) {
        let source = if by == By::Option { Source::Hint } else { Source::Name };
        (self.named, self.label, self.goes_on) = (name.map(|name| Named { name, by, source }), None, false);
    }

    /// A value follows that takes the place of a variable's.
    pub(super) fn or(&mut self) {
        if let Some(name) = self.reference.take() {
            self.set(Some(name), By::Call);
        }
    }

    pub(super) fn call_ended(&mut self) {
        self.call = None;
    }

    /// Whether a bundler puts a variable of this name into what every visitor's browser gets: Vite, Next.js, Create React App,
    /// Astro, `SvelteKit`, Expo, Nuxt, Gatsby.
    pub(super) fn is_public(&self) -> bool {
        const PREFIXES: [&str; 7] =
            ["VITE_", "NEXT_PUBLIC_", "REACT_APP_", "PUBLIC_", "EXPO_PUBLIC_", "NUXT_PUBLIC_", "GATSBY_"];
        if self.written.is_empty() {
            return false; // Nearly all tokens.
        }
        let (_, last) = cut_last(self.written, '.');
        PREFIXES.iter().any(|prefix| last.starts_with(prefix))
    }

    /// Whether the name of a value is known, or it has none.
    pub(super) fn is_known(&self) -> bool {
        self.key.is_none() || self.named.is_some_and(|named| named.source > Source::Hint)
    }

    /// Whether nothing before a word says what it is.
    pub(super) fn is_at_rest(&self) -> bool {
        self.named.is_none() && self.call.is_none()
    }

    /// Whether a value is in a call that takes a database's.
    pub(super) fn is_in_call(&self) -> bool {
        self.call.is_some_and(|call| call.function != Function::OfData)
    }

    /// Takes the name that an entry gives.
    pub(super) fn enter(&mut self, text: &'a str) {
        let words = NameWords::of(text);
        let name = words.as_ref().and_then(|words| self.name_of(text, words)).filter(|name| !name.is_of_an_entry());
        self.entry = Some(name.unwrap_or(Name::Other));
        self.label = words.and_then(|words| label(text, &words)).filter(|_| name.is_some());
        if name.is_none() && self.key.is_none_or(|key| key.eq_ignore_ascii_case("name")) {
            self.section = Some(text);
        }
    }

    /// After a value: except for lists, a name is for one.
    pub(super) fn value_taken(&mut self) {
        if !self.named.is_some_and(|named| named.name.is_of_a_list()) {
            self.named = None;
        }
        (self.goes_on, self.written, self.key) = (false, "", None);
    }

    /// At the end of a line, with what the next one is by a head or a label.
    pub(super) fn line_ended(&mut self, is_row: bool, heading: Option<Name>) {
        let is_list = !is_row && self.named.is_some_and(|named| named.name.is_of_a_list());
        if self.goes_on {
            self.hold();
        }
        if !(is_list || (self.goes_on && heading.is_none())) {
            self.head(heading);
        }
        self.goes_on = false;
    }

    pub(super) fn head(&mut self, name: Option<Name>) {
        (self.named, self.key) = (name.map(|name| Named { name, by: By::Mark, source: Source::Name }), None);
    }
}

/// The words of a name that tell its value from others of its kind.
fn label<'a>(name: &'a str, words: &NameWords) -> Option<&'a str> {
    let (start, end) = words.label()?;
    name.get(start..end)
}
