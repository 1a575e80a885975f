//! Where a token may be given out, and that no file contains one.

use super::files::{File, files, rust_in};
use crate::project::none_of;

/// Each call that gives out a secret, and the one file that has it.
const ACCESSORS: [(&str, &str); 2] = [
    ("token.text(", "crates/astra-uri/src/credentials/value.rs"),
    ("password.text(", "crates/astra-uri/src/credentials/value.rs"),
];

/// The files of the page that ask for a secret as it is.
const REVEALING: [&str; 6] = [
    "src/components/connection_string.rs",
    "src/components/page.rs",
    "src/model/block.rs",
    "src/model/connect/editing.rs",
    "src/model/update.rs",
    "src/model/update/copying.rs",
];

#[test]
fn each_secret_leaves_its_crate_in_one_place() {
    for (accessor, home) in ACCESSORS {
        let found: Vec<String> = rust_in(&["src", "crates/astra-uri/src", "crates/astra-programs/src"])
            .iter()
            .flat_map(|file| {
                let code = file.code();
                let calls = code.lines().filter(|line| line.contains(accessor)).count();
                vec![file.path.clone(); calls]
            })
            .collect();
        assert_eq!(found, [home], "calls of {accessor}");
    }
}

#[test]
fn few_files_of_the_page_ask_for_a_secret_as_it_is() {
    let revealing = |file: &File| file.code().contains("Reveal::Plain");
    let found: Vec<String> =
        rust_in(&["src"]).iter().filter(|file| revealing(file)).map(|file| file.path.clone()).collect();
    assert_eq!(found, REVEALING);
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
