//! Words that are no values but say what the next value is: options, commands, functions, references, types.

use super::{By, Call, Naming, label};
use crate::{
    credentials::{ApplicationToken, KnownRegion},
    recognise::{
        function::Function,
        lexeme::Lexeme,
        name::Name,
        name_words::NameWords,
        word::Word,
        word_kind::{is_of_astra_cli, sets_a_variable},
    },
    slices::{begins, has},
};

impl<'a> Naming<'a> {
    /// Takes a word that only says what the next value is; whether it is one. `cell` has the words of the line so far.
    pub(in crate::recognise) fn takes(
        &mut self,
        word: Word<'a>,
        is_quoted: bool,
        next: Option<Lexeme<'a>>,
        cell: &str,
    ) -> bool {
        let text = word.text;
        if begins(text, b'-') && !has(text, "://") && !has(text, ApplicationToken::MARK) {
            self.option(text, cell);
            return true;
        }
        if self.named.is_none() && sets_a_variable(cell) {
            self.set(Name::of(text), By::Command);
            if self.named.is_some() {
                self.label_by(text);
                return true; // `setx NAME value`
            }
        }
        if is_quoted { self.quoted(word, next) } else { self.unquoted(word, next, cell) }
    }

    fn unquoted(&mut self, word: Word<'a>, next: Option<Lexeme<'a>>, cell: &str) -> bool {
        let text = word.text;
        if text == "or" {
            self.or();
            return true;
        }
        if text.bytes().all(|byte| byte.is_ascii_punctuation()) {
            return true;
        }
        if word.opened_by == b'[' && word.next == b']' && cell.is_empty() {
            self.section = Some(text);
            return true;
        }
        let is_quoted_next = matches!(next, Some(Lexeme::Quoted(_)));
        match word.next {
            // `f"…"`, `r'…'`
            b'"' | b'\'' if is_quoted_next && text.len() <= 2 && word.adjoins_quote() => true,
            b'(' => {
                const SHORTEST: usize = "token".len();
                self.key = None;
                let function = text.rsplit(['.', '>', ':']).next().unwrap_or_default();
                if let Some(function) = Function::of(function) {
                    self.call = Some(Call { function, place: 0 });
                    self.named = None;
                } else if is_quoted_next
                    && function.len() >= SHORTEST
                    && let Some(name) = Name::of(function).filter(|name| !name.is_of_an_entry())
                {
                    self.set(Some(name), By::Call);
                }
                !has(text, "://")
            }
            b'[' => true,
            b'{' => {
                self.refer(text);
                false
            }
            _ if matches!(next, Some(Lexeme::Or)) => {
                self.refer(text);
                Name::is_reference(text)
            }
            // The ID in a sentence follows its name.
            _ if self.named.is_none() && is_long(next) && Name::of(text) == Some(Name::DatabaseId) => {
                self.set(Some(Name::DatabaseId), By::Call);
                true
            }
            _ => false,
        }
    }

    fn quoted(&mut self, word: Word<'a>, next: Option<Lexeme<'a>>) -> bool {
        let is_in_call = matches!(word.opened_by, b'(' | b'[');
        let is_of_call = self.named.is_some_and(|named| named.by == By::Call);
        let is_block = word.next == b'{' && word.opened_by == b' ';
        if is_of_call || !(is_block || is_in_call) || word.text.starts_with('$') {
            return false;
        }
        let words = NameWords::of(word.text);
        let is_name = |words: &NameWords| is_block || Name::is_reference_of(word.text, words);
        let Some(words) = words.filter(is_name) else { return false };
        let name = Name::of_words(&words).filter(|name| !name.is_of_an_entry());
        if name.is_none() {
            return false;
        }
        if is_block {
            self.owner = name; // `variable "keyspace" { default = … }`
            return true;
        }
        let is_pair = word.opened_by == b'(' && matches!(next, Some(Lexeme::Quoted(value)) if value.opened_by == b',');
        if is_pair {
            self.set(name, By::Call); // `getenv("NAME", "value")`
            self.label = label(word.text, &words);
        } else {
            self.reference = name;
        }
        is_pair || word.next == b']' || word.next == b')'
    }

    /// `--keyspace`, and any other option.
    fn option(&mut self, text: &str, cell: &str) {
        let name = text.trim_start_matches('-');
        let is_of_command = self.named.is_some_and(|named| named.by == By::Command);
        let is_of_database = text.len() == 2 && is_of_astra_cli(cell);
        let name_of = match text {
            "-k" if is_of_database => Some(Name::Keyspace),
            "-r" if is_of_database => Some(Name::Region),
            _ => NameWords::of(name)
                .and_then(|words| self.name_of(name, &words))
                .filter(|name| !name.is_of_an_entry() && text.starts_with("--")),
        };
        match name_of {
            Some(name) => {
                self.set(Some(name), By::Option);
                self.goes_on = true;
            }
            None if is_of_command || name.is_empty() => {}
            None => self.named = None,
        }
    }

    /// Names a value without a name: by the variable whose place it takes, or in quotes by its place in a call.
    pub(in crate::recognise) fn name_by_place(&mut self, word: Word<'_>, is_quoted: bool, reference: Option<&str>) {
        let mut name = reference.and_then(Name::of);
        if let Some(call) = &mut self.call {
            call.place += usize::from(word.opened_by == b',');
            let is_placed = is_quoted && matches!(word.opened_by, b'(' | b',');
            let by_place = call
                .function
                .name_at(call.place)
                .filter(|name| is_placed && (*name != Name::Keyspace || !is_of_a_form(word.text)));
            name = name.or(by_place);
        }
        if self.named.is_none() && name.is_some() {
            self.set(name, By::Call);
        }
    }
}

/// Whether the next word is as long as an ID.
fn is_long(next: Option<Lexeme<'_>>) -> bool {
    const LENGTH: usize = 32; // Without its hyphens.
    matches!(next, Some(Lexeme::Word(word) | Lexeme::Quoted(word)) if word.text.len() >= LENGTH)
}

/// Whether a value says itself what it is: an ID, an address, a region.
fn is_of_a_form(value: &str) -> bool {
    value.contains(['-', '/', ':']) || KnownRegion::named(value).is_some()
}
