//! Where a token may be given out, and that none stands in a file.

use super::files::{files, rust_in};
use crate::project::none_of;

/// Each accessor of a secret, and the file of the type that has it.
const ACCESSORS: [(&str, &str); 2] =
    [(".expose_token()", "src/domain/application_token.rs"), (".expose_password()", "src/domain/password.rs")];

#[test]
fn each_secret_is_given_out_in_one_place() {
    for (accessor, home) in ACCESSORS {
        let found: Vec<String> = rust_in(&["src"])
            .iter()
            .filter(|file| file.path != home)
            .flat_map(|file| {
                let code = file.code();
                let calls = code.lines().enumerate().filter(|(_, line)| line.contains(accessor));
                calls.map(|(index, line)| (file.at(index + 1), line.matches(accessor).count())).collect::<Vec<_>>()
            })
            .flat_map(|(place, count)| vec![place; count])
            .collect();
        assert_eq!(found.len(), 1, "calls of {accessor}: {found:?}");
    }
}

/// Scanners for leaked secrets look for this shape, and stop a push that has it.
#[test]
fn no_file_holds_text_of_the_shape_of_a_token() {
    let found: Vec<String> = files()
        .iter()
        .flat_map(|file| {
            let lines = file.text.lines().enumerate().filter(|(_, line)| holds_a_token(line));
            lines.map(|(index, _)| file.at(index + 1)).collect::<Vec<_>>()
        })
        .collect();
    none_of("tokens", &found);
}

/// `AstraCS:`, 24 letters, `:`, 64 hexadecimal digits; the colons also as `%3A`.
fn holds_a_token(line: &str) -> bool {
    let line = line.replace("%3A", ":").replace("%3a", ":");
    line.match_indices("AstraCS:").any(|(index, prefix)| {
        let mut parts = line[index + prefix.len()..].split(':');
        let is_first = |part: &str| part.len() == 24 && part.bytes().all(|b| b.is_ascii_alphabetic());
        let is_second = |part: &str| part.len() >= 64 && part.bytes().take(64).all(|b| b.is_ascii_hexdigit());
        parts.next().is_some_and(is_first) && parts.next().is_some_and(is_second)
    })
}

#[test]
fn the_shape_of_a_token_is_seen() {
    let token = crate::credentials::token();
    assert!(holds_a_token(&token));
    assert!(holds_a_token(&format!("x='{}'", token.replace(':', "%3A"))));
    assert!(!holds_a_token(&token[..token.len() - 1]));
    assert!(!holds_a_token("AstraCS:${LETTERS24}:${HEX64}"));
}
