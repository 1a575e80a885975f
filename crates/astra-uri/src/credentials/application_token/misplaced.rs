//! Texts that people put in the place of a token.

use super::ApplicationToken;
use crate::{Code, credentials::is_placeholder};

/// The code of the error, if the text cannot be a token.
pub(super) fn code(text: &str) -> Option<Code> {
    let Some(rest) = text.strip_prefix(ApplicationToken::PREFIX) else {
        return Some(of_something_else(text));
    };
    match rest {
        _ if text.len() > ApplicationToken::MAX_LENGTH && text.is_ascii() => Some(Code::TooLong),
        "" => Some(Code::TokenNothingAfterPrefix),
        rest if rest.contains(ApplicationToken::MARK) => Some(Code::TokenTwice),
        rest if rest.contains('•') || rest.chars().all(|c| c == '*') => Some(Code::TokenMasked),
        rest if is_placeholder(rest) => Some(Code::Placeholder),
        rest if rest.bytes().all(is_of_tokens) => None,
        rest if rest.contains(char::is_whitespace) => Some(Code::TokenWhiteSpace),
        rest if !rest.bytes().all(|b| b.is_ascii_graphic()) => Some(Code::TokenNonAscii),
        _ => Some(Code::TokenCharacters),
    }
}

/// Whether a token may have it: letters, digits and colons are usual; the others have no meaning in a shell (POSIX, csh, fish,
/// PowerShell, cmd) or in a `.env` file. `~` and `=` have one in the middle of a word: after a colon, and in cmd.
fn is_of_tokens(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b":-_.+/".contains(&byte)
}

fn of_something_else(text: &str) -> Code {
    match text {
        "" => Code::Missing,
        text if text.starts_with(['{', '[']) && text.contains(':') && text.contains('"') => Code::TokenIsJson,
        text if text.contains("://") => Code::TokenIsAddress,
        text if is_placeholder(text) => Code::Placeholder,
        text if text.starts_with("Cassandra:") => Code::TokenIsSelfHosted,
        text if is_file_name(text) => Code::TokenIsFileName,
        text if text.contains(char::is_whitespace)
            || text.contains(ApplicationToken::MARK)
            || begins_in_another_case(text) =>
        {
            Code::TokenPrefix
        }
        text if text.len() == 24 && text.bytes().all(|b| b.is_ascii_alphabetic()) => Code::TokenIsClientId,
        text if (60..=300).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic()) => {
            Code::TokenIsClientSecret
        }
        _ => Code::TokenPrefix,
    }
}

fn begins_in_another_case(text: &str) -> bool {
    let prefix = ApplicationToken::PREFIX;
    text.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

fn is_file_name(text: &str) -> bool {
    let ending = text.rsplit_once('.').map_or("", |(_, ending)| ending);
    ["json", "csv", "txt", "env"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}
