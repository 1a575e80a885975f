//! Whether a word is a value, a name, a type or a command: by its form and by what follows it.

use super::{lexeme::Lexeme, name::Name, word::Word};
use crate::credentials::{ApplicationToken, is_in_capitals};

/// Whether a value without quotes ends with this before the next lexeme: by the end of the line or the cell, or because an
/// option, an operator of a shell or the next variable follows.
pub(super) fn is_last(next: Option<Lexeme<'_>>) -> bool {
    match next {
        None | Some(Lexeme::Line | Lexeme::Border) => true,
        Some(Lexeme::Word(Word { text: word, .. })) => {
            let is_variable = word.contains('_') && is_in_capitals(word);
            is_variable || word.starts_with(['\\', '&', '-', '>'])
        }
        Some(Lexeme::Quoted(_) | Lexeme::Is) => false,
    }
}

/// Whether a word without quotes is not a value of a field: it refers to something elsewhere, as a variable or the head of the
/// next column, or it is a type or a truth value.
pub(super) fn is_name_or_type(word: &str) -> bool {
    is_type(word) || matches!(word.as_bytes(), b"true" | b"false") || Name::of_label(word).is_some()
}

/// Whether a word is a type between a name and its value, as some languages have it.
pub(super) fn is_type(word: &str) -> bool {
    matches!(word.as_bytes(), b"string" | b"String" | b"str" | b"&str")
}

/// Whether these words, joined, are a command that sets the variable after them to the value after that: in
/// Windows, the C shell, fish, a Dockerfile.
pub(super) fn sets_a_variable(words: &str) -> bool {
    matches!(words.as_bytes(), b"setx" | b"setenv" | b"ENV" | b"set-x" | b"set-gx" | b"set-xg" | b"set-Ux" | b"set-xU")
}

/// Whether the text between quotes has names and values itself: `"KEY=value"`, `"Token: …"`, JSON in code.
pub(super) fn is_text(quoted: &str) -> bool {
    quoted.contains(['=', ':', '"', '\\']) && !quoted.contains("://") && !quoted.starts_with(ApplicationToken::MARK)
}
