//! Whether a word is a value, a name, a type or a command: by its form and by what follows it.

use super::{lexeme::Lexeme, name::Name, word::Word};
use crate::{
    credentials::{ApplicationToken, is_in_capitals},
    slices::{before, find, has},
};

/// Whether a value without quotes ends with this before the next lexeme: by the end of the line or the cell, or because an
/// option, an operator of a shell or the next variable follows.
pub(super) fn is_last(next: Option<Lexeme<'_>>) -> bool {
    match next {
        None | Some(Lexeme::Line | Lexeme::Border | Lexeme::Close) => true,
        Some(Lexeme::Word(Word { text: word, .. })) => {
            let is_variable = word.contains('_') && is_in_capitals(word);
            is_variable || word.starts_with(['\\', '&', '-', '>'])
        }
        Some(_) => false,
    }
}

/// Whether a word without quotes is not a value of a field: it refers to something elsewhere, as a variable or the head of the
/// next column, or it is a type or a truth value.
pub(super) fn is_name_or_type(word: &str) -> bool {
    const WORDS: [&str; 7] = ["true", "false", "yes", "no", "required", "optional", "active"];
    is_type(word) || WORDS.iter().any(|one| word.eq_ignore_ascii_case(one)) || Name::is_reference(word)
}

/// Whether a word is a type between a name and its value, as some languages have it.
pub(super) fn is_type(word: &str) -> bool {
    matches!(word.as_bytes(), b"string" | b"String" | b"str" | b"&str")
}

/// Whether a word without a name is none of the things that are looked for, as nearly all words are: it is short, and neither a
/// function nor the name of what follows.
pub(super) fn is_plain(word: Word<'_>, next: Option<Lexeme<'_>>) -> bool {
    const LONGEST: usize = 7;
    let is_before_value = matches!(next, Some(Lexeme::Quoted(_) | Lexeme::Or))
        || matches!(word.next, b'(' | b'[' | b'{' | b']')
        || matches!(word.opened_by, b'(' | b'[');
    word.text.len() <= LONGEST
        && word.text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && !matches!(word.text.as_bytes().last(), Some(b'd' | b'D' | b'r'))
        && !is_before_value
}

/// Whether these words are a command that sets the variable after them to the value after that: in Windows, the C shell, fish, a
/// Dockerfile, and in the command lines of GitHub, Vercel, Netlify and others.
pub(super) fn sets_a_variable(words: &str) -> bool {
    const COMMANDS: [&str; 16] = [
        "setx",
        "setenv",
        "SetEnv",
        "ENV",
        "ARG",
        "set -x",
        "set -gx",
        "set -xg",
        "set -Ux",
        "set -xU",
        "secret set",
        "secrets set",
        "variable set",
        "env:set",
        "env set",
        "config set",
    ];
    // Nearly all words.
    let last = words.as_bytes().last();
    let may_be = matches!(last, Some(b'x' | b'v' | b'V' | b'G' | b'g' | b'U' | b't'));
    may_be && COMMANDS.iter().any(|command| command.as_bytes().last() == last && words.ends_with(command))
}

/// Whether these words are of a command line that names a database: of the `astra` command, or of dsbulk.
pub(super) fn is_of_astra_cli(words: &str) -> bool {
    ["astra db", "astra-cli db", "dsbulk"].iter().any(|command| words.contains(command))
}

/// Whether a digit is before a letter in a word: names have numbers at their ends, and passwords anywhere.
pub(super) fn has_number_within(word: &str) -> bool {
    word.as_bytes().windows(2).any(|pair| pair[0].is_ascii_digit() && pair[1].is_ascii_alphabetic())
}

/// Whether the text between quotes has names and values itself: `"KEY=value"`, `"Token: …"`, JSON in code.
pub(super) fn is_text(quoted: &str) -> bool {
    const SHORTEST: usize = "a=b".len();
    let is_mark = |byte: u8| matches!(byte, b'=' | b'"' | b'\\');
    if quoted.len() < SHORTEST || !quoted.bytes().any(|byte| byte == b':' || is_mark(byte)) {
        return false;
    }
    match find(quoted, "://") {
        Some(at) => before(quoted, at).bytes().any(|byte| is_mark(byte) || matches!(byte, b' ' | b'\'' | b':')),
        None => (quoted.bytes().any(is_mark) || has(quoted, ": ")) && !quoted.starts_with(ApplicationToken::MARK),
    }
}
